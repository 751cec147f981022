import { LEAD_ROLES, MANAGER_ROLES } from '#src/domain/people/roles.ts';
import type { Tx } from '#src/platform/db/identity.ts';

export type Absence = {
  id: number;
  personId: number;
  personName: string;
  coverId: number;
  coverName: string;
  startsOn: string;
  endsOn: string;
};
export type Colleague = { id: number; name: string; jobTitle: string };

/** Absences that have not ended before `today`, the earliest first. */
export function absencesFrom(db: Tx, today: string): Promise<Absence[]> {
  return absences(db).where('absences.ends_on', '>=', today).execute();
}

export function findAbsence(db: Tx, id: number): Promise<Absence | undefined> {
  return absences(db).where('absences.id', '=', id).forUpdate('absences').executeTakeFirst();
}

/** Leads and managers in post on `today` and still on `until`, by name. */
export function colleagues(db: Tx, today: string, until: string): Promise<Colleague[]> {
  return db
    .selectFrom('people')
    .innerJoin('posts', 'posts.person_id', 'people.id')
    .select(['people.id', 'people.name', 'people.job_title as jobTitle'])
    .distinct()
    .where('posts.role', 'in', [...LEAD_ROLES, ...MANAGER_ROLES])
    .where('posts.starts_on', '<=', today)
    .where((where) => where.or([where('posts.ends_on', 'is', null), where('posts.ends_on', '>=', until)]))
    .where('people.revoked_at', 'is', null)
    .orderBy('people.name')
    .execute();
}

/** Keeps two people from arranging the same absence, or each other's cover, in the same moment. */
export async function lockPeople(db: Tx, ids: number[]): Promise<void> {
  await db.selectFrom('people').select('id').where('id', 'in', ids).orderBy('id').forNoKeyUpdate().execute();
}

function absences(db: Tx) {
  return db
    .selectFrom('absences')
    .innerJoin('people', 'people.id', 'absences.person_id')
    .innerJoin('people as cover', 'cover.id', 'absences.cover_id')
    .select(['absences.id', 'people.id as personId', 'people.name as personName'])
    .select(['cover.id as coverId', 'cover.name as coverName'])
    .select(['absences.starts_on as startsOn', 'absences.ends_on as endsOn'])
    .orderBy('absences.starts_on')
    .orderBy('absences.id');
}
