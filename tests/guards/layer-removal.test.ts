import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { sql } from 'kysely';
import { recordAct } from '#src/casework/record-act.ts';
import { dayOf } from '#src/domain/calendar/calendar-day.ts';
import { loadActor } from '#src/platform/http/load-actor.ts';
import { openWorld } from '#tests/harness/world.ts';
import { aCallBack, aConsultation } from './matrix/consulting-records.ts';
import { aBooking } from './matrix/occasion-records.ts';
import { STANDINGS, type Standing } from './matrix/people.ts';
import { seatPeople } from './matrix/positions.ts';
import { aDraft, aRequest, type Place, SOMERFORD, settingOf } from './matrix/records.ts';
import { aSelfCheck } from './matrix/self-check-records.ts';

/**
 * What is left when every check of the program is taken away: plain selects, without a `where`, as each person.
 * The expected rows are written here from the brief; nothing below asks the program who may see what.
 */
const world = await openWorld();

const OTHERS: Place[] = [
  { staff: 'trust.senco', area: 'bcp' },
  { staff: 'secondary.senco', area: 'bcp' },
  { staff: 'nursery.senco', area: 'bcp' },
  { staff: 'college.lead', area: 'bcp' },
  { staff: 'shropshire.senco', area: 'shropshire' },
];

type State = 'new' | 'question' | 'with_panel' | 'waiting' | 'allocated' | 'closed';
type Made = {
  place: Place;
  settingId: number;
  requests: Record<State, string>;
  draft: string;
  shared: string;
};
const made: Made[] = [];
await seatPeople(world);
for (const place of [SOMERFORD, ...OTHERS]) {
  const requests = {
    new: await aRequest(world, place, 'new'),
    question: await aRequest(world, place, 'question'),
    with_panel: await aRequest(world, place, 'with_panel'),
    waiting: await aRequest(world, place, 'waiting'),
    allocated: await aRequest(world, place, 'allocated'),
    closed: await aRequest(world, place, 'closed'),
  };
  for (const record of [aConsultation, aCallBack, aBooking]) await record(world, place);
  for (const open of [false, true]) await aSelfCheck(world, place, { open });
  made.push({
    place,
    settingId: await settingOf(world, place),
    requests,
    draft: await aDraft(world, place),
    shared: await aDraft(world, place, { leadInvited: true }),
  });
}

for (const { place, settingId } of made) {
  const partnershipId = world.partnershipId(place.area);
  const acting = { at: world.clock(), httpRequest: 'guard', partnershipId, personId: null };
  const events = [{ name: 'request_withdrawn', settingId }];
  await world.peek(
    (db) => recordAct({ db, ...acting }, { name: 'withdraw', reason: reasonAt(place.staff), events }),
    place.area,
  );
}

/** Whose records each person works on, by the staff of the setting. The trust's first school is led by Christchurch's lead. */
type WorksOn = {
  own?: string[];
  leads?: string[];
  /** While they wait for the panel. */
  panel?: string[];
  /** Named for them, or supervising who is. */
  helps?: string[];
  /** On the agenda of a panel that is not filed. */
  agenda?: string[];
};
const WORKS_ON: Record<string, WorksOn> = {
  'primary.senco': { own: ['primary.senco'] },
  'primary.head': { own: ['primary.senco'] },
  'secondary.senco': { own: ['secondary.senco'] },
  'trust.senco': { own: ['trust.senco'] },
  'lead.christchurch': { leads: ['primary.senco', 'trust.senco'] },
  'lead.kinson': { leads: ['secondary.senco'] },
  'early.years': { leads: ['nursery.senco'] },
  'team.lead': { leads: ['college.lead'] },
  coordinator: { panel: ['primary.senco', 'trust.senco', 'secondary.senco', 'nursery.senco', 'college.lead'] },
  'expert.ep': {},
  'guard.allocated': { helps: ['primary.senco'] },
  'guard.trainee': { helps: ['primary.senco'] },
  'guard.supervisor': { helps: ['primary.senco'] },
  'guard.not.allocated': { helps: ['trust.senco', 'secondary.senco', 'nursery.senco', 'college.lead'] },
  'guard.handed.back': {},
  'guard.filed.help': {},
  'guard.member': { agenda: ['primary.senco'] },
  'guard.other.panel': { agenda: ['trust.senco', 'secondary.senco', 'nursery.senco', 'college.lead'] },
  'guard.filed.panel': {},
  'team.manager': { leads: ['primary.senco', 'trust.senco', 'secondary.senco', 'nursery.senco', 'college.lead'] },
  'eah.lead': { leads: ['primary.senco', 'trust.senco', 'secondary.senco', 'nursery.senco', 'college.lead'] },
  board: {},
  forum: {},
  'shropshire.senco': { own: ['shropshire.senco'] },
  'shropshire.lead': { leads: ['shropshire.senco'] },
  'shropshire.coordinator': { panel: ['shropshire.senco'] },
  'shropshire.manager': { leads: ['shropshire.senco'] },
  'shropshire.board': {},
};

/** Filled for a request that was helped and closed. */
const AFTER_TRIAGE = [
  'plans',
  'goals',
  'sessions',
  'attachments',
  'reviews',
  'goal_scores',
  'voices',
  'echoes',
  'later_facts',
  'request_ratings',
  'second_looks',
  'examples',
];

for (const standing of STANDINGS) {
  describe(`${standing.is} (${standing.who}), with every check of the program taken away`, () => {
    test('is shown the requests they work on and no other', async () => {
      assert.deepEqual(
        await seen(standing, sql`select reference as key from requests`),
        expectedRequests(standing.who),
      );
    });

    test('is shown the drafts of their own setting, and those they were invited to', async () => {
      assert.deepEqual(
        await seen(standing, sql`select id::text as key from drafts where ended_at is null`),
        expectedDrafts(standing.who),
      );
    });

    for (const table of AFTER_TRIAGE) {
      test(`is shown the ${table} of those requests and no other`, async () => {
        const keys = await seen(standing, around(table));
        assert.deepEqual(keys, expectedClosed(standing.who));
      });
    }

    test('is shown whom the panel named: who asked, who answers, the panel, and each expert their own', async () => {
      assert.deepEqual(await seen(standing, around('allocations')), expectedAllocations(standing.who));
    });

    test('is shown what the panel decided: who answers and the panel, never the setting', async () => {
      assert.deepEqual(await seen(standing, around('panel_items')), expectedItems(standing.who));
    });

    for (const table of ['consultations', 'call_backs', 'bookings']) {
      test(`is shown the ${table} of the settings they work for or answer, and no other`, async () => {
        const { own = [], leads = [] } = WORKS_ON[standing.who] ?? {};
        assert.deepEqual(await seen(standing, settingsIn(table)), settingsOf([...own, ...leads]));
      });
    }

    test('is shown self-checks of their own setting, and of those they answer what was shared', async () => {
      const { own = [], leads = [] } = WORKS_ON[standing.who] ?? {};
      assert.deepEqual(await seen(standing, settingsIn('self_checks where shared_at is null')), settingsOf(own));
      assert.deepEqual(
        await seen(standing, settingsIn('self_checks where shared_at is not null')),
        settingsOf([...own, ...leads]),
      );
    });

    for (const table of ['triages', 'questions', 'events']) {
      test(`is shown no ${table} of other requests`, async () => {
        const allowed = expectedRequests(standing.who);
        const keys = await seen(standing, around(table));
        assert.deepEqual(
          keys.filter((key) => !allowed.includes(key)),
          [],
        );
        if (table === 'events') assert.deepEqual(keys, allowed);
      });
    }

    test('is shown no reason given about a setting whose records are not theirs', async () => {
      const reasons = sql`select distinct reason as key from acts where reason is not null`;
      const { own = [], leads = [] } = WORKS_ON[standing.who] ?? {};
      assert.deepEqual(await seen(standing, reasons), [...own, ...leads].map(reasonAt).sort());
    });

    test('can change and remove nothing of others', async () => {
      const allowed = expectedRequests(standing.who);
      assert.deepEqual(
        await seen(standing, sql`update requests set version = version + 1 returning reference as key`),
        allowed,
      );
      assert.deepEqual(
        await seen(
          standing,
          sql`update drafts set version = version + 1 where ended_at is null returning id::text as key`,
        ),
        expectedDrafts(standing.who),
      );
    });
  });
}

test('the expectations differ from person to person, and everyone of the matrix has one', () => {
  assert.deepEqual(Object.keys(WORKS_ON).sort(), STANDINGS.map(({ who }) => who).sort());
  assert.equal(expectedRequests('team.manager').length, 30);
  assert.equal(expectedRequests('coordinator').length, 5);
  assert.equal(expectedRequests('board').length, 0);
  assert.equal(expectedRequests('guard.supervisor').length, 2);
  assert.equal(expectedRequests('guard.member').length, 4);
});

function around(table: string) {
  return sql`select distinct coalesce(requests.reference, 'hidden') as key
    from ${sql.table(table)} as around left join requests on requests.id = around.request_id where around.request_id is not null`;
}

function settingsIn(table: string) {
  return sql`select distinct setting_id as key from ${sql.raw(table)}`;
}

function settingsOf(staff: string[]): string[] {
  return made
    .filter(({ place }) => staff.includes(place.staff))
    .map(({ settingId }) => String(settingId))
    .sort();
}

function expectedRequests(who: string): string[] {
  const { own = [], leads = [], panel = [], helps = [], agenda = [] } = WORKS_ON[who] ?? {};
  return [
    ...at([...own, ...leads], ['new', 'question', 'with_panel', 'waiting', 'allocated', 'closed']),
    ...at(panel, ['with_panel']),
    ...at(helps, ['allocated', 'closed']),
    ...at(agenda, ['with_panel', 'waiting', 'allocated', 'closed']),
  ].sort();
}

function expectedClosed(who: string): string[] {
  const { own = [], leads = [], helps = [], agenda = [] } = WORKS_ON[who] ?? {};
  return at([...own, ...leads, ...helps, ...agenda], ['closed']).sort();
}

/** Rows about a request that is not theirs to open count as hidden: an expert's own place on one given back, or filed. */
function expectedAllocations(who: string): string[] {
  const { own = [], leads = [], panel = [], helps = [], agenda = [] } = WORKS_ON[who] ?? {};
  const hidden = panel.length > 0 || ['guard.handed.back', 'guard.filed.help'].includes(who) ? ['hidden'] : [];
  return [...at([...own, ...leads, ...helps, ...agenda], ['allocated', 'closed']), ...hidden].sort();
}

/** The co-ordinator keeps the agenda before and after: of what has left the panel, the decision without the request. */
function expectedItems(who: string): string[] {
  const { leads = [], panel = [], agenda = [] } = WORKS_ON[who] ?? {};
  const hidden = panel.length > 0 ? ['hidden'] : [];
  return [
    ...at([...leads, ...agenda], ['with_panel', 'waiting', 'allocated', 'closed']),
    ...at(panel, ['with_panel']),
    ...hidden,
  ].sort();
}

/** The requests of these places in these states. */
function at(places: string[], states: State[]): string[] {
  return made
    .filter(({ place }) => places.includes(place.staff))
    .flatMap(({ requests }) => states.map((state) => requests[state]));
}

function reasonAt(staff: string): string {
  return `A reason given by ${staff}.`;
}

function expectedDrafts(who: string): string[] {
  const { own = [], leads = [] } = WORKS_ON[who] ?? {};
  const mine = made.filter(({ place }) => own.includes(place.staff)).flatMap(({ draft, shared }) => [draft, shared]);
  const invited = made.filter(({ place }) => leads.includes(place.staff)).map(({ shared }) => shared);
  return [...mine, ...invited].sort();
}

/** The keys that a statement gives this person, who is loaded as for a page; what it changed is taken back. */
async function seen({ who }: Standing, statement: ReturnType<typeof sql>): Promise<string[]> {
  const area = who.startsWith('shropshire.') ? 'shropshire' : 'bcp';
  const person = await world.peek(
    (tx) =>
      tx
        .selectFrom('people')
        .select(['id', 'partnership_id'])
        .where('email', 'like', `${who}@%`)
        .executeTakeFirstOrThrow(),
    area,
  );
  const transaction = await world.database.app.startTransaction().execute();
  try {
    const as = { partnershipId: person.partnership_id, personId: person.id };
    assert.ok(await loadActor(transaction, as, dayOf(world.clock())));
    const { rows } = await statement.execute(transaction);
    return rows.map((row) => String((row as { key: unknown }).key)).sort();
  } finally {
    await transaction.rollback().execute();
  }
}
