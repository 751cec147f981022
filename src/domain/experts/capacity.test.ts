import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { addDays, compareDays, day } from '../calendar/calendar-day.ts';
import { isWorkingDay, type WorkingCalendar } from '../calendar/working-days.ts';
import {
  availableByWeek,
  availableSessions,
  type ExpertTime,
  inTerm,
  leftOfWeek,
  mondayOf,
  weeksFrom,
} from './capacity.ts';

const schoolYear: WorkingCalendar = {
  termTimeOnly: true,
  bankHolidays: new Set([
    day('2026-12-25'),
    day('2026-12-28'),
    day('2027-01-01'),
    day('2027-03-26'),
    day('2027-05-03'),
  ]),
  terms: [
    {
      name: 'Autumn 2026',
      start: day('2026-09-02'),
      end: day('2026-12-18'),
      halfTerm: { start: day('2026-10-26'), end: day('2026-10-30') },
    },
    { name: 'Spring 2027', start: day('2027-01-04'), end: day('2027-03-25') },
    { name: 'Summer 2027', start: day('2027-04-12'), end: day('2027-07-22') },
  ],
};
const officeYear: WorkingCalendar = { ...schoolYear, termTimeOnly: false };

const fullTime: ExpertTime = {
  fte: 1,
  workingDays: [1, 2, 3, 4, 5],
  directPercent: 100,
  startsOn: '2026-09-01',
  endsOn: null,
  leaves: [],
};
const secondee: ExpertTime = { ...fullTime, fte: 0.4, workingDays: [2, 3] };
const away = (startsOn: string, endsOn: string | null) => ({ leaves: [{ startsOn, endsOn }] });

const cases: [what: string, expert: ExpertTime, monday: string, sessions: number, calendar?: WorkingCalendar][] = [
  ['full time, all direct', fullTime, '2026-11-02', 10],
  ['half of the time direct', { ...fullTime, directPercent: 50 }, '2026-11-02', 5],
  ['half time over three days', { ...fullTime, fte: 0.5, workingDays: [1, 2, 3] }, '2026-11-02', 5],
  ['no direct work', { ...fullTime, directPercent: 0 }, '2026-11-02', 0],
  ['two seconded days', secondee, '2026-11-02', 4],
  ['more FTE than days to work it in', { ...secondee, fte: 1 }, '2026-11-02', 4],
  ['half-term, in term time only', fullTime, '2026-10-26', 0],
  ['half-term, all year round', fullTime, '2026-10-26', 10, officeYear],
  ['a bank holiday on the Monday', fullTime, '2027-05-03', 8],
  ['the first week of the spring term', fullTime, '2027-01-04', 10],
  ['a week broken by the end of term', fullTime, '2027-03-22', 8],
  ['two bank holidays at Christmas', fullTime, '2026-12-28', 6, officeYear],
  ['a week that begins on a Wednesday', { ...fullTime, startsOn: '2026-11-04' }, '2026-11-02', 6],
  ['a secondment that ends on a Tuesday', { ...secondee, endsOn: '2026-11-03' }, '2026-11-02', 2],
  ['the week after a secondment', { ...secondee, endsOn: '2026-11-03' }, '2026-11-09', 0],
  ['leave to the Tuesday', { ...fullTime, ...away('2026-10-12', '2026-11-03') }, '2026-11-02', 6],
  ['leave on a day that is not worked', { ...secondee, ...away('2026-11-05', '2026-11-06') }, '2026-11-02', 4],
  ['leave without a day of return', { ...fullTime, ...away('2026-11-04', null) }, '2026-11-09', 0],
  [
    'leave entered twice',
    { ...fullTime, leaves: [...away('2026-11-02', '2026-11-03').leaves, ...away('2026-11-03', '2026-11-03').leaves] },
    '2026-11-02',
    6,
  ],
];
for (const [what, expert, monday, sessions, calendar = schoolYear] of cases) {
  test(`${what}: ${sessions} sessions in the week of ${monday}`, () => {
    assert.equal(availableSessions(expert, day(monday), calendar), sessions);
  });
}

test('a fraction is carried from week to week: 3.5 a week are 3, 4, 3, 4', () => {
  const expert = { ...fullTime, fte: 0.5, workingDays: [1, 2, 3], directPercent: 70 };
  assert.deepEqual(availableByWeek(expert, weeksFrom(day('2026-09-07'), 6), schoolYear), [3, 4, 3, 4, 3, 4]);
});

test('the hours of a school year begin anew in September', () => {
  const expert = { ...fullTime, fte: 0.5, workingDays: [1, 2, 3], directPercent: 70 };
  const [first] = availableByWeek(expert, [day('2027-09-06')], officeYear);
  assert.equal(first, 3);
});

test('a week half gone has half of its sessions left, rounded down', () => {
  const week = { start: day('2026-11-02'), available: 7 };
  const left = (today: string) => leftOfWeek(fullTime, week, { today: day(today), calendar: schoolYear });
  assert.deepEqual(['2026-10-30', '2026-11-02', '2026-11-03', '2026-11-06', '2026-11-07'].map(left), [7, 7, 5, 1, 0]);
});

test('weeks start on Mondays, and a weekend belongs to the week before', () => {
  assert.deepEqual(weeksFrom(day('2026-11-08'), 2), ['2026-11-02', '2026-11-09']);
  assert.equal(mondayOf(day('2026-11-02')), '2026-11-02');
});

test('a week is in term when any of its days is', () => {
  assert.equal(inTerm(day('2026-10-26'), schoolYear), false);
  assert.equal(inTerm(day('2026-10-26'), officeYear), true);
  assert.equal(inTerm(day('2027-03-22'), schoolYear), true);
});

const anyExpert: fc.Arbitrary<ExpertTime> = fc.record({
  fte: fc.integer({ min: 1, max: 100 }).map((hundredths) => hundredths / 100),
  workingDays: fc.subarray([1, 2, 3, 4, 5], { minLength: 1 }),
  directPercent: fc.integer({ min: 0, max: 100 }),
  startsOn: fc.integer({ min: -100, max: 200 }).map((count) => addDays(day('2026-09-07'), count)),
  endsOn: fc.option(fc.integer({ min: 200, max: 400 }).map((count) => addDays(day('2026-09-07'), count))),
  leaves: fc.array(
    fc.tuple(fc.integer({ min: -20, max: 300 }), fc.integer({ min: 0, max: 40 })).map(([start, length]) => ({
      startsOn: addDays(day('2026-09-07'), start),
      endsOn: addDays(day('2026-09-07'), start + length),
    })),
    { maxLength: 3 },
  ),
});
const year = weeksFrom(day('2026-09-07'), 52);

/** Written anew from the definition, a day at a time, to check the sums of the weeks against. */
function exactTime(expert: ExpertTime): number {
  const share = Math.min(1, (expert.fte * 5) / expert.workingDays.length) * (expert.directPercent / 100);
  let days = 0;
  for (let on = day('2026-09-07'); on < addDays(day('2026-09-07'), 364); on = addDays(on, 1)) {
    const weekday = new Date(`${on}T12:00:00Z`).getUTCDay();
    const isHere = on >= expert.startsOn && !(expert.endsOn && on > expert.endsOn);
    const isLeave = expert.leaves.some((leave) => leave.startsOn <= on && on <= (leave.endsOn ?? '9999-12-31'));
    if (isHere && !isLeave && expert.workingDays.includes(weekday) && isWorkingDay(schoolYear, on)) days += 1;
  }
  return days * 2 * share;
}

test('the weeks of a year never sum to more than the exact time, and to less than one session below it', () => {
  fc.assert(
    fc.property(anyExpert, (expert) => {
      const sum = availableByWeek(expert, year, schoolYear).reduce((total, week) => total + week, 0);
      const exact = exactTime(expert);
      assert.ok(sum <= exact + 1e-6 && sum > exact - 1 - 1e-6, `${sum} of ${exact}`);
    }),
  );
});

test('a week alone is the same as that week among others, and never negative', () => {
  fc.assert(
    fc.property(anyExpert, fc.nat({ max: 51 }), (expert, index) => {
      const all = availableByWeek(expert, year, schoolYear);
      const monday = year[index] ?? day('2026-09-07');
      assert.equal(availableSessions(expert, monday, schoolYear), all[index]);
      assert.ok(all.every((week) => week >= 0 && week <= 10));
    }),
  );
});

test('what is left of a week never grows as its days go by', () => {
  fc.assert(
    fc.property(anyExpert, fc.nat({ max: 51 }), fc.nat({ max: 6 }), (expert, index, later) => {
      const start = year[index] ?? day('2026-09-07');
      const week = { start, available: availableSessions(expert, start, schoolYear) };
      const left = (today: number) => leftOfWeek(expert, week, { today: addDays(start, today), calendar: schoolYear });
      assert.ok(left(later) <= week.available && left(later + 1) <= left(later));
      assert.equal(left(7), 0);
      assert.ok(compareDays(addDays(start, later), start) === later);
    }),
  );
});
