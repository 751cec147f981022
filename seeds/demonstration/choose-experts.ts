import { type ExpertFile, loadExperts } from '#src/casework/experts/load-experts.ts';
import type { CalendarDay } from '#src/domain/calendar/calendar-day.ts';
import type { HelpNeeded } from '#src/domain/panel/suggest.ts';
import { expertChoices } from '#src/features/panel/expert-choices.ts';
import type { Tx } from '#src/platform/db/identity.ts';
import type { Partnership } from '#src/platform/partnerships/schema.ts';
import type { Chance } from './chance.ts';

export type Chosen = { expert: ExpertFile; sessions: number }[];

type Wanted = { need: HelpNeeded; startBy: CalendarDay; sessions: number; itemId: number; rather: number | undefined };

/** The panel follows what is suggested: someone qualified who has time and leads, often an assistant besides. `rather` comes first. */
export async function chooseExperts(
  db: Tx,
  { need, startBy, sessions, itemId, rather }: Wanted,
  by: { chance: Chance; today: CalendarDay; partnership: Partnership },
): Promise<Chosen> {
  const { clusterId } = need;
  const near = await loadExperts(db, { today: by.today, ...(clusterId ? { clusterIds: [clusterId] } : {}) });
  const only = near.map(({ id }) => id);
  const offered = (await expertChoices(db, { need, startBy, itemId, ...by }, only)).filter(({ away }) => !away);
  const able = offered.filter(({ expert, free }) => expert.grade === 'qualified' && free >= sessions);
  const lead = able.find(({ expert }) => expert.personId === rather) ?? able[0];
  if (!lead) return [];
  const besides = offered.find(
    ({ expert, free }) => expert.grade !== 'qualified' && expert.discipline === lead.expert.discipline && free >= 3,
  );
  const chosen = { expert: lead.expert, sessions };
  if (besides && by.chance.happens(0.45)) return [chosen, { expert: besides.expert, sessions: 3 }];
  const second = able.find(({ expert }) => expert.discipline !== lead.expert.discipline);
  if (second && by.chance.happens(0.08)) return [chosen, { expert: second.expert, sessions: 2 }];
  return [chosen];
}
