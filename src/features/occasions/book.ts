import { actingIn } from '#src/casework/acting.ts';
import { loadSettings, type Setting } from '#src/casework/load-setting.ts';
import { bookingsAt } from '#src/casework/occasions/load-bookings.ts';
import { findOccasion, lockOccasion, type OccasionFile } from '#src/casework/occasions/load-occasions.ts';
import { occasionPaths } from '#src/casework/occasions/occasion-links.ts';
import { isOpen, placesLeft } from '#src/casework/occasions/occasion-words.ts';
import { type Acting, recordAct } from '#src/casework/record-act.ts';
import { freeSlots } from '#src/domain/consulting/slots.ts';
import type { Errors } from '#src/govuk/fields.tsx';
import { type Answer, page, pageWithErrors, redirect, refused } from '#src/platform/http/answers.ts';
import type { Context } from '#src/platform/http/route.ts';
import { NotFound } from '#src/platform/http/stops.ts';
import { bookPage } from './book.page.tsx';
import { placeBooked } from './booking-messages.ts';

type Here = Context<typeof occasionPaths.book>;
type Chosen = { setting: string; slot: string };
type Wanted = { setting: Setting; slotAt: Date | null; waiting: boolean };

export async function showBooking(context: Here): Promise<Answer> {
  const occasion = await findOccasion(context.db, context.params.occasion);
  if (!occasion) throw new NotFound();
  if (await isBooked(context, occasion)) return redirect(occasionPaths.bookings, ALREADY);
  return page(await pageFor(context, occasion, { setting: '', slot: '' }));
}

/** One place, one slot, or the waiting list, for the person who asks. Sent twice, it is booked once. */
export async function book(context: Here): Promise<Answer> {
  const { db, form, at, actor } = context;
  const occasion = await lockOccasion(db, context.params.occasion);
  if (!occasion) throw new NotFound();
  if (await isBooked(context, occasion)) return redirect(occasionPaths.bookings, ALREADY);
  const chosen = { setting: form.text('setting'), slot: form.text('slot') };
  const settings = await settingsFor(context, occasion);
  if (!isOpen(occasion, at) || settings.length === 0) return refused(await pageFor(context, occasion, chosen));
  const { wanted, errors } = read(chosen, { occasion, settings, at });
  if (!wanted) return pageWithErrors(await pageFor(context, occasion, chosen, errors));
  await takePlace(actingIn(context), occasion, { ...wanted, person: actor.name, personId: actor.id });
  return redirect(occasionPaths.bookings, wanted.waiting ? 'You are on the waiting list.' : 'It is booked.');
}

const ALREADY = 'You have booked this already.';

/** Writes the booking; the occasion is locked. */
export async function takePlace(
  acting: Acting,
  occasion: OccasionFile,
  { setting, slotAt, waiting, person, personId }: Wanted & { person: string; personId: number },
): Promise<void> {
  await acting.db
    .insertInto('bookings')
    .values({
      partnership_id: acting.partnershipId,
      setting_id: setting.id,
      occasion_id: occasion.id,
      person_id: personId,
      slot_at: slotAt,
      booked_at: acting.at,
      waiting,
    })
    .execute();
  const data = { occasionId: occasion.id, slotAt };
  await recordAct(acting, {
    name: 'book_place',
    events: [{ name: waiting ? 'waiting_joined' : 'place_booked', settingId: setting.id, data }],
    messages: [placeBooked({ personId, person, slotAt }, occasion, waiting)],
  });
}

function read(
  { setting: settingId, slot }: Chosen,
  { occasion, settings, at }: { occasion: OccasionFile; settings: Setting[]; at: Date },
): { wanted?: Wanted; errors: Errors } {
  const setting = settings.length === 1 ? settings[0] : settings.find(({ id }) => String(id) === settingId);
  const waiting = occasion.waiting > 0 || placesLeft(occasion, at) === 0;
  const slotAt = waiting ? null : freeOf(occasion, at).find((each) => each.toISOString() === slot);
  const errors: Errors = {};
  if (!setting) errors.setting = 'Choose which setting you come from';
  if (occasion.slotMinutes !== null && !waiting && !slotAt) {
    errors.slot = slot ? 'Somebody has just taken that slot: choose another' : 'Choose a slot';
  }
  if (!setting || errors.slot) return { errors };
  return { wanted: { setting, slotAt: slotAt ?? null, waiting }, errors };
}

export function freeOf(occasion: OccasionFile, at: Date): Date[] {
  const { slotMinutes, startsAt, endsAt, slots } = occasion;
  return slotMinutes === null ? [] : freeSlots({ slotMinutes, startsAt, endsAt }, slots, at);
}

/** The person's settings that the occasion is for. */
async function settingsFor({ db, actor }: Here, { clusterId }: OccasionFile): Promise<Setting[]> {
  const settings = await loadSettings(db, actor.scope.own);
  return settings.filter((setting) => clusterId === null || setting.clusterId === clusterId);
}

async function isBooked({ db, actor }: Here, { id }: OccasionFile): Promise<boolean> {
  return (await bookingsAt(db, id)).some(({ personId }) => personId === actor.id);
}

async function pageFor(context: Here, occasion: OccasionFile, chosen: Chosen, errors: Errors = {}) {
  const { partnership, at, csrf } = context;
  const settings = await settingsFor(context, occasion);
  return bookPage({ occasion, settings, free: freeOf(occasion, at), chosen, errors, partnership, at, csrf });
}
