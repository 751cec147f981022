import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import type { Booking } from '#src/casework/occasions/load-bookings.ts';
import type { OccasionFile } from '#src/casework/occasions/load-occasions.ts';
import { loadPartnerships } from '#src/platform/partnerships/load-partnerships.ts';
import { readCalendar } from '#tests/harness/calendar-file.ts';
import { bookingCalendar, occasionCalendar } from './occasion-calendar.ts';

const partnership = loadPartnerships('config/partnerships').find(({ code }) => code === 'bcp');
assert.ok(partnership);
const from = { partnership, at: new Date('2026-11-03T09:30:00.500Z') };

const OCCASION: OccasionFile = {
  ...{ id: 1, publicId: '11111111-2222-4333-8444-555555555555', kind: 'drop_in', title: 'Talk to a therapist' },
  ...{ what: 'Bring a worry.', clusterId: null, clusterName: null, entryId: null, entryCode: null, entryTitle: null },
  ...{ phases: [], startsAt: new Date('2026-11-10T15:30:00Z'), endsAt: new Date('2026-11-10T16:10:00Z') },
  ...{ place: 'Online', places: 2, slotMinutes: 20, holderId: 1, makerId: 1, holder: 'Niamh Keane' },
  ...{ holderTitle: 'Therapist', cancelledAt: null, cancelledBecause: null, version: 3, joining: 'Room 4021' },
  ...{ materials: '', taken: 1, waiting: 0, slots: [] },
};
const BOOKING: Booking = {
  ...{ id: 7, occasionId: 1, personId: 2, person: 'Priya Nair', settingId: 3, setting: 'Little Oaks' },
  ...{ slotAt: new Date('2026-11-10T15:50:00Z'), waiting: false, cancelledAt: null, attended: null },
  ...{ useful: null, said: null },
};
const mine = (occasion: Partial<OccasionFile>, booking: Partial<Booking> = {}) =>
  bookingCalendar({ booking: { ...BOOKING, ...booking }, occasion: { ...OCCASION, ...occasion } }, from);
const said = (file: string, name: string) => new RegExp(`^${name}:(.*)\r$`, 'm').exec(file)?.[1];

test('the file for anyone has the whole time and not how to join; the booked person’s has their slot and how', () => {
  const [open] = readCalendar(occasionCalendar(OCCASION, from));
  assert.deepEqual([open?.starts, open?.ends], [OCCASION.startsAt, OCCASION.endsAt]);
  assert.equal(open?.description, 'Bring a worry.');
  const [own] = readCalendar(mine({}));
  assert.deepEqual([own?.starts, own?.ends], [BOOKING.slotAt, OCCASION.endsAt]);
  assert.equal(own?.description, 'Bring a worry.\n\nRoom 4021');
  assert.notEqual(own?.uid, open?.uid);
});

test('a change keeps the identifier and counts up, so that a calendar moves it', () => {
  const later = mine({ version: 4, startsAt: new Date('2026-11-11T15:30:00Z') });
  assert.equal(said(later, 'UID'), said(mine({}), 'UID'));
  assert.deepEqual([said(mine({}), 'SEQUENCE'), said(later, 'SEQUENCE')], ['3', '4']);
  assert.deepEqual([said(later, 'METHOD'), said(later, 'STATUS')], ['PUBLISH', 'CONFIRMED']);
});

test('what is cancelled, by either side, takes itself out of the calendar and tells nobody how to join', () => {
  const cancelled = { cancelledAt: from.at, cancelledBecause: 'Flooded', version: 4 };
  for (const file of [mine(cancelled), mine({}, { cancelledAt: from.at })]) {
    assert.deepEqual(
      [said(file, 'METHOD'), said(file, 'STATUS'), said(file, 'SEQUENCE')],
      ['CANCEL', 'CANCELLED', '4'],
    );
    assert.equal(said(file, 'UID'), said(mine({}), 'UID'));
    assert.doesNotMatch(file, /4021/);
  }
  assert.equal(said(occasionCalendar({ ...OCCASION, ...cancelled }, from), 'METHOD'), 'CANCEL');
});

test('it says who publishes it by the address of a role, and names nobody', () => {
  const file = mine({}).replaceAll('\r\n ', '');
  assert.match(file, new RegExp(`^ORGANIZER;CN="[^"]+":(?:mailto|MAILTO):${partnership.contacts.help.email}\r$`, 'm'));
  assert.doesNotMatch(file, /Niamh|Priya|Little Oaks|ATTENDEE/);
});

test('whatever is typed stays one text of one event in lines that every calendar can read', () => {
  const text = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 80 });
  const signs = fc.constantFrom(',', ';', '\\', '\n', '“é🌳”', '\nEND:VEVENT\n', ':', '"');
  fc.assert(
    fc.property(text, signs, text, (before, sign, after) => {
      const typed = `a${before}${sign}${after}z`;
      const [event, ...others] = readCalendar(mine({ title: typed, place: typed, what: typed, joining: typed }));
      assert.deepEqual(others, []);
      assert.deepEqual([event?.summary, event?.location], [`Drop-in: ${typed}`, typed]);
      assert.equal(event?.description, `${typed}\n\n${typed}`);
    }),
  );
});
