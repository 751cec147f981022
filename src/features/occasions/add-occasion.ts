import { randomUUID } from 'node:crypto';
import { type Acting, recordAct } from '#src/casework/record-act.ts';
import type { Colleague } from '#src/casework/who-is-there.ts';
import { occasionsGiven } from './booking-messages.ts';
import type { Wanted } from './occasion.form.ts';

/** Whoever makes it; `holder` when it is somebody else, who is told. */
type By = { madeBy: number; holder?: Colleague | undefined };

/** Writes occasions that anyone can see from now on, each its own; returns their public identifiers. One act. */
export async function addOccasions(acting: Acting, all: Wanted[], { madeBy, holder }: By): Promise<string[]> {
  const rows = await acting.db
    .insertInto('occasions')
    .values(
      all.map((wanted) => ({
        ...columnsOf(wanted),
        partnership_id: acting.partnershipId,
        public_id: randomUUID(),
        kind: wanted.kind,
        materials: '',
        made_by: madeBy,
        made_at: acting.at,
        version: 1,
      })),
    )
    .returning(['id', 'public_id', 'kind', 'starts_at'])
    .execute();
  await recordAct(acting, {
    name: 'make_occasion',
    events: rows.map(({ id, kind, starts_at }) => ({
      name: 'occasion_made',
      data: { occasionId: id, kind, startsAt: starts_at },
    })),
    messages: holder ? [occasionsGiven(holder, all)] : [],
  });
  return rows.map(({ public_id }) => public_id);
}

/** What of an occasion can be changed. */
export function columnsOf(wanted: Wanted) {
  return {
    title: wanted.title,
    what: wanted.what,
    cluster_id: wanted.clusterId,
    entry_id: wanted.entryId,
    phases: wanted.phases,
    starts_at: wanted.startsAt,
    ends_at: wanted.endsAt,
    place: wanted.place,
    joining: wanted.joining,
    places: wanted.places,
    slot_minutes: wanted.slotMinutes,
    held_by: wanted.holderId,
  };
}

/** Of what is wanted, what the same person has not made already: whoever sends a form twice makes it once. */
export async function notMadeYet({ db }: Pick<Acting, 'db'>, all: Wanted[], madeBy: number): Promise<Wanted[]> {
  // Whoever sends it twice at once waits here for the first.
  await db.selectFrom('people').select('id').where('id', '=', madeBy).forNoKeyUpdate().execute();
  const made = await db
    .selectFrom('occasions')
    .select(['title', 'starts_at'])
    .where('made_by', '=', madeBy)
    .where('cancelled_at', 'is', null)
    .where(
      'starts_at',
      'in',
      all.map(({ startsAt }) => startsAt),
    )
    .execute();
  return all.filter(
    ({ title, startsAt }) => !made.some((each) => each.title === title && Number(each.starts_at) === Number(startsAt)),
  );
}
