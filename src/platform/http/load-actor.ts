import { sql } from 'kysely';
import type { Actor } from '#src/domain/people/actor.ts';
import type { PhaseGroup, Role } from '#src/domain/people/roles.ts';
import { NO_SCOPE, scopeOf } from '#src/domain/people/scope.ts';
import { identify, type Tx } from '#src/platform/db/identity.ts';

type PostRow = { role: Role; mine: boolean; settings: { id: number; phaseGroup: PhaseGroup }[] };

/**
 * The person with the posts they hold or cover today; undefined when the account is revoked.
 * Leaves the transaction bound to the actor's scope. Read at every request, so a change of role bites at the next one.
 */
export async function loadActor(
  tx: Tx,
  who: { partnershipId: number; personId: number },
  today: string,
): Promise<Actor | undefined> {
  await identify(tx, { ...who, scope: NO_SCOPE });
  const person = await tx
    .selectFrom('people')
    .select(['id', 'partnership_id', 'name', 'email', 'job_title'])
    .where('id', '=', who.personId)
    .where('revoked_at', 'is', null)
    .executeTakeFirst();
  if (!person) return undefined;
  const posts = await postsOf(tx, person.id, today);
  const actor: Actor = {
    id: person.id,
    partnershipId: person.partnership_id,
    name: person.name,
    email: person.email,
    jobTitle: person.job_title,
    roles: [...new Set(posts.filter((post) => post.mine).map((post) => post.role))],
    scope: scopeOf(posts),
  };
  await identify(tx, { ...who, scope: actor.scope });
  if (posts.some(({ role }) => role !== 'setting_staff')) Object.assign(actor.scope, await requestsByName(tx));
  return actor;
}

/** The database works these out from the person alone, for row security too. */
async function requestsByName(tx: Tx): Promise<{ allocated: number[]; agenda: number[] }> {
  const { rows } = await sql<{ allocated: number[]; agenda: number[] }>`
    select allocated_requests() as allocated, agenda_requests() as agenda`.execute(tx);
  return rows[0] ?? { allocated: [], agenda: [] };
}

async function postsOf(tx: Tx, personId: number, today: string): Promise<PostRow[]> {
  const { rows } = await sql<PostRow>`
    with held as (
      select posts.*, true as mine from posts where person_id = ${personId}
      union all
      select posts.*, false from posts join absences using (person_id, partnership_id)
      where absences.cover_id = ${personId} and absences.starts_on <= ${today} and absences.ends_on >= ${today}
        and posts.role in ('inclusion_lead', 'early_years_lead', 'team_lead')
    )
    select held.role, held.mine, coalesce((
      select json_agg(json_build_object('id', settings.id, 'phaseGroup', settings.phase_group))
      from settings
      where settings.id = held.setting_id
        or (held.setting_id is null and settings.cluster_id = held.cluster_id)
        or (held.setting_id is null and held.cluster_id is null and held.role = 'team_lead')
    ), '[]') as settings
    from held
    where held.starts_on <= ${today} and (held.ends_on is null or held.ends_on >= ${today})`.execute(tx);
  return rows;
}
