import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { OpenPage } from '#src/domain/open-referral/paging.ts';
import type { FullService, ListedService } from '#src/domain/open-referral/records.ts';
import { faultsByStandard } from '#tests/harness/open-referral.ts';
import { openWorld } from '#tests/harness/world.ts';

const world = await openWorld();
world.clock.set(new Date(world.clock().getTime() + 60_000));

test('a council’s directory, given one address, takes in the whole menu page by page, each entry once, and later only what changed', async () => {
  const about = await ask<{ version: string; openapi_url: string }>('/open/bcp');
  assert.match(about.body.version, /^HSDS-UK-3/);

  const held = new Map<string, ListedService>();
  let pages = 0;
  for (let next: string | undefined = '/open/bcp/services?per_page=20'; next; pages += 1) {
    const { body, link }: Asked<OpenPage<ListedService>> = await ask(next);
    assert.deepEqual(faultsByStandard('page', body), []);
    assert.equal(body.page_number, pages + 1);
    assert.equal(body.first_page, pages === 0);
    for (const service of body.contents) {
      assert.ok(!held.has(service.id), `${service.name} came twice`);
      held.set(service.id, service);
    }
    assert.equal(body.last_page, link === undefined);
    next = link;
  }
  assert.ok(pages >= 3, String(pages));
  assert.deepEqual([...held.keys()].toSorted(), await offered());

  for (const id of held.keys()) {
    const { body } = await ask<FullService>(`/open/bcp/services/${id}`);
    assert.deepEqual(faultsByStandard('service', body), []);
    assert.equal(body.attributes.length > 0 && body.contacts.length === 1, true, body.name);
  }

  const since = world.clock().toISOString();
  const { body } = await ask<OpenPage<ListedService>>(`/open/bcp/services?modified_after=${since}`);
  assert.equal(body.total_items, 0);
});

type Asked<Body> = { body: Body; link: string | undefined };

/** As a program of somebody else asks: no browser, no cookie, no account. */
async function ask<Body>(address: string): Promise<Asked<Body>> {
  const { pathname, search } = new URL(address, 'http://localhost');
  const response = await world.site.inject({
    url: pathname + search,
    headers: { origin: 'https://directory.example' },
  });
  assert.equal(response.statusCode, 200, address);
  assert.equal(response.headers['access-control-allow-origin'], '*');
  return { body: response.json(), link: /<([^>]+)>; rel="next"/.exec(String(response.headers.link))?.[1] };
}

function offered(): Promise<string[]> {
  return world.peek(async (db) => {
    const entries = await db
      .selectFrom('entries')
      .select('public_id')
      .where('shown_version_id', 'is not', null)
      .execute();
    return entries.map(({ public_id }) => public_id).toSorted();
  });
}
