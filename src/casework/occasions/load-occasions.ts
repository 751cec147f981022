import { type RawBuilder, sql } from 'kysely';
import type { OccasionKind } from '#src/domain/consulting/occasion.ts';
import type { ContentPhase } from '#src/domain/requests/phases.ts';
import type { Tx } from '#src/platform/db/identity.ts';

/** What everyone may know of an occasion: how many come, never who, and not how to join. */
export type Occasion = {
  id: number;
  publicId: string;
  kind: OccasionKind;
  title: string;
  what: string;
  /** For the settings of one cluster; null for everyone. */
  clusterId: number | null;
  clusterName: string | null;
  /** The entry of the menu it belongs to. */
  entryId: number | null;
  entryCode: string | null;
  entryTitle: string | null;
  phases: ContentPhase[];
  startsAt: Date;
  endsAt: Date;
  place: string;
  places: number;
  slotMinutes: number | null;
  holderId: number;
  makerId: number;
  holderTitle: string;
  cancelledAt: Date | null;
  cancelledBecause: string | null;
  version: number;
  taken: number;
  waiting: number;
  /** Starts of a drop-in's slots that are taken. */
  slots: Date[];
};
/** Also what is told to those who booked. */
export type OccasionFile = Occasion & { holder: string; joining: string; materials: string };

/** Occasions that end after an instant, the next first; those that were cancelled too. */
export function occasionsAfter(db: Tx, at: Date): Promise<OccasionFile[]> {
  return load(db, sql`occasions.ends_at > ${at}`);
}

/** The latest that were held or were to be held before an instant. */
export async function occasionsBefore(db: Tx, at: Date, since: Date): Promise<OccasionFile[]> {
  const past = await load(db, sql`occasions.ends_at <= ${at} and occasions.ends_at > ${since}`);
  return past.reverse();
}

/** What belongs to an entry of the menu and is still to come. */
export function occasionsOfEntry(db: Tx, entryId: number, at: Date): Promise<OccasionFile[]> {
  return load(db, sql`occasions.entry_id = ${entryId} and occasions.ends_at > ${at} and cancelled_at is null`);
}

export function occasionsByIds(db: Tx, ids: number[]): Promise<OccasionFile[]> {
  return ids.length === 0 ? Promise.resolve([]) : load(db, sql`occasions.id = any (${ids})`);
}

/** The occasion of this public identifier; undefined for what is none. */
export async function findOccasion(db: Tx, publicId: string): Promise<OccasionFile | undefined> {
  if (!UUID.test(publicId)) return undefined;
  const [found] = await load(db, sql`occasions.public_id = ${publicId}`);
  return found;
}

/** The same, kept from everyone else until the act is done: nobody books or cancels meanwhile. */
export async function lockOccasion(db: Tx, publicId: string): Promise<OccasionFile | undefined> {
  if (!UUID.test(publicId)) return undefined;
  await sql`select id from occasions where public_id = ${publicId} for update`.execute(db);
  return findOccasion(db, publicId);
}

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

async function load(db: Tx, where: RawBuilder<unknown>): Promise<OccasionFile[]> {
  const { rows } = await sql<Omit<OccasionFile, 'taken' | 'waiting' | 'slots'>>`
    select occasions.id, occasions.public_id as "publicId", kind, title, what, occasions.cluster_id as "clusterId",
      clusters.name as "clusterName", entries.id as "entryId", entries.code as "entryCode",
      shown.content->>'title' as "entryTitle", phases, starts_at as "startsAt", ends_at as "endsAt",
      place, places, slot_minutes as "slotMinutes", held_by as "holderId", made_by as "makerId", people.name as holder,
      people.job_title as "holderTitle", cancelled_at as "cancelledAt", cancelled_because as "cancelledBecause",
      occasions.version, joining, materials
    from occasions
    join people on people.id = occasions.held_by
    left join clusters on clusters.id = occasions.cluster_id
    left join entries on entries.id = occasions.entry_id
    left join entry_versions shown on shown.id = entries.shown_version_id
    where ${where}
    order by starts_at, occasions.id`.execute(db);
  if (rows.length === 0) return [];
  // Counted by a statement of its own, which sees what was committed while an occasion was waited for.
  const counted = await places(
    db,
    rows.map(({ id }) => id),
  );
  return rows.map((row) => ({ ...row, ...(counted.get(row.id) ?? { taken: 0, waiting: 0, slots: [] }) }));
}

type Counted = { taken: number; waiting: number; slots: Date[] };

async function places(db: Tx, ids: number[]): Promise<Map<number, Counted>> {
  const { rows } = await sql<{ id: number; taken: number; waiting: number; slots: Date[] | null }>`
    select occasion_id as id, taken, waiting, slots from places_taken(${ids})`.execute(db);
  return new Map(rows.map(({ id, taken, waiting, slots }) => [id, { taken, waiting, slots: slots ?? [] }]));
}
