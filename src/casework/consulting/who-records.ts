import type { Consultation } from '#src/casework/consulting/load-consultations.ts';
import type { Actor } from '#src/domain/people/actor.ts';
import { LEAD_ROLES, MANAGER_ROLES } from '#src/domain/people/roles.ts';
import { reaches } from '#src/domain/people/scope.ts';
import type { Tx } from '#src/platform/db/identity.ts';

export type Giver = { id: number; name: string; jobTitle: string };
type Talked = { id: number; clusterId: number | null };

const GIVERS = [...LEAD_ROLES, ...MANAGER_ROLES, 'expert', 'coordinator'] as const;

/** Who can have given a setting advice today: those who work for its cluster or for the whole area, by name. */
export async function giversFor(db: Tx, { clusterId }: Talked, today: string): Promise<Giver[]> {
  return await db
    .selectFrom('people')
    .innerJoin('posts', 'posts.person_id', 'people.id')
    .select(['people.id', 'people.name', 'people.job_title as jobTitle'])
    .distinct()
    .where('posts.role', 'in', [...GIVERS])
    .where('people.revoked_at', 'is', null)
    .where('posts.starts_on', '<=', today)
    .where((where) => where.or([where('posts.ends_on', 'is', null), where('posts.ends_on', '>=', today)]))
    .where((where) => where.or([where('posts.cluster_id', 'is', null), where('posts.cluster_id', '=', clusterId)]))
    .orderBy('people.name')
    .execute();
}

/** Writes down a talk with this setting: whoever works there, leads it or manages, and who works for its cluster. */
export async function mayRecord(db: Tx, actor: Actor, setting: Talked, today: string): Promise<boolean> {
  if (reaches(actor.scope, setting.id)) return true;
  return (await giversFor(db, setting, today)).some(({ id }) => id === actor.id);
}

/** Reads a talk: both sides of it, and whoever leads the setting or manages. */
export function mayRead(actor: Actor, { settingId, givenById }: Consultation): boolean {
  return reaches(actor.scope, settingId) || givenById === actor.id;
}
