import { sql } from 'kysely';
import type { Setting } from '#src/casework/load-setting.ts';
import { LEAD_ROLES, MANAGER_ROLES } from '#src/domain/people/roles.ts';
import type { Tx } from '#src/platform/db/identity.ts';
import type { Giver } from './consultation-form.tsx';

const GIVERS = [...LEAD_ROLES, ...MANAGER_ROLES, 'expert', 'coordinator'] as const;

/** Who can have given a setting advice today: those who work for its cluster or for the whole area, by name. */
export async function giversFor(db: Tx, setting: Pick<Setting, 'clusterId'>, today: string): Promise<Giver[]> {
  return await db
    .selectFrom('people')
    .innerJoin('posts', 'posts.person_id', 'people.id')
    .select(['people.id', 'people.name', 'people.job_title as jobTitle'])
    .distinct()
    .where('posts.role', 'in', [...GIVERS])
    .where('people.revoked_at', 'is', null)
    .where('posts.starts_on', '<=', today)
    .where((where) => where.or([where('posts.ends_on', 'is', null), where('posts.ends_on', '>=', today)]))
    .where((where) =>
      where.or([where('posts.cluster_id', 'is', null), where('posts.cluster_id', '=', setting.clusterId)]),
    )
    .orderBy('people.name')
    .execute();
}

/** Settings to choose from that a lead answers, or a manager sees: open ones, by name. */
export async function settingsToChoose(
  db: Tx,
  settingIds: number[] | undefined,
): Promise<{ id: number; name: string }[]> {
  const open = db.selectFrom('settings').select(['id', 'name']).where('status', '<>', 'closed').orderBy('name');
  return await (settingIds ? open.where(sql<boolean>`id = any (${settingIds}::integer[])`) : open).execute();
}
