import { bookingsAt } from '#src/casework/occasions/load-bookings.ts';
import { findOccasion } from '#src/casework/occasions/load-occasions.ts';
import type { occasionPaths } from '#src/casework/occasions/occasion-links.ts';
import { addDays, dayOf } from '#src/domain/calendar/calendar-day.ts';
import { slotsOf } from '#src/domain/consulting/slots.ts';
import { instantInLondon } from '#src/domain/delivery/visit-time.ts';
import { addOccasions } from '#src/features/occasions/add-occasion.ts';
import { book } from '#src/features/occasions/book.ts';
import { noteAttendance } from '#src/features/occasions/note-attendance.ts';
import type { Wanted } from '#src/features/occasions/occasion.form.ts';
import { sayHowUseful } from '#src/features/occasions/say-how-useful.ts';
import { shareMaterials } from '#src/features/occasions/share-materials.ts';
import type { Tx } from '#src/platform/db/identity.ts';
import { asContext } from '../act-as.ts';
import type { Telling } from './telling.ts';
import { OCCASIONS, type SeededOccasion } from './words/occasions.ts';

const MINUTE = 60_000;
/** Planned this many days before the story ends. */
const PLANNED_BEFORE = 22;

type Held = { occasion: string; heldBy: number; after: Date };

/** Occasions around the end of the story and who books them; those that are past were attended. */
export function planOccasions(telling: Telling): void {
  const planned = new Date(telling.ends.getTime() - PLANNED_BEFORE * 24 * 60 * MINUTE);
  for (const [index, seeded] of OCCASIONS.entries()) {
    const heldBy = telling.person(seeded.by);
    if (!heldBy) continue;
    const at = new Date(planned.getTime() + index * 7 * MINUTE);
    telling.agenda.add(at, () => plan(telling, seeded, { heldBy, at }));
  }
}

async function plan(
  telling: Telling,
  seeded: SeededOccasion,
  { heldBy, at }: { heldBy: number; at: Date },
): Promise<void> {
  const wanted = { ...wantedOf(seeded, telling.ends), holderId: heldBy };
  const [occasion = ''] = await telling.act(heldBy, at, async ({ acting }) => {
    const entryId = await entryCalled(acting.db, seeded.entry);
    return addOccasions(acting, [{ ...wanted, entryId }], { madeBy: heldBy });
  });
  const slots = wanted.slotMinutes === null ? [] : slotsOf({ ...wanted, slotMinutes: wanted.slotMinutes });
  for (const [index, key] of seeded.booked.entries()) {
    const person = telling.person(key);
    const then = new Date(at.getTime() + (index + 1) * 26 * 60 * MINUTE);
    const fields = { slot: slots[index]?.toISOString() ?? '' };
    if (person) telling.agenda.add(then, () => takeOne(telling, { person, then, occasion, fields }));
  }
  const after = new Date(wanted.endsAt.getTime() + 30 * MINUTE);
  telling.agenda.add(after, () => wrapUp(telling, seeded, { occasion, heldBy, after }));
}

async function entryCalled(db: Tx, code: string | undefined): Promise<number | null> {
  if (!code) return null;
  const entry = await db.selectFrom('entries').select('id').where('code', '=', code).executeTakeFirst();
  return entry?.id ?? null;
}

async function takeOne(
  telling: Telling,
  { person, then, occasion, fields }: { person: number; then: Date; occasion: string; fields: Record<string, string> },
): Promise<void> {
  const answer = await telling.act(person, then, (scene) => {
    const setting = String(scene.actor.scope.own[0]);
    return book(asContext<typeof occasionPaths.book>(scene, { occasion }, { ...fields, setting }));
  });
  if (answer.kind !== 'redirect') throw new Error(`Person ${person} could not book the occasion ${occasion}.`);
}

/** Who had a place came, but for those who stayed away; what was shown is shared, and some say whether it was useful. */
async function wrapUp(
  telling: Telling,
  { materials = '', stayedAway = [], useful = {} }: SeededOccasion,
  { occasion, heldBy, after }: Held,
): Promise<void> {
  const away = stayedAway.map((key) => telling.person(key));
  const booked = await telling.act(heldBy, after, async (scene) => {
    const file = await findOccasion(scene.acting.db, occasion);
    const bookings = file ? await bookingsAt(scene.acting.db, file.id) : [];
    const shown = bookings.map(({ id }) => String(id));
    const came = bookings.filter(({ personId }) => !away.includes(personId)).map(({ id }) => String(id));
    await noteAttendance(asContext<typeof occasionPaths.attendance>(scene, { occasion }, { shown, came }));
    const seen = String(file?.version);
    await shareMaterials(asContext<typeof occasionPaths.materials>(scene, { occasion }, { materials, seen }));
    return bookings;
  });
  for (const [index, [key, [word, said]]] of Object.entries(useful).entries()) {
    const person = telling.person(key);
    const booking = booked.find(({ personId }) => personId === person);
    const then = new Date(after.getTime() + (index + 1) * 20 * 60 * MINUTE);
    if (!person || !booking) continue;
    telling.agenda.add(then, async () => {
      await telling.act(person, then, (scene) =>
        sayHowUseful(
          asContext<typeof occasionPaths.remarks>(scene, { booking: String(booking.id) }, { useful: word, said }),
        ),
      );
    });
  }
}

function wantedOf({ onDay, from, until, ...seeded }: SeededOccasion, ends: Date): Omit<Wanted, 'holderId'> {
  const date = addDays(dayOf(ends), onDay);
  const { kind, title, what, place, places, joining, phases = [], slotMinutes = null } = seeded;
  const [startsAt, endsAt] = [instantInLondon(date, from), instantInLondon(date, until)];
  return {
    ...{ kind, title, what, place, places, joining, phases, slotMinutes, startsAt, endsAt },
    ...{ clusterId: null, entryId: null },
  };
}
