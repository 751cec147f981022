import type { PhaseGroup } from '#src/domain/people/roles.ts';
import type { Phase } from '#src/domain/vocabulary.ts';
import type { Tx } from '#src/platform/db/identity.ts';

export type Setting = {
  id: number;
  name: string;
  kind: string;
  phase: Phase;
  phaseGroup: PhaseGroup;
  eligibility: 'served' | 'partner' | 'not_eligible';
  status: 'open' | 'proposed_to_close' | 'closed' | 'proposed_to_open';
  clusterId: number | null;
  clusterName: string | null;
  town: string | null;
  inArea: boolean;
};

/** Settings of the partnership by id, in order of name. */
export async function loadSettings(db: Tx, ids: number[]): Promise<Setting[]> {
  if (ids.length === 0) return [];
  return await settingQuery(db).where('settings.id', 'in', ids).orderBy('settings.name').execute();
}

export async function loadSetting(db: Tx, id: number): Promise<Setting | undefined> {
  if (!Number.isSafeInteger(id) || id < 1 || id > 2_147_483_647) return undefined;
  return await settingQuery(db).where('settings.id', '=', id).executeTakeFirst();
}

function settingQuery(db: Tx) {
  return db
    .selectFrom('settings')
    .leftJoin('clusters', 'clusters.id', 'settings.cluster_id')
    .select([
      'settings.id',
      'settings.name',
      'settings.kind',
      'settings.phase',
      'settings.phase_group as phaseGroup',
      'settings.eligibility',
      'settings.status',
      'settings.cluster_id as clusterId',
      'clusters.name as clusterName',
      'settings.town',
      'settings.in_area as inArea',
    ]);
}
