import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { endOfBooking, freeSlots, slotsOf } from './slots.ts';

const at = (time: string) => new Date(`2026-11-24T${time}:00Z`);
const times = (slots: Date[]) => slots.map((slot) => slot.toISOString().slice(11, 16)).join(' ');

const cases: [what: string, from: string, to: string, minutes: number, slots: string][] = [
  ['an hour in slots of twenty minutes', '09:00', '10:00', 20, '09:00 09:20 09:40'],
  ['a whole slot and nothing more', '09:00', '09:20', 20, '09:00'],
  ['time left over at the end', '09:00', '09:59', 20, '09:00 09:20'],
  ['less time than one slot', '09:00', '09:19', 20, ''],
  ['a beginning at no round time', '15:35', '16:05', 15, '15:35 15:50'],
];
for (const [what, from, to, slotMinutes, slots] of cases) {
  test(`${what}: ${slots || 'no slot'}`, () => {
    assert.equal(times(slotsOf({ startsAt: at(from), endsAt: at(to), slotMinutes })), slots);
  });
}

const hour = { startsAt: at('09:00'), endsAt: at('10:00'), slotMinutes: 20 };
const frees: [what: string, taken: string[], now: string, free: string][] = [
  ['nothing is taken', [], '08:00', '09:00 09:20 09:40'],
  ['one is taken', ['09:20'], '08:00', '09:00 09:40'],
  ['all are taken', ['09:40', '09:00', '09:20'], '08:00', ''],
  ['one has begun', [], '09:00', '09:20 09:40'],
  ['what is taken was moved away', ['09:10'], '08:00', '09:00 09:20 09:40'],
];
for (const [what, taken, now, free] of frees) {
  test(`when ${what}, free are: ${free || 'none'}`, () => {
    assert.equal(times(freeSlots(hour, taken.map(at), at(now))), free);
  });
}

test('a slot of no length is refused', () => {
  for (const slotMinutes of [0, -20, 1.5, Number.NaN])
    assert.throws(() => slotsOf({ ...hour, slotMinutes }), RangeError);
});

test('a booking ends with its slot, and without one with the occasion', () => {
  assert.deepEqual(endOfBooking(hour, at('09:20')), at('09:40'));
  assert.deepEqual(endOfBooking({ ...hour, slotMinutes: null }, null), at('10:00'));
});

test('slots never overlap, never begin early or end late, and leave less than one slot over', () => {
  const drops = fc.record({ start: fc.integer({ min: 0, max: 1e9 }), long: fc.integer(), slot: fc.integer() });
  fc.assert(
    fc.property(
      drops.map(({ start, long, slot }) => ({
        startsAt: new Date(start * 1000),
        endsAt: new Date(start * 1000 + (Math.abs(long) % 1000) * 60_000),
        slotMinutes: 5 + (Math.abs(slot) % 116),
      })),
      fc.array(fc.nat(200), { maxLength: 8 }),
      (drop, picked) => {
        const slots = slotsOf(drop);
        const length = drop.slotMinutes * 60_000;
        const starts = slots.map((slot) => slot.getTime());
        for (const [index, start] of starts.entries()) assert.equal(start, drop.startsAt.getTime() + index * length);
        const end = (starts.at(-1) ?? drop.startsAt.getTime() - length) + length;
        const left = drop.endsAt.getTime() - end;
        assert.ok(left >= 0 && left < length, `${left} left over`);
        const taken = picked.flatMap((index) => slots[index] ?? []);
        const free = freeSlots(drop, taken, new Date(drop.startsAt.getTime() - 1));
        assert.equal(free.length, slots.length - new Set(taken.map(Number)).size);
        assert.ok(free.every((slot) => !taken.includes(slot)));
      },
    ),
  );
});
