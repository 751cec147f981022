import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import type { Visit } from './visits.ts';
import { visitsCalendar } from './visits-calendar.ts';

const VISIT: Visit = {
  id: 1,
  key: '11111111-2222-4333-8444-555555555555',
  version: 3,
  state: 'planned',
  voidedAt: null,
  onDay: '2026-11-10',
  atTime: '09:00:00',
  minutes: 90,
  place: null,
  expertName: 'Lena Vogel',
  settingName: 'Somerford Primary School',
  address: '1 High Street, Poole',
};
const at = new Date('2026-11-03T09:30:00.500Z');
const written = (visit: Partial<Visit>) => visitsCalendar([{ ...VISIT, ...visit }], { name: 'Visits', at });

/** RFC 5545, 3.1 and 3.3.11: unfolded lines, and a text as it was before it was escaped. */
function lines(file: string): Map<string, string> {
  const unfolded = file.replaceAll('\r\n ', '').split('\r\n');
  return new Map(
    unfolded.map((line) => [line.slice(0, line.indexOf(':')), line.slice(line.indexOf(':') + 1)] as [string, string]),
  );
}
const plain = (text = '') =>
  text.replace(/\\([\\;,nN])/g, (_all, sign: string) => (sign.toLowerCase() === 'n' ? '\n' : sign));

describe('a visit as a calendar reads it', () => {
  test('nine in London is nine in London on both sides of either clock change', () => {
    const cases: [onDay: string, starts: string, ends: string][] = [
      ['2026-10-23', '20261023T080000Z', '20261023T093000Z'],
      ['2026-10-26', '20261026T090000Z', '20261026T103000Z'],
      ['2027-03-26', '20270326T090000Z', '20270326T103000Z'],
      ['2027-03-29', '20270329T080000Z', '20270329T093000Z'],
    ];
    for (const [onDay, starts, ends] of cases) {
      const read = lines(written({ onDay }));
      assert.deepEqual([read.get('DTSTART'), read.get('DTEND')], [starts, ends]);
    }
  });

  test('whatever a setting is called, its name is one text of one visit, in lines that every calendar can read', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme', maxLength: 150 }),
        fc.constantFrom('', ',', ';', '\\', '\n', '“é🌳”'),
        (name, sign) => {
          const settingName = `St ${name}${sign}\nEND:VEVENT${name}`;
          const file = written({ settingName });
          for (const line of file.split('\r\n')) {
            assert.ok(Buffer.byteLength(line) <= 75, line);
            assert.doesNotMatch(line, /\n/);
          }
          assert.equal(Buffer.from(file).toString(), file);
          assert.equal(file.match(/^END:VEVENT\r$/gm)?.length, 1);
          assert.equal(plain(lines(file).get('SUMMARY')), `Visit: ${settingName}`);
        },
      ),
    );
  });

  test('the file ends as each of its lines does, and keeps a visit the same one when it changes', () => {
    const file = written({ version: 4, onDay: '2026-11-12' });
    assert.ok(file.startsWith('BEGIN:VCALENDAR\r\n') && file.endsWith('\r\nEND:VCALENDAR\r\n'));
    const read = lines(file);
    assert.equal(read.get('UID'), lines(written({})).get('UID'));
    assert.deepEqual([read.get('SEQUENCE'), read.get('STATUS')], ['4', 'CONFIRMED']);
    assert.equal(lines(written({ state: 'missed' })).get('STATUS'), 'CANCELLED');
    assert.equal(lines(written({ voidedAt: at })).get('STATUS'), 'CANCELLED');
  });
});
