import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { findOccasion } from '#src/casework/occasions/load-occasions.ts';
import { slotsOf } from '#src/domain/consulting/slots.ts';
import { actAs, personCalled } from '#tests/harness/builders.ts';
import type { Visitor } from '#tests/harness/visitor.ts';
import { openWorld } from '#tests/harness/world.ts';
import { addOccasions } from './add-occasion.ts';
import type { Wanted } from './occasion.form.ts';

const BOOKERS = ['childminder', 'primary.senco', 'nursery.senco', 'secondary.senco', 'college.lead', 'trust.senco'];
const MINUTE = 60_000;
const STARTS = new Date('2026-11-10T15:30:00Z');

const world = await openWorld();
const holder = await personCalled(world, 'expert.slt', 'bcp');
type Booker = { id: number; visitor: Visitor; csrf: string; setting: string };
const bookers: Booker[] = await Promise.all(
  BOOKERS.map(async (name) => {
    const visitor = await world.as(name);
    const csrf = String((await visitor.visit('/bookings')).$('input[name=_csrf]').first().attr('value'));
    const id = await personCalled(world, name, 'bcp');
    const post = await world.peek((db) =>
      db.selectFrom('posts').select('setting_id').where('person_id', '=', id).executeTakeFirstOrThrow(),
    );
    return { id, visitor, csrf, setting: String(post.setting_id) };
  }),
);

type Step = { who: number; does: 'book' | 'cancel'; slot: number };
type History = { places: number; dropIn: boolean; steps: Step[] };

const histories = fc.record<History>({
  places: fc.integer({ min: 1, max: 3 }),
  dropIn: fc.boolean(),
  steps: fc.array(
    fc.record<Step>({
      who: fc.nat(BOOKERS.length - 1),
      does: fc.constantFrom('book', 'book', 'cancel'),
      slot: fc.nat(2),
    }),
    { minLength: 4, maxLength: 14 },
  ),
});

test('however six people book and cancel at once, places are never exceeded, none stays empty while somebody waits, and nobody is lost', async () => {
  await fc.assert(
    fc.asyncProperty(histories, async (history) => {
      const before = await lastMessage();
      const publicId = await planned(history);
      await Promise.all(
        bookers.map(async (booker, who) => {
          for (const step of history.steps.filter((each) => each.who === who)) {
            await taken(booker, publicId, { step, history });
            const [held] = await standing(publicId);
            assert.ok(held <= history.places, `${held} of ${history.places} places are taken`);
          }
        }),
      );
      const rows = await bookingsOf(publicId);
      const wanting = bookers.filter((_, who) => history.steps.findLast((each) => each.who === who)?.does === 'book');
      assert.deepEqual(rows.map(({ person }) => person).sort(), wanting.map(({ id }) => id).sort());
      const [held, waiting] = await standing(publicId);
      assert.equal(held, Math.min(history.places, wanting.length));
      assert.equal(waiting, wanting.length - held);
      const slots = rows.filter((each) => !each.waiting).map(({ slot }) => (slot ? Number(slot) : null));
      if (history.dropIn) assert.ok(new Set(slots).size === held && !slots.includes(null), 'a slot each');
      const told = await lastToldSince(before);
      for (const { person, waiting: waits } of rows) assert.equal(told.get(person) === 'waiting_joined', waits);
    }),
    // Two hundred hold as well; forty catch a lock that is missing at once.
    { numRuns: 40, endOnFailure: true },
  );
});

async function planned({ places, dropIn }: History): Promise<string> {
  const wanted: Wanted = {
    ...{ kind: dropIn ? 'drop_in' : 'training', title: 'At once', what: 'Bring a worry.', place: 'Online' },
    ...{ startsAt: STARTS, endsAt: new Date(STARTS.getTime() + places * 20 * MINUTE), joining: '', places },
    ...{ slotMinutes: dropIn ? 20 : null, clusterId: null, phases: [], holderId: holder, entryId: null },
  };
  const [publicId = ''] = await actAs(world, holder, world.clock(), 'bcp', (acting) =>
    addOccasions(acting, [wanted], { madeBy: holder }),
  );
  return publicId;
}

/** Books, trying one slot after the other when another was quicker, or gives back what the person has. */
async function taken(booker: Booker, publicId: string, { step, history }: { step: Step; history: History }) {
  if (step.does === 'cancel') {
    const own = (await bookingsOf(publicId)).find(({ person }) => person === booker.id);
    if (own) assert.equal(await sent(booker, `/bookings/${own.id}/cancellation`), 303);
    return;
  }
  const endsAt = new Date(STARTS.getTime() + history.places * 20 * MINUTE);
  const slots = slotsOf({ startsAt: STARTS, endsAt, slotMinutes: 20 });
  for (let tries = 0; tries < 20; tries += 1) {
    const slot = slots[(step.slot + tries) % slots.length]?.toISOString() ?? '';
    const status = await sent(booker, `/occasions/${publicId}/bookings`, { setting: booker.setting, slot });
    if (status === 303) return;
    assert.equal(status, 422, 'only a slot that is gone is refused');
  }
  assert.fail('a slot or the waiting list is to be had');
}

async function sent({ visitor, csrf }: Booker, url: string, fields: Record<string, string> = {}): Promise<number> {
  const body = new URLSearchParams({ _csrf: csrf, ...fields }).toString();
  return (await visitor.exchange('POST', url, body)).statusCode;
}

async function standing(publicId: string): Promise<[held: number, waiting: number]> {
  const occasion = await world.peek((db) => findOccasion(db, publicId));
  return [occasion?.taken ?? -1, occasion?.waiting ?? -1];
}

function bookingsOf(publicId: string) {
  return world.peek((db) =>
    db
      .selectFrom('bookings')
      .innerJoin('occasions', 'occasions.id', 'bookings.occasion_id')
      .select(['bookings.id', 'bookings.person_id as person', 'bookings.waiting', 'bookings.slot_at as slot'])
      .where('occasions.public_id', '=', publicId)
      .where('bookings.cancelled_at', 'is', null)
      .execute(),
  );
}

async function lastMessage(): Promise<number> {
  const last = await world.peek((db) =>
    db.selectFrom('messages').select('id').orderBy('id', 'desc').limit(1).executeTakeFirst(),
  );
  return Number(last?.id ?? 0);
}

/** What each person was told last: of a booking, a place on the waiting list, or that they moved up. */
async function lastToldSince(id: number): Promise<Map<number, string>> {
  const rows = await world.peek((db) =>
    db.selectFrom('messages').select(['to_person_id', 'kind']).where('id', '>', id).orderBy('id').execute(),
  );
  return new Map(rows.map(({ to_person_id, kind }) => [Number(to_person_id), kind]));
}
