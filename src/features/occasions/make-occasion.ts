import { actingIn } from '#src/casework/acting.ts';
import { occasionLinks } from '#src/casework/occasions/occasion-links.ts';
import { type Acting, recordAct } from '#src/casework/record-act.ts';
import type { Tx } from '#src/platform/db/identity.ts';
import { type Answer, page, pageWithErrors, redirect } from '#src/platform/http/answers.ts';
import type { Context } from '#src/platform/http/route.ts';
import { NOTHING_TYPED, readOccasion, readTyped, type Wanted } from './occasion.form.ts';
import { occasionFormPage } from './occasion-form.page.tsx';

export async function showMaking({ db, csrf, partnership }: Context): Promise<Answer> {
  const clusters = await clusterNames(db);
  return page(occasionFormPage({ typed: NOTHING_TYPED, errors: {}, clusters, csrf, partnership }));
}

export async function makeOccasion(context: Context): Promise<Answer> {
  const { db, form, at, csrf, partnership, actor } = context;
  const clusters = await clusterNames(db);
  const typed = readTyped(form);
  const read = readOccasion(typed, { at, clusterIds: clusters.map(({ id }) => id) });
  if ('errors' in read) {
    return pageWithErrors(occasionFormPage({ typed, errors: read.errors, clusters, csrf, partnership }));
  }
  const same = await sameOccasion(db, actor.id, read.wanted);
  const publicId =
    same ?? (await addOccasion(actingIn(context), { ...read.wanted, heldBy: actor.id, madeBy: actor.id }));
  return redirect(occasionLinks.one(publicId), 'It is in the list for everyone to see.');
}

/** Writes an occasion that anyone can see from now on; returns its public identifier. */
export async function addOccasion(
  acting: Acting,
  wanted: Wanted & { heldBy: number; madeBy: number; entryId?: number },
): Promise<string> {
  const { db, partnershipId, at } = acting;
  const { id, public_id } = await db
    .insertInto('occasions')
    .values({
      ...columnsOf(wanted),
      partnership_id: partnershipId,
      kind: wanted.kind,
      entry_id: wanted.entryId ?? null,
      materials: '',
      held_by: wanted.heldBy,
      made_by: wanted.madeBy,
      made_at: at,
      version: 1,
    })
    .returning(['id', 'public_id'])
    .executeTakeFirstOrThrow();
  const data = { occasionId: id, kind: wanted.kind, startsAt: wanted.startsAt };
  await recordAct(acting, { name: 'make_occasion', events: [{ name: 'occasion_made', data }] });
  return public_id;
}

/** What of an occasion can be changed. */
export function columnsOf(wanted: Wanted) {
  return {
    title: wanted.title,
    what: wanted.what,
    cluster_id: wanted.clusterId,
    phases: wanted.phases,
    starts_at: wanted.startsAt,
    ends_at: wanted.endsAt,
    place: wanted.place,
    joining: wanted.joining,
    places: wanted.places,
    slot_minutes: wanted.slotMinutes,
  };
}

export function clusterNames(db: Tx): Promise<{ id: number; name: string }[]> {
  return db.selectFrom('clusters').select(['id', 'name']).orderBy('name').execute();
}

/** Sent twice: the same person holds the same at the same time already, and that is what was wanted. */
async function sameOccasion(db: Tx, personId: number, { title, startsAt }: Wanted): Promise<string | undefined> {
  // Whoever sends it twice at once waits here for the first.
  await db.selectFrom('people').select('id').where('id', '=', personId).forNoKeyUpdate().execute();
  const same = await db
    .selectFrom('occasions')
    .select('public_id')
    .where('made_by', '=', personId)
    .where('title', '=', title)
    .where('starts_at', '=', startsAt)
    .where('cancelled_at', 'is', null)
    .executeTakeFirst();
  return same?.public_id;
}
