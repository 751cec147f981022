import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { OpenPage } from '#src/domain/open-referral/paging.ts';
import type { FullService, ListedService, TaxonomyTerm } from '#src/domain/open-referral/records.ts';
import { AREAS } from '#src/domain/vocabulary.ts';
import { faultsByStandard } from '#tests/harness/open-referral.ts';
import { A_TUESDAY, openWorld } from '#tests/harness/world.ts';
import { read, readAll } from './test-reader.ts';

const world = await openWorld();
world.clock.set(new Date(A_TUESDAY.getTime() + 60_000));
const BCP = '/open/bcp';
const NOWHERE = '00000000-0000-4000-8000-000000000000';
type Page<Item> = OpenPage<Item>;

describe('every answer keeps to the schema of Open Referral UK 3.0', () => {
  for (const [list, schema] of [
    ['services', 'service_list'],
    ['organizations', 'organization_list'],
    ['taxonomies', 'taxonomy'],
    ['taxonomy_terms', 'taxonomy_term'],
    ['service_at_locations', 'service_at_location_list'],
  ] as const) {
    test(`the list of ${list}, in both areas`, async () => {
      for (const area of ['bcp', 'shropshire']) {
        const { status, body } = await read<Page<unknown>>(world, `/open/${area}/${list}?per_page=100`);
        assert.equal(status, 200);
        assert.deepEqual(faultsByStandard('page', body), []);
        assert.equal(body.contents.length, body.size);
        for (const each of body.contents) assert.deepEqual(faultsByStandard(schema, each), []);
      }
    });
  }

  for (const [list, schema] of [
    ['services', 'service'],
    ['organizations', 'organization'],
    ['taxonomies', 'taxonomy'],
    ['taxonomy_terms', 'taxonomy_term'],
  ] as const) {
    test(`each one of ${list}`, async () => {
      const { body } = await read<Page<{ id: string }>>(world, `${BCP}/${list}?per_page=100`);
      assert.ok(body.size > 0);
      for (const { id } of body.contents) {
        const one = await read<{ id: string }>(world, `${BCP}/${list}/${id}`);
        assert.equal(one.status, 200);
        assert.equal(one.body.id, id);
        assert.deepEqual(faultsByStandard(schema, one.body), []);
      }
    });
  }

  test('the beginning, with and without a stroke at its end', async () => {
    for (const address of [BCP, `${BCP}/`]) {
      const { body } = await read<{ version: string; openapi_url: string }>(world, address);
      assert.deepEqual(faultsByStandard('about', body), []);
      assert.equal(body.version, 'HSDS-UK-3.0');
      assert.equal((await read(world, body.openapi_url)).status, 200);
    }
  });

  test('the schemas know a bad record', () => {
    assert.notDeepEqual(faultsByStandard('service_list', { id: 'x', name: 'A', status: 'gone' }), []);
  });
});

test('lists whole services when asked to, the same as one by one', async () => {
  const { body } = await read<Page<FullService>>(world, `${BCP}/services?full=true&per_page=3`);
  assert.equal(body.size, 3);
  for (const service of body.contents)
    assert.deepEqual((await read(world, `${BCP}/services/${service.id}`)).body, service);
});

test('an area without a menu answers with an empty list', async () => {
  const { body } = await read(world, '/open/shropshire/services');
  assert.deepEqual(body, {
    total_items: 0,
    total_pages: 0,
    page_number: 1,
    size: 0,
    first_page: true,
    last_page: true,
    empty: true,
    contents: [],
  });
});

test('nothing personal is in it: no person of the partnership, and of those who help only roles', async () => {
  const people = await world.peek((db) => db.selectFrom('people').select(['name', 'email']).execute());
  assert.ok(people.length > 20);
  const { services } = await readAll(world, `${BCP}/services?full=true&per_page=100`);
  const text = JSON.stringify(services);
  assert.deepEqual(
    people.filter(({ name, email }) => text.includes(name) || text.includes(email)),
    [],
  );
  for (const { contacts } of services as FullService[])
    assert.deepEqual(
      contacts.map((each) => Object.keys(each)),
      [['id', 'service_id', 'title']],
    );
});

test('no setting is in it, so that no childminder can be', async () => {
  const settings = await world.peek((db) => db.selectFrom('settings').select(['name', 'kind']).execute());
  assert.ok(settings.some(({ kind }) => kind === 'childminder'));
  const { services } = await readAll(world, `${BCP}/services?full=true&per_page=100`);
  const text = JSON.stringify(services);
  assert.deepEqual(
    settings.filter(({ name }) => text.includes(name)),
    [],
  );
});

describe('filters', () => {
  const countOf = async (query: string) => (await read<Page<ListedService>>(world, `${BCP}/services?${query}`)).body;
  const termNamed = async (name: string) => {
    const { body } = await read<Page<TaxonomyTerm>>(world, `${BCP}/taxonomy_terms?per_page=100`);
    return body.contents.find((each) => each.name === name) ?? assert.fail(name);
  };

  test('by a term give exactly the services that carry it', async () => {
    const term = await termNamed(AREAS.sensory);
    const { services } = await readAll(world, `${BCP}/services?full=true`);
    const carrying = (services as FullService[]).filter(({ attributes }) =>
      attributes.some(({ taxonomy_term_id }) => taxonomy_term_id === term.id),
    );
    const filtered = await readAll(world, `${BCP}/services?taxonomy_term_id=${term.id}`);
    assert.ok(carrying.length > 0 && carrying.length < services.length);
    assert.deepEqual(
      filtered.services.map(({ id }) => id),
      carrying.map(({ id }) => id),
    );
    assert.equal((await countOf(`taxonomy_id=${term.taxonomy_id}`)).total_items, services.length);
  });

  test('by age keep to it', async () => {
    const young = await readAll(world, `${BCP}/services?maximum_age=5`);
    assert.ok(young.services.length > 0);
    for (const service of young.services) assert.ok((service.maximum_age ?? 99) <= 5);
    const old = await readAll(world, `${BCP}/services?minimum_age=11`);
    assert.ok(old.services.length > 0);
    for (const service of old.services) assert.ok((service.minimum_age ?? 0) >= 11);
  });

  test('by words need every word, whatever its letters', async () => {
    const { body } = await read<Page<ListedService>>(world, `${BCP}/services`);
    const [service] = body.contents;
    assert.ok(service);
    const found = await countOf(`search=${encodeURIComponent(service.name.toUpperCase())}`);
    assert.ok(found.contents.some(({ id }) => id === service.id));
    assert.equal((await countOf(`search=${encodeURIComponent(`${service.name} xylophonist`)}`)).total_items, 0);
  });

  test('nobody can meet find nothing', async () => {
    for (const query of [
      `taxonomy_term_id=${NOWHERE}`,
      `taxonomy_id=${NOWHERE}`,
      `organization_id=${NOWHERE}`,
      'day=MO',
      'start_time=09:00',
      'modified_after=2031-01-01',
    ])
      assert.equal((await countOf(query)).total_items, 0, query);
  });

  test('by the organization that is there, and by a day long ago, find everything', async () => {
    const { total_items, contents } = await countOf('');
    assert.equal((await countOf(`organization_id=${contents[0]?.organization_id}`)).total_items, total_items);
    for (const moment of ['2020-01-01', '2020-01-01T00:00:00Z', '2020-01-01T00:00:00+01:00', '2020-01-01T00:00'])
      assert.equal((await countOf(`modified_after=${moment}`)).total_items, total_items, moment);
  });
});

describe('a hostile or mistaken address', () => {
  test('beyond the end is an empty page that says so', async () => {
    const { status, body, headers } = await read<Page<unknown>>(world, `${BCP}/services?page=999999999`);
    assert.equal(status, 200);
    assert.deepEqual([body.empty, body.last_page, body.size, body.page_number], [true, true, 0, 999_999_999]);
    assert.doesNotMatch(String(headers.link), /rel="next"/);
  });

  test('that asks for 10,000 a page is given 100, and told', async () => {
    const { body, headers } = await read<Page<unknown>>(world, `${BCP}/taxonomy_terms?per_page=10000`);
    assert.ok(body.size <= 100);
    assert.equal(headers['x-per-page'], '100');
    assert.match(String(headers.link), /per_page=100/);
  });

  for (const [query, parameter] of [
    ['page=NaN', 'page'],
    ['page=-1', 'page'],
    ['page=0', 'page'],
    ['page=1.5', 'page'],
    ['page=99999999999999999999', 'page'],
    ['per_page=-5', 'per_page'],
    ['per_page=all', 'per_page'],
    ['minimum_age=NaN', 'minimum_age'],
    ['maximum_age=1e9', 'maximum_age'],
    ['modified_after=yesterday', 'modified_after'],
    ['modified_after=2026-13-45', 'modified_after'],
    ['full=perhaps', 'full'],
    ['as_of=2031-01-01', 'as_of'],
    ['as_of=2020-01-01', 'as_of'],
  ]) {
    test(`is told what to write instead: ${query}`, async () => {
      const { status, body } = await read<{ errors: { parameter: string }[] }>(world, `${BCP}/services?${query}`);
      assert.equal(status, 400);
      assert.deepEqual(
        body.errors.map((each) => each.parameter),
        [parameter],
      );
    });
  }

  test('does no harm', async () => {
    for (const query of [
      'search=%27%3B+drop+table+entries%3B--',
      'search=%00%25_%5C',
      `search=${'a'.repeat(5_000)}`,
      `search=${'a+'.repeat(2_000)}`,
      `taxonomy_term_id=${'x'.repeat(3_000)}`,
      'page=1&page=-2',
      'search=%E0%A4%A',
    ])
      assert.equal((await read(world, `${BCP}/services?${query}`)).status, 200, query.slice(0, 60));
  });

  test('of nothing is told so as a program understands it', async () => {
    for (const path of [
      '/open/nowhere',
      '/open/nowhere/services',
      `${BCP}/services/${NOWHERE}`,
      `${BCP}/services/1%27--`,
      `${BCP}/organizations/${NOWHERE}`,
      `${BCP}/taxonomies/x`,
      `${BCP}/taxonomy_terms/x`,
      `${BCP}/service_at_locations/${NOWHERE}`,
      `${BCP}/xyz`,
      `${BCP}/services/${NOWHERE}/more`,
    ]) {
      const { status, body, headers } = await read<{ status: number; title: string }>(world, path);
      assert.deepEqual([status, body.status], [404, 404], path);
      assert.match(body.title, /^There is /);
      assert.match(String(headers['content-type']), /^application\/problem\+json/, path);
      assert.equal(headers['access-control-allow-origin'], '*', path);
    }
  });

  test('that is none is told so too', async () => {
    for (const [path, status] of [
      ['/open/%E0%A4%A', 400],
      [`${BCP}/services/%`, 400],
      [`/open/${'x'.repeat(500)}`, 414],
    ] as const) {
      const response = await world.site.inject({ url: path });
      assert.deepEqual([response.statusCode, response.json().status], [status, status], path);
      assert.match(String(response.headers['content-type']), /^application\/problem\+json/, path);
    }
  });

  test('does not lead from one area to an entry of another', async () => {
    const { body } = await read<Page<ListedService>>(world, `${BCP}/services`);
    assert.equal((await read(world, `/open/shropshire/services/${body.contents[0]?.id}`)).status, 404);
  });
});

describe('what is answered', () => {
  test('may be read from any site, and kept; nobody is given a cookie', async () => {
    for (const path of [BCP, `${BCP}/services`, `${BCP}/taxonomies`, '/open/description.json', '/open/nowhere']) {
      const { headers } = await read(world, path);
      assert.equal(headers['access-control-allow-origin'], '*', path);
      assert.equal(headers['set-cookie'], undefined, path);
      const type = path === '/open/nowhere' ? /^application\/problem\+json/ : /^application\/json/;
      assert.match(String(headers['content-type']), type);
    }
    const { headers } = await read(world, `${BCP}/services`);
    assert.match(String(headers['cache-control']), /^public, max-age=0, s-maxage=60\b/);
    assert.match(String(headers['access-control-expose-headers']), /link/);
  });

  test('tells a browser beforehand that a page of another site may ask for it', async () => {
    const { statusCode, headers } = await world.site.inject({
      method: 'OPTIONS',
      url: `${BCP}/services`,
      headers: {
        origin: 'https://directory.example',
        'access-control-request-method': 'GET',
        'access-control-request-headers': 'if-none-match',
      },
    });
    assert.equal(statusCode, 204);
    assert.equal(headers['access-control-allow-origin'], '*');
    assert.match(String(headers['access-control-allow-headers']), /if-none-match/);
  });

  test('has a head of its own, without the body', async () => {
    const whole = await world.site.inject(`${BCP}/taxonomies`);
    const head = await world.site.inject({ method: 'HEAD', url: `${BCP}/taxonomies` });
    assert.deepEqual([head.statusCode, head.body], [200, '']);
    assert.equal(head.headers.etag, whole.headers.etag);
    assert.equal(head.headers['content-length'], whole.headers['content-length']);
  });

  test('is not sent again to who holds it, and is another when it was changed', async () => {
    const { headers } = await read(world, `${BCP}/taxonomies`);
    const tag = String(headers.etag);
    const again = await world.site.inject({
      url: `${BCP}/taxonomies`,
      headers: { 'if-none-match': `"other", ${tag}` },
    });
    assert.deepEqual([again.statusCode, again.body], [304, '']);
    assert.notEqual((await read(world, `${BCP}/taxonomy_terms`)).headers.etag, tag);
  });

  test('other addresses are read from our own pages only', async () => {
    for (const path of ['/open', '/sign-in', '/health/live'])
      assert.equal((await world.site.inject(path)).headers['access-control-allow-origin'], undefined, path);
  });
});
