import { sql } from 'kysely';
import { MANAGER_ROLES, type Role } from '#src/domain/people/roles.ts';
import type { Tx } from '#src/platform/db/identity.ts';

export type Colleague = { id: number; name: string; jobTitle: string };

/** Whoever answers for a lead today: the lead, or the cover while the lead is away. Empty when the account is closed. */
export async function answeringFor(db: Tx, leadId: number, today: string): Promise<Colleague[]> {
  const { rows } = await sql<Colleague>`
    select answering.id, answering.name, answering.job_title as "jobTitle"
    from people lead
    left join absences on absences.person_id = lead.id and absences.starts_on <= ${today} and absences.ends_on >= ${today}
    join people answering on answering.id = coalesce(absences.cover_id, lead.id)
    where lead.id = ${leadId} and answering.revoked_at is null
    limit 1`.execute(db);
  return rows;
}

/** Who works for a setting today. */
export async function staffOf(db: Tx, settingId: number, today: string): Promise<Colleague[]> {
  return await inPost(db, today)
    .where('posts.role', '=', 'setting_staff')
    .where('posts.setting_id', '=', settingId)
    .execute();
}

/** Of `preferred`, those who still work for the setting; if none does, everyone who works there today. */
export async function staffToTell(db: Tx, settingId: number, preferred: number[], today: string): Promise<Colleague[]> {
  const staff = await staffOf(db, settingId, today);
  const still = staff.filter((person) => preferred.includes(person.id));
  return still.length > 0 ? still : staff;
}

/** The co-ordinators who prepare the panel for a cluster. */
export async function coordinatorsOf(db: Tx, clusterId: number | null, today: string): Promise<Colleague[]> {
  if (clusterId === null) return [];
  return await inPost(db, today)
    .where('posts.role', '=', 'coordinator')
    .where('posts.cluster_id', '=', clusterId)
    .execute();
}

/** The managers of the leads; the head of the offer where there is none. */
export async function managersToday(db: Tx, today: string): Promise<Colleague[]> {
  const people = await inPost(db, today)
    .select('posts.role')
    .where('posts.role', 'in', [...MANAGER_ROLES])
    .execute();
  const managers = people.filter((person) => person.role === 'team_manager');
  return managers.length > 0 ? managers : people;
}

/** Everyone who holds one of these roles today. */
export async function inRoles(db: Tx, roles: readonly Role[], today: string): Promise<Colleague[]> {
  return await inPost(db, today)
    .where('posts.role', 'in', [...roles])
    .execute();
}

/** People with an open account and a post that holds today, by name. */
function inPost(db: Tx, today: string) {
  return db
    .selectFrom('people')
    .innerJoin('posts', 'posts.person_id', 'people.id')
    .select(['people.id', 'people.name', 'people.job_title as jobTitle'])
    .distinct()
    .where('people.revoked_at', 'is', null)
    .where('posts.starts_on', '<=', today)
    .where((where) => where.or([where('posts.ends_on', 'is', null), where('posts.ends_on', '>=', today)]))
    .orderBy('people.name')
    .orderBy('people.id');
}
