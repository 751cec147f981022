import { changedWords, expertWords } from '#src/casework/experts/expert-words.ts';
import type { ExpertFile } from '#src/casework/experts/load-experts.ts';
import type { ExpertRow } from '#src/casework/settings-import/read-experts.ts';
import type { HeldPeople, Line } from './people-plan.ts';

type New = { row: ExpertRow; homeSettingId: number | null };
type Around = { expert: ExpertFile | undefined; held: HeldPeople; experts: ExpertFile[] };

/** What the file changes about an expert, in words, before and after; for somebody new, everything. */
export function linesOf({ row, homeSettingId }: New, { expert, held, experts }: Around): Line[] {
  const home = [...held.settings.values()].find(({ id }) => id === homeSettingId)?.name ?? null;
  const after = expertWords(row, { supervisor: row.supervisorEmail, homeSetting: home, clusters: row.clusters });
  if (!expert) return changedWords({}, after);
  const clusters = [...held.clusters].filter(([, id]) => expert.clusterIds.includes(id)).map(([name]) => name);
  const supervisor = experts.find(({ id }) => id === expert.supervisorId)?.email ?? null;
  return changedWords(expertWords(expert, { supervisor, homeSetting: expert.homeSettingName, clusters }), after);
}
