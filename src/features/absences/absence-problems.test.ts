import assert from 'node:assert/strict';
import { test } from 'node:test';
import { day } from '#src/domain/calendar/calendar-day.ts';
import { absenceProblems } from './absence-problems.ts';

const GRACE = 1;
const MARTIN = 2;
const SUNITA = 3;
const STRANGER = 9;
const colleagues = [
  { id: GRACE, name: 'Grace', jobTitle: 'Lead' },
  { id: MARTIN, name: 'Martin', jobTitle: 'Lead' },
  { id: SUNITA, name: 'Sunita', jobTitle: 'Lead' },
];
/** Martin is away from 10 to 12 November and Sunita covers for him. */
const absences = [
  {
    id: 1,
    personId: MARTIN,
    personName: 'Martin',
    coverId: SUNITA,
    coverName: 'Sunita',
    startsOn: '2026-11-10',
    endsOn: '2026-11-12',
  },
];

type Case = [what: string, personId: number, coverId: number, from: string, until: string, field: string | undefined];
const cases: Case[] = [
  ['someone free covers', GRACE, SUNITA, '2026-11-09', '2026-11-13', undefined],
  ['one day', GRACE, MARTIN, '2026-11-13', '2026-11-13', undefined],
  ['it began before today', GRACE, MARTIN, '2026-11-02', '2026-11-06', undefined],
  ['the last day comes first', GRACE, MARTIN, '2026-11-06', '2026-11-05', 'until'],
  ['it is over', GRACE, MARTIN, '2026-10-20', '2026-11-02', 'until'],
  ['it lasts for years', GRACE, MARTIN, '2026-11-20', '2028-11-20', 'until'],
  ['they cover for themselves', GRACE, GRACE, '2026-11-09', '2026-11-10', 'cover'],
  ['the cover is away on one of the days', GRACE, MARTIN, '2026-11-12', '2026-11-16', 'cover'],
  ['the cover is back the day before', GRACE, MARTIN, '2026-11-13', '2026-11-16', undefined],
  ['the cover is neither lead nor manager', GRACE, STRANGER, '2026-11-09', '2026-11-10', 'cover'],
  ['the person is neither lead nor manager', STRANGER, GRACE, '2026-11-09', '2026-11-10', 'person'],
  ['they are away then already', MARTIN, GRACE, '2026-11-12', '2026-11-20', 'from'],
  ['they cover for someone then', SUNITA, GRACE, '2026-11-12', '2026-11-20', 'from'],
];
for (const [what, personId, coverId, from, until, field] of cases) {
  test(`when ${what}, ${field ? `“${field}” says why not` : 'cover can be arranged'}`, () => {
    const wanted = { personId, coverId, from: day(from), until: day(until) };
    const problems = absenceProblems(wanted, { today: day('2026-11-03'), colleagues, absences });
    assert.deepEqual(Object.keys(problems), field ? [field] : []);
  });
}
