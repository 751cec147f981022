import type { SelfCheckAnswers } from '#src/domain/self-check/self-check.ts';
import type { Tx } from '#src/platform/db/identity.ts';

/** What the setting's latest finished self-check says, unless it was finished before `since`. */
export async function latestSelfCheck(
  db: Tx,
  settingId: number,
  since: Date,
): Promise<{ answers: SelfCheckAnswers; takenAt: Date } | undefined> {
  const latest = await db
    .selectFrom('self_checks')
    .select(['answers', 'taken_at as takenAt'])
    .where('setting_id', '=', settingId)
    .where('taken_at', '>=', since)
    .orderBy('taken_at', 'desc')
    .orderBy('id', 'desc')
    .limit(1)
    .executeTakeFirst();
  return latest?.takenAt ? { answers: latest.answers, takenAt: latest.takenAt } : undefined;
}
