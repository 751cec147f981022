import assert from 'node:assert/strict';
import { after, describe, test } from 'node:test';
import pg from 'pg';
import { approveVersion, type By, draftEntry, proposeVersion } from '#src/casework/menu/keep-entry.ts';
import { actAs, personCalled } from '#tests/harness/builders.ts';
import type { Fields } from '#tests/harness/page.ts';
import { openWorld } from '#tests/harness/world.ts';
import { BCP_MENU } from '../../seeds/bcp/menu/all-entries.ts';
import { aCallBack, aConsultation } from './matrix/consulting-records.ts';
import { aBooking, anOccasion } from './matrix/occasion-records.ts';
import { clusterOf, type Place, SOMERFORD, settingOf } from './matrix/records.ts';
import { aSelfCheck } from './matrix/self-check-records.ts';

/** What somebody finds when they put the numbers of another partnership into an address or a form of the front door. */
after(() => server.end());
const world = await openWorld();
const server = new pg.Client({ connectionString: world.url });
await server.connect();

const THERE: Place = { staff: 'shropshire.senco', area: 'shropshire' };
const OURS = 'neli-in-reception';
const BORROWED = { ...entryCalled(OURS), title: 'Only in the other area' };
const foreign = {
  person: String(await personCalled(world, 'shropshire.lead', 'shropshire')),
  setting: String(await settingOf(world, THERE)),
  cluster: await clusterOf(world, THERE),
  entry: await anEntryThere(),
  occasion: await anOccasion(world, THERE),
  booking: await aBooking(world, THERE),
  call: await aCallBack(world, THERE),
  consultation: await aConsultation(world, THERE),
  selfCheck: await aSelfCheck(world, THERE),
};
const ownSetting = String(await settingOf(world, SOMERFORD));

type Try = { who: string; page: string; button: string; typed: Fields; foreign: Fields; status: number };

const TALK = {
  way: 'hotline',
  minutes: '10',
  areas: 'semh',
  about: 'Mornings.',
  advised: 'A calm start.',
  outcome: 'enough',
};
const OCCASION = {
  ...{
    kind: 'training',
    title: 'Calm starts',
    what: 'What helps.',
    place: 'Online',
    from: '3pm',
    until: '4pm',
    places: '5',
  },
  ...{ 'day-day': '10', 'day-month': '11', 'day-year': '2026' },
};
const CALL = { about: 'Mornings', goodTimes: 'Any', telephone: '01632 960123' };
const making = (typed: Fields) => ({
  ...{ who: 'expert.slt', page: '/occasions/new', button: 'Publish', typed: OCCASION, foreign: typed, status: 422 },
});
const talking = (typed: Fields, status: number) => ({
  ...{ who: 'primary.senco', page: `/consultations/new?setting=${ownSetting}`, button: 'Save', typed: TALK },
  ...{ foreign: typed, status },
});
const keeping = (page: string, button: string, typed: Fields, given: Fields) => ({
  ...{ who: 'eah.lead', page: `/entries/${OURS}/${page}`, button, typed, foreign: given, status: 422 },
});

const TRIES: Record<string, Try> = {
  'a person there keeps an entry': keeping('owner', 'Hand it over', {}, { to: foreign.person }),
  'an entry there takes the place of ours': keeping(
    'retirement',
    'Retire it',
    { because: 'Another one is better.' },
    { replacedBy: foreign.entry.code },
  ),
  'an occasion for their cluster': making({ cluster: foreign.cluster }),
  'an occasion that a person there holds': making({ holder: foreign.person }),
  'an occasion of an entry there': making({ entry: String(foreign.entry.id) }),
  'a talk with a setting there': talking({ setting: foreign.setting }, 404),
  'a talk that a person there gave': talking({ givenBy: foreign.person }, 422),
  'a talk after a call there': talking({ callBack: foreign.call }, 404),
  'a talk at a drop-in there': talking({ booking: foreign.booking }, 404),
  'a self-check of a setting there': {
    ...{ who: 'primary.senco', page: '/self-checks', button: 'Begin', typed: {} },
    ...{ foreign: { setting: foreign.setting }, status: 404 },
  },
};

describe('in a form', () => {
  for (const [what, { who, page, button, typed, foreign: given, status }] of Object.entries(TRIES)) {
    test(`${what}: refused, and nothing is kept`, async () => {
      const visitor = await world.as(who);
      assert.equal((await visitor.visit(page)).status, 200);
      const before = await acts();
      assert.equal((await visitor.press(button, { ...typed, ...given })).status, status);
      assert.equal(await acts(), before);
    });
  }

  test('a call back for a setting there is one for the asker’s own, or none', async () => {
    const visitor = await world.as('primary.senco');
    await visitor.visit('/call-backs/new');
    await visitor.press('Ask for a call', { ...CALL, setting: foreign.setting });
    const { rows } = await server.query('select setting_id from call_backs where about = $1', [CALL.about]);
    assert.ok(rows.every(({ setting_id }) => String(setting_id) === ownSetting));
  });
});

describe('in an address', () => {
  const ADDRESSES: [string, string][] = [
    ['', `/menu/bcp/entries/${foreign.entry.code}`],
    ['', `/menu/bcp/entries/${foreign.entry.code}/family`],
    ['', `/menu/bcp/occasions/${foreign.occasion}`],
    ['', `/menu/bcp/occasions/${foreign.occasion}/calendar`],
    ['', `/open/bcp/services/${foreign.entry.publicId}`],
    ['eah.lead', `/entries/${foreign.entry.code}`],
    ['eah.lead', `/entries/${foreign.entry.code}/draft`],
    ['eah.lead', `/occasions/${foreign.occasion}`],
    ['eah.lead', `/occasions/${foreign.occasion}/facts`],
    ['eah.lead', `/consultations/${foreign.consultation}`],
    ['eah.lead', `/consultations/new?setting=${foreign.setting}`],
    ['eah.lead', `/self-checks/${foreign.selfCheck}`],
    ['primary.senco', `/occasions/${foreign.occasion}/bookings`],
    ['primary.senco', `/bookings/${foreign.booking}/calendar`],
  ];
  for (const [who, address] of ADDRESSES) {
    test(`${address.replace(/[\w-]*\d[\w-]*/g, '…')} is not there for ${who || 'a visitor'}`, async () => {
      const visitor = who ? await world.as(who) : world.someone();
      assert.equal((await visitor.exchange('GET', address)).statusCode, 404);
    });
  }

  test('an entry that is started from brings nothing of another area along', async () => {
    const visitor = await world.as('primary.senco');
    const page = await visitor.visit(`/drafts/new?entry=${foreign.entry.code}`);
    assert.ok(!page.html.includes(BORROWED.title));
  });
});

describe('whatever was sent', () => {
  test('no row leads to a row of another partnership', async () => {
    const leading = await keysBetweenPartnerships();
    assert.ok(leading.length > 100, String(leading.length));
    assert.deepEqual(await crossing(leading), []);
  });

  test('and one that did would be found', async () => {
    await server.query('begin');
    try {
      await server.query('update entries set owner_id = $1 where code = $2', [foreign.person, OURS]);
      assert.deepEqual(await crossing(await keysBetweenPartnerships()), ['entries.owner_id']);
    } finally {
      await server.query('rollback');
    }
  });
});

type Key = { table: string; column: string; to: string; at: string };

async function keysBetweenPartnerships(): Promise<Key[]> {
  const { rows } = await server.query<Key>(`
    select from_table.relname as table, from_column.attname as column, to_table.relname as to, to_column.attname as at
    from pg_constraint key
    join pg_class from_table on from_table.oid = conrelid join pg_class to_table on to_table.oid = confrelid
    join pg_attribute from_column on from_column.attrelid = conrelid and from_column.attnum = conkey[1]
    join pg_attribute to_column on to_column.attrelid = confrelid and to_column.attnum = confkey[1]
    where contype = 'f' and from_table.relnamespace = 'public'::regnamespace
      and exists (select from pg_attribute where attrelid = conrelid and attname = 'partnership_id')
      and exists (select from pg_attribute where attrelid = confrelid and attname = 'partnership_id')
    order by 1, 2`);
  return rows;
}

async function crossing(keys: Key[]): Promise<string[]> {
  const found: string[] = [];
  for (const { table, column, to, at } of keys) {
    const { rowCount } = await server.query(
      `select from ${table} one join ${to} other on other.${at} = one.${column} where other.partnership_id <> one.partnership_id limit 1`,
    );
    if (rowCount) found.push(`${table}.${column}`);
  }
  return found;
}

function entryCalled(code: string) {
  const found = BCP_MENU.find((each) => each.code === code);
  assert.ok(found);
  return found.content;
}

/** An entry of the other area that was written by one of its people and approved by another. */
async function anEntryThere(): Promise<{ id: number; code: string; publicId: string }> {
  const [writer, second] = await Promise.all(
    ['shropshire.lead', 'shropshire.manager'].map((who) => personCalled(world, who, 'shropshire')),
  );
  assert.ok(writer && second);
  const code = 'borrowed-words';
  const act = <T>(personId: number, work: (acting: By) => Promise<T>) =>
    actAs(world, personId, world.clock(), 'shropshire', work);
  const id = await act(writer, (acting) => draftEntry(acting, { code, ownerId: writer, content: BORROWED }));
  await act(writer, (acting) => proposeVersion(acting, id));
  await act(second, (acting) => approveVersion(acting, id));
  const { rows } = await server.query<{ public_id: string }>('select public_id from entries where id = $1', [id]);
  return { id, code, publicId: rows[0]?.public_id ?? '' };
}

async function acts(): Promise<string> {
  const { rows } = await server.query<{ count: string }>('select count(*) from acts');
  return String(rows[0]?.count);
}
