import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { day } from '../calendar/calendar-day.ts';
import { canPromise, type Promised, placePromises, type Week } from '../experts/place-promises.ts';

/** What one person at a panel wants: sessions of some experts, in the order the act takes them. */
type Wish = { experts: number[]; sessions: number; startBy: string };
type History = { available: number[]; wishes: Wish[]; turns: number[] };

const WEEKS = ['2026-11-02', '2026-11-09', '2026-11-16'] as const;
const EXPERTS = 3;

const history: fc.Arbitrary<History> = fc.record({
  available: fc.array(fc.integer({ min: 0, max: 4 }), { minLength: EXPERTS, maxLength: EXPERTS }),
  wishes: fc.array(
    fc.record({
      experts: fc.shuffledSubarray([0, 1, 2], { minLength: 1 }),
      sessions: fc.integer({ min: 1, max: 6 }),
      startBy: fc.constantFrom(...WEEKS),
    }),
    { minLength: 2, maxLength: 6 },
  ),
  turns: fc.array(fc.nat(99), { minLength: 4, maxLength: 60 }),
});

test('10,000 generated histories of decisions at once: never over-promised, and nobody waits for ever', () => {
  fc.assert(
    fc.property(history, (each) => {
      const { held, stuck } = play(each, { locks: true });
      assert.equal(stuck, 0);
      assert.deepEqual(overPromised(each, held), []);
    }),
    { numRuns: 10_000, seed: 2026 },
  );
});

test('the check sees what happens without the lock', () => {
  const found = fc.check(
    fc.property(history, (each) => overPromised(each, play(each, { locks: false }).held).length === 0),
    { numRuns: 2_000, seed: 2026 },
  );
  assert.equal(found.failed, true);
});

/**
 * Plays the act of deciding as PostgreSQL would: each person locks the experts in the order of their ids, then reads what
 * is held and committed, decides by the rules, writes and commits, which gives the locks back. `turns` says who moves next.
 */
function play({ available, wishes, turns }: History, how: { locks: boolean }): { held: Promised[][]; stuck: number } {
  const held: Promised[][] = available.map(() => []);
  const owner: (number | undefined)[] = available.map(() => undefined);
  const people = wishes.map((wish) => ({
    wish,
    toLock: [...wish.experts].sort(),
    read: undefined as boolean | undefined,
    done: false,
  }));
  const mayMove = (who: number) => {
    const person = people[who];
    const next = person?.toLock[0];
    return person !== undefined && !person.done && (!how.locks || next === undefined || owner[next] === undefined);
  };
  const move = (who: number) => {
    const person = people[who];
    if (!person) return;
    const next = how.locks ? person.toLock.shift() : undefined;
    if (next !== undefined) owner[next] = who;
    else if (person.read === undefined)
      person.read = person.wish.experts.every((id) => fits(available, held, id, person.wish));
    else {
      if (person.read) for (const id of person.wish.experts) held[id]?.push({ id: who, ...person.wish });
      for (const id of person.wish.experts) if (owner[id] === who) owner[id] = undefined;
      person.done = true;
    }
  };
  for (let turn = 0; ; turn += 1) {
    const able = people.map((_, who) => who).filter(mayMove);
    if (able.length === 0) return { held, stuck: people.filter((person) => !person.done).length };
    move(able[(turns[turn % turns.length] ?? 0) % able.length] ?? 0);
  }
}

function fits(available: number[], held: Promised[][], id: number, { sessions, startBy }: Wish): boolean {
  return canPromise(weeksOf(available[id] ?? 0), held[id] ?? [], { sessions, startBy }).fits;
}

function overPromised({ available }: History, held: Promised[][]): number[] {
  return held.flatMap((promises, id) =>
    placePromises(weeksOf(available[id] ?? 0), promises).unplaced.length > 0 ? [id] : [],
  );
}

function weeksOf(available: number): Week[] {
  return WEEKS.map((start) => ({ start: day(start), available, inTerm: true }));
}
