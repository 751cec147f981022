import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { day } from '#src/domain/calendar/calendar-day.ts';
import { addWorkingDays, isAssumed } from '#src/domain/calendar/working-days.ts';
import { loadPartnerships, PartnershipFaults } from './load-partnerships.ts';
import { roleTitle, word } from './words.ts';

const SHIPPED = 'config/partnerships';
const HOLIDAYS = 'config/calendar/bank-holidays.england-and-wales.json';
const FIXTURES = 'tests/fixtures/partnerships';

function shipped() {
  const [bcp, shropshire, ...others] = loadPartnerships(SHIPPED);
  assert.ok(bcp && shropshire && others.length === 0);
  return { bcp, shropshire };
}

function faultsOf(folder: string, holidays = HOLIDAYS): readonly string[] {
  try {
    loadPartnerships(folder, holidays);
  } catch (error) {
    assert.ok(error instanceof PartnershipFaults);
    return error.faults;
  }
  return [];
}

test('both shipped partnerships are sound, and each speaks its own words', () => {
  const { bcp, shropshire } = shipped();
  assert.equal(word(bcp, 'cluster'), 'cluster');
  assert.equal(word(bcp, 'cluster', { plural: true, capital: true }), 'Clusters');
  assert.equal(word(shropshire, 'cluster', { plural: true }), 'localities');
  assert.equal(word(shropshire, 'cluster', { capital: true }), 'Locality');
  assert.equal(roleTitle(bcp, 'inclusion_lead'), 'Inclusion Lead');
  assert.equal(roleTitle(shropshire, 'inclusion_lead'), 'Inclusion Advisory Teacher');
  assert.equal(roleTitle(shropshire, 'coordinator'), 'Locality co-ordinator');
  assert.equal(roleTitle(shropshire, 'expert'), 'Expert');
  assert.equal(shropshire.offerName, 'Local Inclusion Support Offer');
});

test('BCP has ten clusters, and says that they are illustrative', () => {
  const { bcp } = shipped();
  assert.equal(bcp.clusters.length, 10);
  assert.match(bcp.clustersNote ?? '', /^Illustrative/);
});

test('each partnership promises an answer in its own working days, half-term apart', () => {
  const { bcp, shropshire } = shipped();
  const sent = day('2026-10-22');
  assert.equal(addWorkingDays(bcp.calendar, sent, bcp.serviceStandards.triageDays), '2026-11-05');
  assert.equal(addWorkingDays(shropshire.calendar, sent, shropshire.serviceStandards.triageDays), '2026-11-03');
  assert.equal(isAssumed(bcp.calendar, day('2026-11-05')), true);
  assert.equal(isAssumed(bcp.calendar, day('2025-11-05')), false);
});

test('the shared bank holidays are in every calendar', () => {
  for (const { calendar } of Object.values(shipped())) {
    assert.ok(calendar.bankHolidays.has(day('2027-05-03')));
    assert.ok(!calendar.bankHolidays.has(day('2027-05-04')));
  }
});

test('standards left out take their usual values', () => {
  const [meadowshire] = loadPartnerships(`${FIXTURES}/sound`, HOLIDAYS);
  assert.deepEqual(meadowshire?.serviceStandards, {
    triageDays: 5,
    questionDays: 5,
    panelDays: 10,
    dueSoonDays: 2,
    draftDays: 60,
    draftNoticeDays: 7,
    promiseMinutes: { from: 5, to: 10 },
    triageMinutes: 15,
  });
});

test('every fault of every file is listed at once, in plain words', () => {
  const expected = readFileSync(`${FIXTURES}/faulty.expected.txt`, 'utf8').trim().split('\n');
  assert.deepEqual(faultsOf(`${FIXTURES}/faulty`), expected);
});

test('a folder that is empty or not there, and holidays that cannot be read, are said in the same list', () => {
  const faults = faultsOf(`${FIXTURES}/nowhere`, `${FIXTURES}/nowhere.json`);
  assert.equal(faults.length, 2);
  assert.match(faults[0] ?? '', /there is no partnership file/);
  assert.match(faults[1] ?? '', /nowhere\.json: cannot be read/);
});

test("the feed's own layout with events is read as well as the plain list", () => {
  const [meadowshire] = loadPartnerships(`${FIXTURES}/sound`, `${FIXTURES}/feed-with-events.json`);
  assert.deepEqual([...(meadowshire?.calendar.bankHolidays ?? [])], ['2026-12-25']);
  assert.match(faultsOf(`${FIXTURES}/sound`, `${FIXTURES}/sound/meadowshire.json`)[0] ?? '', /layout of the GOV.UK/);
});
