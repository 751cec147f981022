import assert from 'node:assert/strict';
import type { AddressInfo } from 'node:net';
import { test } from 'node:test';
import type { OpenPage } from '#src/domain/open-referral/paging.ts';
import type { FullService, ListedService } from '#src/domain/open-referral/records.ts';
import { byDescription, faultsByStandard } from '#tests/harness/open-referral.ts';
import { openWorld } from '#tests/harness/world.ts';

type Schema = Record<string, unknown>;
type Operation = { responses: Record<string, { content: Record<string, { schema: Schema }> }> };
type Description = {
  servers: { url: string; variables: { partnership: { enum: string[] } } }[];
  paths: Record<string, { get: Operation }>;
  components: { schemas: Record<string, Schema> };
};
type Asked<Body> = { body: Body; next: string | undefined };

const world = await openWorld();
await world.site.listen({ port: 0, host: '127.0.0.1' });
const here = `http://127.0.0.1:${(world.site.server.address() as AddressInfo).port}`;
goOn(60);

test('a council’s directory, told where the description is, takes in the whole menu page by page while it changes, and later only what is new', async () => {
  const { body: description } = await ask<Description>(`${here}/open/description.json`);
  const [server] = description.servers;
  assert.deepEqual(server?.variables.partnership.enum.includes('bcp'), true);
  const services = `${server?.url.replace('{partnership}', 'bcp')}/services`;
  const keepsToIt = byDescription(description.components, schemaOf(description, '/services'));
  const began = world.clock().toISOString();
  const before = await offered();

  const held = new Map<string, ListedService>();
  let pages = 0;
  for (let next: string | undefined = `${services}?per_page=20`; next; pages += 1) {
    const answer: Asked<OpenPage<ListedService>> = await ask(next);
    const { contents, page_number, first_page, last_page, total_items } = answer.body;
    assert.deepEqual([...faultsByStandard('page', answer.body), ...keepsToIt(answer.body)], []);
    assert.deepEqual([page_number, first_page, total_items], [pages + 1, pages === 0, before.length]);
    assert.equal(last_page, answer.next === undefined);
    for (const service of contents) {
      assert.ok(!held.has(service.id), `${service.name} came twice`);
      held.set(service.id, service);
    }
    if (first_page) for (const code of CHANGED) await changed(code);
    next = answer.next;
  }
  assert.ok(pages >= 3, `${pages} pages`);
  assert.deepEqual([...held.keys()].toSorted(), before);

  for (const { id, name } of held.values()) {
    const { body } = await ask<FullService>(`${services}/${id}`);
    assert.deepEqual(faultsByStandard('service', body), []);
    assert.ok(body.attributes.length > 0 && body.contacts.length === 1, name);
  }

  goOn(60);
  const { body: news } = await ask<OpenPage<ListedService>>(`${services}?modified_after=${began}`);
  assert.deepEqual(news.contents.map(({ name }) => name).toSorted(), CHANGED.map(renamed).toSorted());
});

/** One on the page that was read, perhaps, and one on a page to come. */
const CHANGED = ['neli-in-reception', 'calm-mealtimes'];
const renamed = (code: string) => `Anew: ${code.replaceAll('-', ' ')}`;

/** Its owner’s manager writes it anew, and a lead approves it, at their own pages. */
async function changed(code: string): Promise<void> {
  goOn(5);
  const writer = await world.as('team.manager');
  await writer.visit(`/entries/${code}/draft`);
  await writer.press('Save the draft', { title: renamed(code) });
  await writer.press('Propose it');
  const second = await world.as('lead.kinson');
  await second.visit(`/entries/${code}`);
  const done = await second.press('Approve: show it to everyone');
  assert.equal(done.h1, renamed(code));
  goOn(5);
}

/** As a program of somebody else asks: over the network, without a cookie or an account. */
async function ask<Body>(address: string): Promise<Asked<Body>> {
  const answer = await fetch(address, { headers: { origin: 'https://directory.example' }, redirect: 'error' });
  const body = (await answer.json()) as Body;
  assert.equal(answer.status, 200, `${address}: ${JSON.stringify(body)}`);
  assert.equal(answer.headers.get('access-control-allow-origin'), '*');
  assert.equal(answer.headers.get('set-cookie'), null);
  return { body, next: /<([^>]+)>; rel="next"/.exec(answer.headers.get('link') ?? '')?.[1] };
}

function schemaOf({ paths }: Description, path: string): Schema {
  const schema = paths[path]?.get.responses['200']?.content['application/json']?.schema;
  return schema ?? assert.fail(`${path} is not described`);
}

function offered(): Promise<string[]> {
  return world.peek(async (db) => {
    const shown = db.selectFrom('entries').select('public_id').where('shown_version_id', 'is not', null);
    return (await shown.execute()).map(({ public_id }) => public_id).toSorted();
  });
}

function goOn(seconds: number): void {
  world.clock.set(new Date(world.clock().getTime() + seconds * 1_000));
}
