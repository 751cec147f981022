import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import type { Answers } from '../requests/answers.ts';
import { agendaOrder, byPriority, priorityOf, type Waiting } from './priority.ts';

const PLAIN: Waiting = {
  reference: 'AAAA',
  since: new Date('2026-11-03T09:00:00Z'),
  waitedDays: 0,
  standardDays: 10,
  level: 'universal',
  answers: {},
  setting: { rag: null, fsmPercent: null, requestsLast12Months: 1, sessionsLast12Months: 6 },
};

const cases: [string, Partial<Waiting> & { answers?: Answers }, number, string?][] = [
  ['nothing presses', {}, 0],
  [
    'a day within the standard is a point',
    { waitedDays: 4 },
    4,
    'Has waited 4 working days for the panel; the standard is 10 working days',
  ],
  [
    'a day beyond it is two',
    { waitedDays: 13 },
    16,
    'Has waited 13 working days for the panel, 3 more than promised: the standard is 10 working days',
  ],
  ['waiting alone never outweighs everything else', { waitedDays: 200 }, 40],
  ['specialist before targeted', { level: 'specialist' }, 20, 'The lead asks for specialist help'],
  ['targeted', { level: 'targeted' }, 10],
  [
    'lost learning counts by its kinds',
    { answers: { contexts: ['suspension', 'part_time_timetable'] } },
    16,
    'Learning is being lost: a part-time timetable, suspension',
  ],
  [
    'at most three kinds',
    { answers: { contexts: ['suspension', 'part_time_timetable', 'ebsna', 'home_education'] } },
    24,
  ],
  ['at risk of exclusion', { answers: { contexts: ['exclusion_risk'] } }, 10],
  ['words that may describe harm', { answers: { noticed: 'He talks of self-harm.' } }, 15],
  ['haste only with a reason', { answers: { urgency: 'this_week' } }, 0],
  ['haste with its reason', { answers: { urgency: 'this_week', urgencyReason: 'The exam week begins on Monday' } }, 8],
  ['a setting rated red', { setting: { ...PLAIN.setting, rag: 'red' } }, 10, 'The setting is rated red'],
  [
    'deprivation',
    { setting: { ...PLAIN.setting, fsmPercent: 41.6 } },
    8,
    '42% of its pupils have been entitled to free school meals',
  ],
  ['a figure that is not known adds nothing', { setting: { ...PLAIN.setting, fsmPercent: null } }, 0],
  [
    'no help in a year',
    { setting: { ...PLAIN.setting, sessionsLast12Months: 0 } },
    10,
    'No expert has been named for this setting in 12 months',
  ],
  [
    'little help for what was asked',
    { setting: { ...PLAIN.setting, requestsLast12Months: 4, sessionsLast12Months: 6 } },
    5,
    '6 sessions in 12 months for 4 requests is little',
  ],
];

for (const [name, changes, total, words] of cases) {
  test(`points: ${name}`, () => {
    const priority = priorityOf({ ...PLAIN, ...changes });
    assert.equal(priority.total, total);
    if (words)
      assert.deepEqual(
        priority.points.map((point) => point.words),
        [words],
      );
  });
}

const item = fc.record({
  reference: fc.string({ minLength: 1, maxLength: 3 }),
  since: fc.integer({ min: 0, max: 3 }).map((day) => new Date(Date.UTC(2026, 10, 1 + day))),
  priority: fc.integer({ min: 0, max: 3 }).map((total) => ({ total, points: [] })),
  place: fc.option(fc.integer({ min: 1, max: 12 }), { nil: null }),
});
const agenda = fc.uniqueArray(item, { selector: (each) => each.reference, maxLength: 10 });

test('the total is the sum of the points shown, and no point takes away', () => {
  const facts = fc.record({
    waitedDays: fc.nat(300),
    level: fc.constantFrom('universal' as const, 'targeted' as const, 'specialist' as const, null),
    rag: fc.constantFrom('red' as const, 'amber' as const, 'green' as const, null),
    fsm: fc.option(fc.integer({ min: 0, max: 100 }), { nil: null }),
    sessions: fc.nat(60),
  });
  fc.assert(
    fc.property(facts, ({ waitedDays, level, rag, fsm, sessions }) => {
      const setting = { rag, fsmPercent: fsm, requestsLast12Months: 2, sessionsLast12Months: sessions };
      const { total, points } = priorityOf({ ...PLAIN, waitedDays, level, setting });
      assert.ok(points.every((point) => point.points > 0 && point.words.length > 10));
      assert.equal(
        total,
        points.reduce((sum, point) => sum + point.points, 0),
      );
    }),
  );
});

test('the order is total: it never says that two different items are equal, and never contradicts itself', () => {
  fc.assert(
    fc.property(agenda, (items) => {
      for (const a of items)
        for (const b of items) {
          assert.equal(Math.sign(byPriority(a, b)), -Math.sign(byPriority(b, a)) + 0);
          if (a !== b) assert.notEqual(byPriority(a, b), 0);
        }
    }),
  );
});

test('the same items come in the same order however they were listed, each once', () => {
  fc.assert(
    fc.property(agenda, fc.infiniteStream(fc.nat()), (items, numbers) => {
      const keyed = items.map((each) => ({ each, key: numbers.next().value ?? 0 }));
      const shuffled = keyed.sort((a, b) => a.key - b.key).map(({ each }) => each);
      const order = agendaOrder(items);
      assert.deepEqual(agendaOrder(shuffled), order);
      assert.equal(new Set(order).size, items.length);
    }),
  );
});

test('an item that the panel moved stands at its place; the others keep their order', () => {
  const named = (reference: string, total: number, place: number | null = null) => ({
    reference,
    since: PLAIN.since,
    priority: { total, points: [] },
    place,
  });
  const order = (...items: ReturnType<typeof named>[]) =>
    agendaOrder(items)
      .map((each) => each.reference)
      .join('');
  assert.equal(order(named('A', 9), named('B', 7), named('C', 5)), 'ABC');
  assert.equal(order(named('A', 9), named('B', 7), named('C', 5, 1)), 'CAB');
  assert.equal(order(named('A', 9, 2), named('B', 7), named('C', 5)), 'BAC');
  assert.equal(order(named('A', 9, 99), named('B', 7), named('C', 5)), 'BCA');
  assert.equal(order(named('A', 9), named('B', 7, 1), named('C', 5, 1)), 'BCA');
});

test('equal points: the longest waiting first, then the reference', () => {
  const early = {
    reference: 'Z',
    since: new Date('2026-10-01T09:00:00Z'),
    priority: { total: 5, points: [] },
    place: null,
  };
  const late = { ...early, reference: 'A', since: PLAIN.since };
  const twin = { ...early, reference: 'B' };
  assert.deepEqual(
    agendaOrder([late, early, twin]).map((each) => each.reference),
    ['B', 'Z', 'A'],
  );
});
