import { actingIn } from '#src/casework/acting.ts';
import { bookingsAt } from '#src/casework/occasions/load-bookings.ts';
import { findOccasion, type OccasionFile } from '#src/casework/occasions/load-occasions.ts';
import { occasionLinks, occasionPaths } from '#src/casework/occasions/occasion-links.ts';
import { whenInWords } from '#src/casework/occasions/occasion-words.ts';
import { recordAct } from '#src/casework/record-act.ts';
import { slotsOf } from '#src/domain/consulting/slots.ts';
import type { Errors } from '#src/govuk/fields.tsx';
import type { Tx } from '#src/platform/db/identity.ts';
import { type Answer, page, pageWithErrors, redirect, refused } from '#src/platform/http/answers.ts';
import type { Context } from '#src/platform/http/route.ts';
import { columnsOf } from './add-occasion.ts';
import { occasionChanged, occasionsGiven } from './booking-messages.ts';
import { keeps, keptOccasion, lockKept } from './kept-occasion.ts';
import { moveUp } from './move-up.ts';
import { readOccasion, readTyped, type Typed, typedFrom, type Wanted } from './occasion.form.ts';
import { type Choices, choicesFor } from './occasion-choices.ts';
import { occasionFormPage } from './occasion-form.page.tsx';

type Here = Context<typeof occasionPaths.facts>;

export async function showFacts(context: Here): Promise<Answer> {
  const occasion = await keptOccasion(context);
  const why = whyNot(occasion, context.at);
  if (why) return redirect(occasionLinks.one(occasion.publicId), why);
  return page(await formPage(context, occasion, { typed: typedFrom(occasion), errors: {} }));
}

/** Writes an occasion anew; those who come are told when it is at another time or place. More places: the next move up. */
export async function changeOccasion(context: Here): Promise<Answer> {
  const { form, at, actor } = context;
  const occasion = await lockKept(context);
  const typed = { ...readTyped(form), kind: occasion.kind };
  const choices = await choicesFor(context, occasion);
  const read = readOccasion(typed, { at, choices, already: occasion.startsAt });
  const there = occasionLinks.one(occasion.publicId);
  const why = whyNot(occasion, at);
  if (why) return redirect(there, why);
  const changes = 'wanted' in read ? changedIn(occasion, read.wanted) : [];
  if ('wanted' in read && changes.length === 0) return redirect(there, 'Nothing was changed.');
  if (form.text('seen') !== String(occasion.version)) {
    return refused(await formPage(context, occasion, { typed, errors: {}, movedOn: standsNow(occasion) }));
  }
  const errors = 'errors' in read ? read.errors : clashes(occasion, read.wanted);
  if (!('wanted' in read) || Object.keys(errors).length > 0) {
    return pageWithErrors(await formPage(context, occasion, { typed, errors }));
  }
  await save(context, occasion, { wanted: read.wanted, changes, choices });
  const stillTheirs = keeps(actor, { ...occasion, holderId: read.wanted.holderId });
  return redirect(stillTheirs ? there : occasionPaths.kept, 'Saved.');
}

function whyNot({ cancelledAt, endsAt }: OccasionFile, at: Date): string | undefined {
  if (cancelledAt) return 'It is cancelled: nothing was changed.';
  return endsAt <= at ? 'It is over: it cannot be changed any more.' : undefined;
}

type Change = { wanted: Wanted; changes: string[]; choices: Choices };

async function save(context: Here, occasion: OccasionFile, { wanted, changes, choices }: Change): Promise<void> {
  const { db, actor } = context;
  const acting = actingIn(context as Context);
  const set = { ...columnsOf(wanted), version: occasion.version + 1 };
  // Read first: whoever hands it on may not see who comes any more.
  const told = changes.some((each) => TOLD.includes(each)) ? await bookingsAt(db, occasion.id) : [];
  if (changes.includes('startsAt')) await remindAnew(db, occasion.id);
  await db.updateTable('occasions').set(set).where('id', '=', occasion.id).execute();
  const after = (await findOccasion(db, occasion.publicId)) ?? occasion;
  const given = changes.includes('holderId') && wanted.holderId !== actor.id;
  const holder = given ? choices.holders.find(({ id }) => id === wanted.holderId) : undefined;
  await recordAct(acting, {
    name: 'change_occasion',
    events: [{ name: 'occasion_changed', data: { occasionId: occasion.id, changes } }],
    messages: [
      ...told.map((booking) => occasionChanged(booking, after)),
      ...(holder ? [occasionsGiven(holder, [after])] : []),
    ],
  });
  await moveUp(acting, occasion.publicId);
}

async function remindAnew(db: Tx, occasionId: number): Promise<void> {
  await db.updateTable('bookings').set({ reminded_at: null }).where('occasion_id', '=', occasionId).execute();
}

const TOLD = ['startsAt', 'endsAt', 'place', 'joining'];

/** Places that are taken stay: there are no fewer, and a slot that was given is still a slot. */
function clashes(occasion: OccasionFile, wanted: Wanted): Errors {
  const { slotMinutes, startsAt, endsAt } = wanted;
  if (slotMinutes === null) {
    return wanted.places < occasion.taken
      ? { places: `${occasion.taken} have booked: give at least as many places` }
      : {};
  }
  const slots = slotsOf({ slotMinutes, startsAt, endsAt }).map(Number);
  const lost = occasion.slots.some((slot) => !slots.includes(Number(slot)));
  if (lost)
    return { from: 'Slots are booked already: keep the day, the beginning and the length of a slot as they are' };
  if (occasion.slots.length > 0 && slotMinutes !== occasion.slotMinutes) {
    return { slot_minutes: 'Slots are booked already: keep their length as it is' };
  }
  return {};
}

function changedIn(occasion: OccasionFile, wanted: Wanted): string[] {
  return (Object.keys(wanted) as (keyof Wanted)[]).filter(
    (each) => JSON.stringify(occasion[each]) !== JSON.stringify(wanted[each]),
  );
}

function standsNow({ title, startsAt, endsAt, place, places, what, holder }: OccasionFile): string[] {
  return [title, whenInWords(startsAt, endsAt), place, `${places} places`, what, `With ${holder}`];
}

async function formPage(
  context: Here,
  occasion: OccasionFile,
  { typed, errors, movedOn }: { typed: Typed; errors: Errors; movedOn?: string[] },
) {
  const { csrf, partnership } = context;
  const { publicId, version } = occasion;
  const changing = { publicId, version, ...(movedOn ? { movedOn } : {}) };
  const choices = await choicesFor(context, occasion);
  return occasionFormPage({ typed, errors, choices, partnership, csrf, changing });
}
