import type { Acting } from '#src/casework/record-act.ts';
import type { NewColleague } from './colleague.form.ts';

export type Joined = { personId: number } | { refused: string };

/**
 * Gives someone a post at a setting, known already by their e-mail address or new; the same post twice is one post.
 * An account that was closed is not opened again from here.
 */
export async function joinSetting(acting: Acting, settingId: number, who: NewColleague, from: string): Promise<Joined> {
  const known = await acting.db
    .selectFrom('people')
    .select(['id', 'revoked_at'])
    .where('email', '=', who.email)
    .executeTakeFirst();
  if (known?.revoked_at) return { refused: 'This account was closed. Ask your lead to have it opened again.' };
  const personId = known?.id ?? (await addPerson(acting, who));
  await takePost(acting, settingId, personId, from);
  return { personId };
}

/** A post at a setting for someone who has an account; nothing changes when they hold it already. */
export async function takePost(acting: Acting, settingId: number, personId: number, from: string): Promise<void> {
  const held = await acting.db
    .selectFrom('posts')
    .select('id')
    .where('person_id', '=', personId)
    .where('setting_id', '=', settingId)
    .where('ends_on', 'is', null)
    .executeTakeFirst();
  if (held) return;
  await acting.db
    .insertInto('posts')
    .values({
      partnership_id: acting.partnershipId,
      person_id: personId,
      role: 'setting_staff',
      setting_id: settingId,
      cluster_id: null,
      starts_on: from,
      ends_on: null,
    })
    .execute();
}

async function addPerson(acting: Acting, who: NewColleague): Promise<number> {
  const { id } = await acting.db
    .insertInto('people')
    .values({
      partnership_id: acting.partnershipId,
      name: who.name,
      email: who.email,
      job_title: who.jobTitle,
      created_at: acting.at,
    })
    .returning('id')
    .executeTakeFirstOrThrow();
  return id;
}
