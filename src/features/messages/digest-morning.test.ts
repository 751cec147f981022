import assert from 'node:assert/strict';
import { test } from 'node:test';
import { day } from '#src/domain/calendar/calendar-day.ts';
import type { WorkingCalendar } from '#src/domain/calendar/working-days.ts';
import { digestMorning } from './digest-morning.ts';

const calendar: WorkingCalendar = {
  termTimeOnly: true,
  bankHolidays: new Set([day('2027-03-29')]),
  terms: [
    { name: 'Autumn', start: day('2026-09-02'), end: day('2026-12-18') },
    { name: 'Spring', start: day('2027-01-04'), end: day('2027-04-02') },
  ],
};

const cases: [when: string, at: string, morning: string][] = [
  ['on a winter Tuesday a minute before', '2026-11-03T07:29:00Z', '2026-11-02'],
  ['on a winter Tuesday at the time', '2026-11-03T07:30:00Z', '2026-11-03'],
  ['on a summer-time Tuesday a minute before', '2026-09-15T06:29:00Z', '2026-09-14'],
  ['on a summer-time Tuesday at the time', '2026-09-15T06:30:00Z', '2026-09-15'],
  ['on a Saturday', '2026-11-07T12:00:00Z', '2026-11-06'],
  ['on the Sunday the clocks go back', '2026-10-25T12:00:00Z', '2026-10-23'],
  ['early on the Monday after', '2026-10-26T07:00:00Z', '2026-10-23'],
  ['in the Christmas holiday', '2026-12-30T12:00:00Z', '2026-12-18'],
  ['on a bank holiday', '2027-03-29T12:00:00Z', '2027-03-26'],
];
for (const [when, at, morning] of cases) {
  test(`${when} the latest digest is that of ${morning}`, () => {
    assert.equal(digestMorning(new Date(at), calendar), morning);
  });
}
