import { sql } from 'kysely';
import type { Request } from '#src/casework/load-request.ts';
import type { Tx } from '#src/platform/db/identity.ts';

export type Recipient = { id: number; name: string };

/** Whoever answers for a request's lead today: the lead, or the cover while the lead is away. */
export async function leadToTell(db: Tx, leadId: number, today: string): Promise<Recipient[]> {
  const { rows } = await sql<Recipient>`
    select answering.id, answering.name
    from people lead
    left join absences on absences.person_id = lead.id and absences.starts_on <= ${today} and absences.ends_on >= ${today}
    join people answering on answering.id = coalesce(absences.cover_id, lead.id)
    where lead.id = ${leadId} and answering.revoked_at is null
    limit 1`.execute(db);
  return rows;
}

/** Who sent the request, or everyone at the setting when that person no longer works there. */
export async function staffToTell(db: Tx, request: Request, today: string): Promise<Recipient[]> {
  const staff = await peopleIn(db, today)
    .where('posts.role', '=', 'setting_staff')
    .where('posts.setting_id', '=', request.setting.id)
    .execute();
  const sender = staff.filter((person) => person.id === request.sentBy);
  return sender.length > 0 ? sender : staff;
}

/** The co-ordinators who prepare the panel for the setting's cluster. */
export async function coordinatorsToTell(db: Tx, request: Request, today: string): Promise<Recipient[]> {
  if (request.setting.clusterId === null) return [];
  return await peopleIn(db, today)
    .where('posts.role', '=', 'coordinator')
    .where('posts.cluster_id', '=', request.setting.clusterId)
    .execute();
}

function peopleIn(db: Tx, today: string) {
  return db
    .selectFrom('people')
    .innerJoin('posts', 'posts.person_id', 'people.id')
    .select(['people.id', 'people.name'])
    .distinct()
    .where('people.revoked_at', 'is', null)
    .where('posts.starts_on', '<=', today)
    .where((where) => where.or([where('posts.ends_on', 'is', null), where('posts.ends_on', '>=', today)]))
    .orderBy('people.id');
}
