import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { routes } from '#src/app.ts';
import { STRATEGIES } from '#src/domain/requests/strategies/all-strategies.ts';
import { anOccasion } from '#tests/guards/matrix/occasion-records.ts';
import { byDescription } from '#tests/harness/open-referral.ts';
import { openWorld } from '#tests/harness/world.ts';
import { read } from '../test-reader.ts';

type Schema = Record<string, unknown>;
type Operation = {
  parameters?: { name: string }[];
  responses: Record<string, { content: Record<string, { schema: Schema }> }>;
};
type Description = {
  openapi: string;
  servers: { url: string; variables: { partnership: { enum: string[] } } }[];
  paths: Record<string, { servers?: { url: string }[]; get: Operation }>;
  components: { schemas: Record<string, Schema> };
};

const world = await openWorld();
world.clock.set(new Date(world.clock().getTime() + 60_000));
const { body: description } = await read<Description>(world, '/open/description.json');
const base = (description.servers[0]?.url ?? '').replace('{partnership}', 'bcp');

/** What an answer must be, by its address and status. */
function schemaOf(path: string, status: number): Schema {
  const response = description.paths[path]?.get.responses[status];
  assert.ok(response, `${path} says nothing of ${status}`);
  const type = status === 200 ? 'application/json' : 'application/problem+json';
  return response.content[type]?.schema ?? assert.fail(path);
}

async function faultsAt(path: string, address: string): Promise<{ status: number; faults: string[] }> {
  const { status, body } = await read(world, address);
  return { status, faults: byDescription(description.components, schemaOf(path, status))(body) };
}

/** The documented path with the identifier of something that is there; or of nothing, where nothing ever is. */
async function addressOf(path: string): Promise<string> {
  const from = description.paths[path]?.servers?.[0]?.url ?? base;
  if (!path.endsWith('/{id}')) return from + path;
  const { body } = await read<{ contents: { id: string }[] }>(world, from + path.replace('/{id}', ''));
  return from + path.replace('{id}', body.contents[0]?.id ?? '00000000-0000-4000-8000-000000000000');
}

describe('every documented address answers as the description says', () => {
  for (const path of Object.keys(description.paths).filter((each) => !isFrontDoor(each))) {
    test(path, async () => {
      const { status, faults } = await faultsAt(path, await addressOf(path));
      assert.deepEqual(faults, []);
      assert.equal(status, path === '/service_at_locations/{id}' ? 404 : 200);
    });
  }
});

describe('what goes wrong is described too', () => {
  for (const [path, address, status] of [
    ['/services', '/services?page=NaN', 400],
    ['/taxonomies', '/taxonomies?per_page=-1', 400],
    ['/services/{id}', '/services/x', 404],
    ['/organizations/{id}', '/organizations/x', 404],
  ] as const) {
    test(`${status}: ${address}`, async () => {
      assert.deepEqual(await faultsAt(path, base + address), { status, faults: [] });
    });
  }
});

test('every service keeps to the description, whole and in a list, with nothing that it does not name', async () => {
  for (const [name, query] of [
    ['Service', 'full=true&'],
    ['ListedService', ''],
  ] as const) {
    const { body } = await read<{ contents: unknown[] }>(world, `${base}/services?${query}per_page=100`);
    const schema = description.components.schemas[name] ?? assert.fail(name);
    const faultsOf = byDescription(description.components, schema);
    assert.deepEqual(body.contents.flatMap(faultsOf), []);
    assert.notDeepEqual(faultsOf({ ...Object(body.contents[0]), telephone: '1' }), []);
  }
});

describe('what people read without an account is described as well', () => {
  for (const path of Object.keys(description.paths).filter(isFrontDoor)) {
    test(path, async () => {
      const { responses } = description.paths[path]?.get ?? assert.fail(path);
      const response = await world.site.inject(await frontDoorAddress(path));
      assert.equal(response.statusCode, 200);
      const [type = ''] = Object.keys(responses[200]?.content ?? {});
      assert.ok(String(response.headers['content-type']).startsWith(type), String(response.headers['content-type']));
    });
  }

  test('and nothing is that everyone may read and no one told of', () => {
    const shared = routes.filter((route) => route.policy === 'public' && route.shared).map(({ path }) => path);
    const described = Object.keys(description.paths).filter(isFrontDoor);
    const served = shared.filter((path) => !path.startsWith('/open/')).map((path) => path.replace(/:(\w+)/g, '{$1}'));
    assert.deepEqual(described.toSorted(), served.toSorted());
  });
});

function isFrontDoor(path: string): boolean {
  return /^\/(menu\b|open$)/.test(path);
}

async function frontDoorAddress(path: string): Promise<string> {
  const entry = await world.peek((db) =>
    db.selectFrom('entries').select('code').where('shown_version_id', 'is not', null).executeTakeFirst(),
  );
  return path
    .replace('{partnership}', 'bcp')
    .replace('{entry}', String(entry?.code))
    .replace('{strategy}', STRATEGIES[0]?.code ?? '')
    .replace('{occasion}', path.includes('{occasion}') ? await anOccasion(world) : '');
}

test('every address of open data is in the description, and the other way round', () => {
  const served = routes
    .filter(({ path }) => path.startsWith('/open/'))
    .map(({ path }) => path.replace(/^\/open\/:partnership\/?/, '/').replace(/:\w+/, '{id}'));
  const described = Object.keys(description.paths).filter((path) => !path.startsWith('/health/') && !isFrontDoor(path));
  // The standard names it; as nothing is ever there, what answers for every unknown address answers for it.
  assert.deepEqual([...served, '/service_at_locations/{id}'].toSorted(), described.toSorted());
});

test('it names the addresses and the filters that the standard names', () => {
  assert.equal(description.openapi, '3.1.0');
  assert.deepEqual(
    STANDARD_PATHS.filter((path) => !(path in description.paths)),
    [],
  );
  const parameters = description.paths['/services']?.get.parameters?.map(({ name }) => name) ?? [];
  assert.deepEqual(
    STANDARD_FILTERS.filter((name) => !parameters.includes(name)),
    [],
  );
});

// Open Referral UK profile 3.0, docs/_static/openapi30.json.
const STANDARD_PATHS = [
  '/',
  '/services/{id}',
  '/services',
  '/taxonomies/{id}',
  '/taxonomies',
  '/taxonomy_terms/{id}',
  '/taxonomy_terms',
  '/service_at_locations/{id}',
  '/service_at_locations',
];
const STANDARD_FILTERS =
  'search page per_page taxonomy_term_id taxonomy_id minimum_age maximum_age start_time end_time day'.split(' ');
