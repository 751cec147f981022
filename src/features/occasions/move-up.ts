import { bookingsAt } from '#src/casework/occasions/load-bookings.ts';
import { lockOccasion } from '#src/casework/occasions/load-occasions.ts';
import { isOpen, placesLeft } from '#src/casework/occasions/occasion-words.ts';
import { type Acting, recordAct } from '#src/casework/record-act.ts';
import { freeSlots } from '#src/domain/consulting/slots.ts';
import { SYSTEM_SCOPE } from '#src/domain/people/scope.ts';
import { identify } from '#src/platform/db/identity.ts';
import { movedUp } from './booking-messages.ts';

/**
 * Gives the places that came free to whoever has waited longest, in the transaction that freed them. Whoever cancels may
 * not see who waits, so the system does it: nothing else can be done as that person afterwards.
 */
export async function moveUp({ db, at, httpRequest, partnershipId }: Acting, publicId: string): Promise<void> {
  await identify(db, { partnershipId, personId: null, scope: SYSTEM_SCOPE });
  const occasion = await lockOccasion(db, publicId);
  if (!occasion || !isOpen(occasion, at)) return;
  const waiting = (await bookingsAt(db, occasion.id)).filter((booking) => booking.waiting);
  const { slotMinutes, slots } = occasion;
  const free = slotMinutes === null ? [] : freeSlots({ ...occasion, slotMinutes }, slots, at);
  for (const [index, booking] of waiting.slice(0, placesLeft(occasion, at)).entries()) {
    const slotAt = free[index] ?? null;
    await db.updateTable('bookings').set({ waiting: false, slot_at: slotAt }).where('id', '=', booking.id).execute();
    await recordAct(
      { db, at, httpRequest, partnershipId, personId: null },
      {
        name: 'move_up',
        events: [{ name: 'moved_up', settingId: booking.settingId, data: { occasionId: occasion.id, slotAt } }],
        messages: [movedUp({ ...booking, slotAt }, occasion)],
      },
    );
  }
}
