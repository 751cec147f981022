const MINUTE = 60_000;

/** When a drop-in is held and how long one slot lasts, in minutes. */
export type Slotted = { startsAt: Date; endsAt: Date; slotMinutes: number };

/**
 * The starts of a drop-in's slots, in order: one after the other from its start, each ending by its end. Time left over at
 * the end is no slot. Throws a RangeError when a slot does not last a whole number of minutes above 0.
 */
export function slotsOf({ startsAt, endsAt, slotMinutes }: Slotted): Date[] {
  if (!Number.isInteger(slotMinutes) || slotMinutes < 1) {
    throw new RangeError(`A slot lasts a whole number of minutes, not ${slotMinutes}`);
  }
  const count = Math.max(0, Math.floor((endsAt.getTime() - startsAt.getTime()) / (slotMinutes * MINUTE)));
  return Array.from({ length: count }, (_, index) => new Date(startsAt.getTime() + index * slotMinutes * MINUTE));
}

/** The slots that nobody has taken and that have not begun at an instant, in order. */
export function freeSlots(drop: Slotted, taken: readonly Date[], at: Date): Date[] {
  const gone = new Set(taken.map((slot) => slot.getTime()));
  return slotsOf(drop).filter((slot) => !gone.has(slot.getTime()) && slot > at);
}

/** When a booking ends: its slot where there is one, otherwise the occasion. */
export function endOfBooking(
  { endsAt, slotMinutes }: Pick<Slotted, 'endsAt'> & { slotMinutes: number | null },
  slotAt: Date | null,
): Date {
  return slotAt && slotMinutes ? new Date(slotAt.getTime() + slotMinutes * MINUTE) : endsAt;
}
