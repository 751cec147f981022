import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { sql } from 'kysely';
import { recordAct } from '#src/casework/record-act.ts';
import { dayOf } from '#src/domain/calendar/calendar-day.ts';
import { loadActor } from '#src/platform/http/load-actor.ts';
import { openWorld } from '#tests/harness/world.ts';
import { STANDINGS, type Standing } from './matrix/people.ts';
import { aDraft, aRequest, type Place, SOMERFORD, settingOf } from './matrix/records.ts';

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

type Made = {
  place: Place;
  requests: Record<'new' | 'question' | 'with_panel', string>;
  draft: string;
  shared: string;
};
const made: Made[] = [];
for (const place of [SOMERFORD, ...OTHERS]) {
  const requests = {
    new: await aRequest(world, place, 'new'),
    question: await aRequest(world, place, 'question'),
    with_panel: await aRequest(world, place, 'with_panel'),
  };
  made.push({
    place,
    requests,
    draft: await aDraft(world, place),
    shared: await aDraft(world, place, { leadInvited: true }),
  });
}

for (const { place } of made) {
  const settingId = await settingOf(world, place);
  const partnershipId = world.partnershipId(place.area);
  const acting = { at: world.clock(), httpRequest: 'guard', partnershipId, personId: null };
  const events = [{ name: 'request_withdrawn', settingId }];
  await world.peek(
    (db) => recordAct({ db, ...acting }, { name: 'withdraw', reason: reasonAt(place.staff), events }),
    place.area,
  );
}

/** Whose records each person works on, by the staff of the setting. The trust's first school is led by Christchurch's lead. */
const WORKS_ON: Record<string, { own?: string[]; leads?: string[]; panel?: string[] }> = {
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

    for (const table of ['triages', 'questions', 'events']) {
      test(`is shown no ${table} of other requests`, async () => {
        const around = sql`select distinct coalesce(requests.reference, 'hidden') as key
          from ${sql.table(table)} as around left join requests on requests.id = around.request_id where around.request_id is not null`;
        const allowed = expectedRequests(standing.who);
        const keys = await seen(standing, around);
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
  assert.equal(expectedRequests('team.manager').length, 15);
  assert.equal(expectedRequests('coordinator').length, 5);
  assert.equal(expectedRequests('board').length, 0);
});

function expectedRequests(who: string): string[] {
  const { own = [], leads = [], panel = [] } = WORKS_ON[who] ?? {};
  const whole = made
    .filter(({ place }) => [...own, ...leads].includes(place.staff))
    .flatMap(({ requests }) => Object.values(requests));
  const waiting = made.filter(({ place }) => panel.includes(place.staff)).map(({ requests }) => requests.with_panel);
  return [...whole, ...waiting].sort();
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
