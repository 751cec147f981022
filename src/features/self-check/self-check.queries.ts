import { sql } from 'kysely';
import type { SelfCheckAnswers } from '#src/domain/self-check/self-check.ts';
import type { Phase } from '#src/domain/vocabulary.ts';
import type { Tx } from '#src/platform/db/identity.ts';

export type SelfCheck = {
  id: number;
  settingId: number;
  settingName: string;
  phase: Phase;
  clusterId: number | null;
  clusterName: string | null;
  startedBy: string;
  startedAt: Date;
  changedAt: Date;
  answers: SelfCheckAnswers;
  takenAt: Date | null;
  takenBy: string | null;
  sharedAt: Date | null;
  version: number;
};

/** The self-check with this number, as far as row security shows it. */
export function findSelfCheck(db: Tx, id: number): Promise<SelfCheck | undefined> {
  return selfChecks(db).where('self_checks.id', '=', id).executeTakeFirst();
}

/** Those in scope of these settings, the latest first: the open one, then by when they were finished. */
export async function selfChecksOf(db: Tx, settingIds: number[]): Promise<SelfCheck[]> {
  if (settingIds.length === 0) return [];
  return await selfChecks(db).where('self_checks.setting_id', 'in', settingIds).execute();
}

/** The latest that each setting shared, as far as row security shows it, by the name of the setting. */
export async function sharedSelfChecks(db: Tx): Promise<SelfCheck[]> {
  const shared = await selfChecks(db).where('self_checks.shared_at', 'is not', null).execute();
  const latest = new Map<number, SelfCheck>();
  for (const check of shared) if (!latest.has(check.settingId)) latest.set(check.settingId, check);
  return [...latest.values()].sort((a, b) => a.settingName.localeCompare(b.settingName));
}

/** Who saved the self-check last, and when. */
export async function lastSave(db: Tx, check: SelfCheck): Promise<{ who: string; at: Date } | undefined> {
  return await db
    .selectFrom('events')
    .innerJoin('acts', 'acts.id', 'events.act_id')
    .innerJoin('people', 'people.id', 'acts.person_id')
    .select(['people.name as who', 'acts.at'])
    .where('events.setting_id', '=', check.settingId)
    .where('events.name', '=', 'self_check_saved')
    .where(sql<boolean>`events.data ->> 'selfCheck' = ${String(check.id)}`)
    .orderBy('events.id', 'desc')
    .limit(1)
    .executeTakeFirst();
}

function selfChecks(db: Tx) {
  return db
    .selectFrom('self_checks')
    .innerJoin('settings', 'settings.id', 'self_checks.setting_id')
    .leftJoin('clusters', 'clusters.id', 'settings.cluster_id')
    .innerJoin('people as starter', 'starter.id', 'self_checks.started_by')
    .leftJoin('people as taker', 'taker.id', 'self_checks.taken_by')
    .select(['self_checks.id', 'self_checks.setting_id as settingId', 'settings.name as settingName'])
    .select(['settings.phase', 'settings.cluster_id as clusterId', 'clusters.name as clusterName'])
    .select(['starter.name as startedBy', 'self_checks.started_at as startedAt', 'self_checks.changed_at as changedAt'])
    .select(['self_checks.answers', 'self_checks.taken_at as takenAt', 'taker.name as takenBy'])
    .select(['self_checks.shared_at as sharedAt', 'self_checks.version'])
    .orderBy(sql`self_checks.taken_at desc nulls first`)
    .orderBy('self_checks.id', 'desc');
}
