import assert from 'node:assert/strict';
import { test } from 'node:test';
import { day } from '#src/domain/calendar/calendar-day.ts';
import { readConfig } from '#src/platform/config.ts';
import { formOf } from '#src/platform/http/form.ts';
import { loadPartnerships } from '#src/platform/partnerships/load-partnerships.ts';
import { decisionOf, errorsOf, minutesSince, readTyped } from './triage.form.ts';

const today = day('2026-11-03');
const partnership = loadPartnerships(readConfig({}).partnershipsDir).find((each) => each.code === 'bcp');
const decided = (fields: Record<string, string>) => {
  assert.ok(partnership);
  return decisionOf(readTyped(formOf(fields)), partnership, today);
};

test('an empty date is the usual date of the outcome; a typed one is kept, even when it is no date', () => {
  const usual = {
    advise: '2026-11-17',
    take_on: '2026-11-10',
    ask: '2026-11-10',
    panel: '2026-11-17',
    reroute: '2026-11-10',
  };
  for (const [outcome, date] of Object.entries(usual)) assert.equal(decided({ outcome }).decision.nextOn, date);
  assert.equal(decided({ 'nextOn-day': '3', 'nextOn-month': '2', 'nextOn-year': '27' }).decision.nextOn, '2027-02-03');
  assert.equal(
    decided({ 'nextOn-day': '31', 'nextOn-month': '2', 'nextOn-year': '2027' }).decision.nextOn,
    '2027-02-31',
  );
  assert.equal(decided({ 'nextOn-day': '3' }).decision.nextOn, '-00-03');
});

test('words that are no choice of ours are no choice', () => {
  const { decision, service } = decided({
    outcome: 'constructor',
    level: '__proto__',
    route: '99',
    namedPersonId: '1e9',
    overrideReason: 'toString',
    template: 'valueOf',
  });
  assert.deepEqual(
    [
      decision.outcome,
      decision.level,
      decision.route,
      decision.namedPersonId,
      decision.overrideReason,
      decision.question,
      service,
    ],
    [undefined, undefined, undefined, undefined, undefined, '', undefined],
  );
});

test('minutes are whole, at most 120, and unknown when the page’s moment makes no sense', () => {
  const at = new Date('2026-11-03T10:00:00Z');
  assert.equal(minutesSince('2026-11-03T09:46:40.000Z', at), 13);
  assert.equal(minutesSince('2026-11-01T09:00:00.000Z', at), 120);
  for (const odd of ['', 'yesterday', '2026-11-03', '2026-11-03T10:00:01.000Z', '2026-99-03T10:00:00.000Z']) {
    assert.equal(minutesSince(odd, at), null, odd);
  }
});

test('errors come in the order of the page', () => {
  const typed = readTyped(formOf({ happening: 'x'.repeat(3001) }));
  const errors = errorsOf(
    [
      { field: 'outcome', words: 'Choose what happens now' },
      { field: 'advice', words: 'Give advice' },
    ],
    typed,
  );
  assert.deepEqual(Object.keys(errors), ['happening', 'advice', 'outcome']);
});
