import type { Tx } from '#src/platform/db/identity.ts';

export type Colleague = {
  postId: number;
  personId: number;
  name: string;
  email: string;
  jobTitle: string;
  startsOn: string;
  endsOn: string | null;
};

/** Who works for a setting today or will, by name. */
export async function colleaguesOf(db: Tx, settingId: number, today: string): Promise<Colleague[]> {
  return await db
    .selectFrom('posts')
    .innerJoin('people', 'people.id', 'posts.person_id')
    .select([
      'posts.id as postId',
      'people.id as personId',
      'people.name',
      'people.email',
      'people.job_title as jobTitle',
    ])
    .select(['posts.starts_on as startsOn', 'posts.ends_on as endsOn'])
    .where('posts.setting_id', '=', settingId)
    .where('people.revoked_at', 'is', null)
    .where((where) => where.or([where('posts.ends_on', 'is', null), where('posts.ends_on', '>=', today)]))
    .orderBy('people.name')
    .execute();
}

/** A post at one of the settings, locked for a change; undefined when it is not there or already ended. */
export async function lockPost(db: Tx, postId: number, settingIds: number[], today: string) {
  if (!Number.isSafeInteger(postId) || postId > 2_147_483_647 || settingIds.length === 0) return undefined;
  return await db
    .selectFrom('posts')
    .innerJoin('people', 'people.id', 'posts.person_id')
    .innerJoin('settings', 'settings.id', 'posts.setting_id')
    .select([
      'posts.id',
      'posts.person_id as personId',
      'people.name',
      'settings.id as settingId',
      'settings.name as settingName',
    ])
    .where('posts.id', '=', postId)
    .where('posts.setting_id', 'in', settingIds)
    .where((where) => where.or([where('posts.ends_on', 'is', null), where('posts.ends_on', '>=', today)]))
    .forUpdate('posts')
    .executeTakeFirst();
}
