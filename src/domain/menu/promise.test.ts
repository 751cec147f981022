import assert from 'node:assert/strict';
import { test } from 'node:test';
import { day } from '../calendar/calendar-day.ts';
import { type Promised, promisedSession, type Seen } from './promise.ts';

const calendar = { bankHolidays: new Set([day('2026-12-28')]), terms: [], termTimeOnly: false };
const TUESDAY = day('2026-11-17');
const THIS_WEEK = day('2026-11-16');
const IN_TWO_WEEKS = day('2026-11-30');

const CASES: [what: string, seen: Pick<Seen, 'wait' | 'free'>, promised: Promised][] = [
  ['nobody’s time is known: the wait of late', { wait: 5, free: [] }, { days: 5, freeFrom: undefined }],
  ['time this week: the wait of late', { wait: 5, free: [THIS_WEEK] }, { days: 5, freeFrom: THIS_WEEK }],
  ['time later than the wait: not before it', { wait: 5, free: [IN_TWO_WEEKS] }, { days: 9, freeFrom: IN_TWO_WEEKS }],
  ['time, and a longer wait: the wait', { wait: 30, free: [IN_TWO_WEEKS] }, { days: 30, freeFrom: IN_TWO_WEEKS }],
  [
    'the first of several who give it',
    { wait: 1, free: [null, IN_TWO_WEEKS, THIS_WEEK] },
    { days: 1, freeFrom: THIS_WEEK },
  ],
  ['everybody fully booked: no promise', { wait: 5, free: [null, null] }, { days: null, freeFrom: null }],
  ['too few known: no promise', { wait: null, free: [THIS_WEEK] }, { days: null, freeFrom: THIS_WEEK }],
  [
    'a Monday that is a bank holiday: from the Tuesday',
    { wait: 0, free: [day('2026-12-28')] },
    { days: 29, freeFrom: day('2026-12-28') },
  ],
];
for (const [what, seen, promised] of CASES) {
  test(what, () => assert.deepEqual(promisedSession({ ...seen, today: TUESDAY, calendar }), promised));
}
