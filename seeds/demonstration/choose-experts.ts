import { type ExpertFile, loadExperts } from '#src/casework/experts/load-experts.ts';
import type { CalendarDay } from '#src/domain/calendar/calendar-day.ts';
import type { HelpNeeded } from '#src/domain/panel/suggest.ts';
import { type ExpertChoice, expertChoices } from '#src/features/panel/expert-choices.ts';
import type { Tx } from '#src/platform/db/identity.ts';
import type { Partnership } from '#src/platform/partnerships/schema.ts';
import type { Chance } from './chance.ts';

export type Chosen = { expert: ExpertFile; sessions: number }[];

type Wanted = {
  need: HelpNeeded;
  startBy: CalendarDay;
  sessions: number;
  itemId: number;
  /** Who should help if they can, the lead among them too. */
  rather: readonly number[];
};

/** Less than this is not begun: the request waits for somebody with more time. */
const FEWEST = 4;

/**
 * The panel follows what is suggested: someone qualified who leads, with as many of the sessions wanted as they have
 * free, often an assistant besides. Nobody when nobody has time.
 */
export async function chooseExperts(
  db: Tx,
  { need, startBy, sessions, itemId, rather }: Wanted,
  by: { chance: Chance; today: CalendarDay; partnership: Partnership },
): Promise<Chosen> {
  const { clusterId } = need;
  const near = await loadExperts(db, { today: by.today, ...(clusterId ? { clusterIds: [clusterId] } : {}) });
  const only = near.map(({ id }) => id);
  const offered = (await expertChoices(db, { need, startBy, itemId, ...by }, only)).filter(({ away }) => !away);
  const isWanted = ({ expert }: ExpertChoice) => rather.includes(expert.personId);
  const able = offered.filter(({ expert, free }) => expert.grade === 'qualified' && free >= Math.min(sessions, FEWEST));
  const some = offered.find((each) => isWanted(each) && each.expert.grade === 'qualified' && each.free > 1);
  const lead = some ?? able[0];
  if (!lead) return [];
  const chosen = { expert: lead.expert, sessions: Math.min(sessions, lead.free) };
  const assistants = offered.filter(({ expert, free }) => expert.grade !== 'qualified' && free >= 3);
  const wanted = assistants.find(isWanted);
  if (wanted) return [chosen, { expert: wanted.expert, sessions: Math.min(wanted.free, FEWEST + 1) }];
  const besides = assistants.find(({ expert }) => expert.discipline === lead.expert.discipline);
  if (besides && by.chance.happens(0.55))
    return [chosen, { expert: besides.expert, sessions: Math.min(besides.free, FEWEST) }];
  const second = able.find(({ expert }) => expert.discipline !== lead.expert.discipline);
  if (second && by.chance.happens(0.1)) return [chosen, { expert: second.expert, sessions: Math.min(second.free, 2) }];
  return [chosen];
}
