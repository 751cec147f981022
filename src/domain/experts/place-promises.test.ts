import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { addDays, day } from '../calendar/calendar-day.ts';
import { canPromise, type Placement, type Promised, placePromises, type Week } from './place-promises.ts';

const FIRST = day('2026-11-02');
/** Weeks with these sessions; null is a week outside term. */
function weeksOf(...available: (number | null)[]): Week[] {
  return available.map((sessions, index) => ({
    start: addDays(FIRST, 7 * index),
    available: sessions ?? 0,
    inTerm: sessions !== null,
  }));
}
const promise = (id: number, sessions: number, startBy = '2026-11-04'): Promised => ({ id, sessions, startBy });

test('one session a week for each request while there is room', () => {
  const { promised, byPromise } = placePromises(weeksOf(4, 4, 4, 4, 4, 4, 4, 4), [promise(1, 3), promise(2, 2)]);
  assert.deepEqual(promised, [2, 2, 1, 0, 0, 0, 0, 0]);
  assert.deepEqual(byPromise.get(1), [1, 1, 1, 0, 0, 0, 0, 0]);
});

test('more than eight sessions go two to a week, in the first eight weeks in term', () => {
  const { promised } = placePromises(weeksOf(4, 4, null, 4, 4, 4, 4, 4, 4, 4), [promise(1, 10)]);
  assert.deepEqual(promised, [2, 2, 0, 1, 1, 1, 1, 1, 1, 0]);
});

test('full weeks are passed over, and a session moves when that makes room for another', () => {
  assert.deepEqual(placePromises(weeksOf(0, 2, 0, 1), [promise(1, 2)]).promised, [0, 1, 0, 1]);
  // The first took weeks 1 and 2; the second can only have week 2, and week 1 has room for both of the first.
  const { promised, unplaced } = placePromises(weeksOf(2, 1), [promise(1, 2), promise(2, 1, '2026-11-09')]);
  assert.deepEqual([promised, unplaced], [[2, 1], []]);
});

test('a start that is past counts from the first week, and one to come from its own', () => {
  const promises = [promise(1, 1, '2026-09-01'), promise(2, 1, '2026-11-13')];
  assert.deepEqual(placePromises(weeksOf(4, 4, 4), promises).promised, [1, 1, 0]);
});

test('a promise that starts after the last week is later, not left over', () => {
  const placed = placePromises(weeksOf(4, 4), [promise(1, 3, '2026-11-16')]);
  assert.deepEqual([placed.promised, placed.later, placed.unplaced], [[0, 0], 3, []]);
});

test('nothing is placed in weeks outside term, and the ninth week in term is out of reach', () => {
  const { promised, unplaced } = placePromises(weeksOf(null, 0, 0, 0, 0, 0, 0, 0, 0, 5), [promise(1, 2)]);
  assert.deepEqual([promised.at(-1), unplaced], [0, [{ id: 1, sessions: 2 }]]);
});

test('what can be promised says the last week, or how many fit and why no more', () => {
  const weeks = weeksOf(1, 1, 1, 1);
  assert.deepEqual(canPromise(weeks, [promise(1, 1)], { sessions: 3, startBy: '2026-11-02' }), {
    fits: true,
    lastWeek: '2026-11-23',
  });
  assert.deepEqual(canPromise(weeks, [promise(1, 1)], { sessions: 6, startBy: '2026-11-02' }), {
    fits: false,
    free: 3,
    why: 'Only 3 sessions are free in the eight weeks from 2 Nov',
  });
  assert.deepEqual(canPromise(weeks, [], { sessions: 1, startBy: '2027-05-01' }).fits, false);
  assert.deepEqual(canPromise(weeksOf(null, null), [], { sessions: 1, startBy: '2026-11-02' }), {
    fits: false,
    free: 0,
    why: 'There are no weeks in term to give them in',
  });
});

const anyWeeks = fc
  .array(fc.oneof({ weight: 5, arbitrary: fc.nat({ max: 6 }) }, { weight: 1, arbitrary: fc.constant(null) }), {
    minLength: 1,
    maxLength: 14,
  })
  .map((available) => weeksOf(...available));
const anyPromise = fc.record({
  id: fc.integer({ min: 1, max: 1000 }),
  sessions: fc.integer({ min: 1, max: 12 }),
  startBy: fc.integer({ min: -30, max: 110 }).map((count): string => addDays(FIRST, count)),
});
const anyPromises = fc.uniqueArray(anyPromise, { selector: ({ id }) => id, maxLength: 10 });
const sum = (numbers: number[]) => numbers.reduce((total, number) => total + number, 0);
const left = ({ unplaced }: Placement) => sum(unplaced.map(({ sessions }) => sessions));

test('no week is ever promised more than it has, and all that was promised is placed, left over or later', () => {
  fc.assert(
    fc.property(anyWeeks, anyPromises, (weeks, promises) => {
      const placed = placePromises(weeks, promises);
      placed.promised.forEach((count, index) => {
        assert.ok(count >= 0 && count <= (weeks[index]?.available ?? 0));
        assert.equal(count, sum([...placed.byPromise.values()].map((counts) => counts[index] ?? 0)));
      });
      assert.equal(sum(placed.promised) + left(placed) + placed.later, sum(promises.map(({ sessions }) => sessions)));
    }),
    { numRuns: 500 },
  );
});

test('every session is in one of the eight weeks in term from its start', () => {
  fc.assert(
    fc.property(anyWeeks, anyPromises, (weeks, promises) => {
      const { byPromise } = placePromises(weeks, promises);
      for (const { id, startBy } of promises) {
        (byPromise.get(id) ?? []).forEach((count, index) => {
          if (count === 0) return;
          const before = weeks.slice(0, index).filter((week) => week.inTerm && addDays(week.start, 6) >= startBy);
          assert.ok(weeks[index]?.inTerm && addDays(weeks[index].start, 6) >= startBy && before.length < 8);
        });
      }
    }),
  );
});

test('a promise that fits pushes nothing out, and is placed whole', () => {
  fc.assert(
    fc.property(anyWeeks, anyPromises, anyPromise, (weeks, promises, asked) => {
      const held = promises.filter(({ id }) => id !== asked.id);
      const answer = canPromise(weeks, held, asked);
      const before = placePromises(weeks, held);
      const after = placePromises(weeks, [...held, asked]);
      if (answer.fits) assert.deepEqual(after.unplaced, before.unplaced);
      else assert.ok(answer.free < asked.sessions);
      if (answer.fits) assert.equal(sum(after.byPromise.get(asked.id) ?? []), asked.sessions);
    }),
    { numRuns: 500 },
  );
});

test('when all fit, all still fit after any one is taken back', () => {
  fc.assert(
    fc.property(anyWeeks, anyPromises, fc.nat(), (weeks, promises, pick) => {
      fc.pre(promises.length > 0 && left(placePromises(weeks, promises)) === 0);
      const fewer = promises.toSpliced(pick % promises.length, 1);
      assert.equal(left(placePromises(weeks, fewer)), 0);
    }),
  );
});

/** As many sessions as any arrangement places, by trying every week for every session. */
function most(weeks: Week[], promises: Promised[]): number {
  const units = promises.flatMap(({ sessions, startBy }) => {
    const window = weeks.filter((week) => week.inTerm && addDays(week.start, 6) >= startBy).slice(0, 8);
    return Array.from({ length: sessions }, () => window.map((week) => weeks.indexOf(week)));
  });
  const room = weeks.map(({ available }) => available);
  const best = (from: number): number => {
    const window = units[from];
    if (!window) return 0;
    let found = best(from + 1);
    for (const week of window) {
      if (!room[week]) continue;
      room[week] -= 1;
      found = Math.max(found, 1 + best(from + 1));
      room[week] += 1;
    }
    return found;
  };
  return best(0);
}

test('nothing is left over that another arrangement would have room for', () => {
  const fewWeeks = fc.array(fc.option(fc.nat({ max: 2 }), { freq: 6 }), { minLength: 1, maxLength: 4 });
  const few = fc.uniqueArray(
    fc.record({
      id: fc.nat({ max: 9 }),
      sessions: fc.integer({ min: 1, max: 3 }),
      startBy: fc.integer({ min: 0, max: 27 }).map((count): string => addDays(FIRST, count)),
    }),
    { selector: ({ id }) => id, maxLength: 3 },
  );
  fc.assert(
    fc.property(fewWeeks, few, (available, promises) => {
      const weeks = weeksOf(...available);
      const placed = placePromises(weeks, promises);
      assert.equal(sum(placed.promised), most(weeks, promises));
    }),
    { numRuns: 300 },
  );
});

test('the order in which promises are given makes no difference', () => {
  fc.assert(
    fc.property(anyWeeks, anyPromises, (weeks, promises) => {
      assert.deepEqual(placePromises(weeks, promises).promised, placePromises(weeks, promises.toReversed()).promised);
    }),
  );
});
