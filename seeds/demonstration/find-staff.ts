import type { Phase } from '#src/domain/vocabulary.ts';
import { asSystem } from '#src/platform/db/identity.ts';
import type { Stage } from '../act-as.ts';

export type Staff = {
  personId: number;
  key: string;
  settingId: number;
  phase: Phase;
  clusterCode: string | null;
  persona: boolean;
};

/** Everyone who may ask for a setting that is served, in a fixed order; `key` is the e-mail name. */
export function findStaff({ database, partnershipId }: Stage): Promise<Staff[]> {
  return asSystem(database.app, partnershipId, async (db) => {
    const rows = await db
      .selectFrom('posts')
      .innerJoin('people', 'people.id', 'posts.person_id')
      .innerJoin('settings', 'settings.id', 'posts.setting_id')
      .leftJoin('clusters', 'clusters.id', 'settings.cluster_id')
      .select(['people.id as personId', 'people.email', 'people.persona', 'settings.id as settingId', 'settings.phase'])
      .select('clusters.code as clusterCode')
      .where('settings.eligibility', '=', 'served')
      .where('settings.status', '=', 'open')
      .orderBy('posts.id')
      .execute();
    return rows.map(({ email, persona, ...staff }) => ({
      ...staff,
      key: email.split('@')[0] ?? '',
      persona: persona !== null,
    }));
  });
}
