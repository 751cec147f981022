import { expertLoad } from '#src/casework/experts/expert-load.ts';
import { type ExpertFile, loadExperts, lockExperts } from '#src/casework/experts/load-experts.ts';
import type { CalendarDay } from '#src/domain/calendar/calendar-day.ts';
import { canPromise } from '#src/domain/experts/place-promises.ts';
import type { PanelChoice } from '#src/domain/panel/panel-choice.ts';
import type { Tx } from '#src/platform/db/identity.ts';
import type { Partnership } from '#src/platform/partnerships/schema.ts';
import { heldBy } from './expert-choices.ts';

/**
 * The experts who were chosen, held until the act is kept, so that two who decide at once cannot spend the same session.
 */
export async function lockChosen(db: Tx, choice: PanelChoice): Promise<Map<number, ExpertFile>> {
  const ids = choice.decision === 'allocate' ? (choice.experts ?? []).map((each) => each.expertId) : [];
  if (ids.length === 0) return new Map();
  await lockExperts(db, ids);
  return new Map((await loadExperts(db, { ids })).map((expert) => [expert.id, expert]));
}

/** Whose time is not there for what is asked, in words; undefined when every session fits. The experts are locked. */
export async function whyNotPromised(
  db: Tx,
  by: {
    partnership: Partnership;
    today: CalendarDay;
    itemId: number;
    choice: PanelChoice;
    experts: Map<number, ExpertFile>;
  },
): Promise<string | undefined> {
  const { choice, today } = by;
  if (choice.decision !== 'allocate' || !choice.startBy) return undefined;
  const load = await expertLoad(db, {
    experts: [...by.experts.values()],
    from: today,
    weeks: 1,
    calendar: by.partnership.calendar,
  });
  const mine = await heldBy(db, by.itemId);
  for (const { expertId, sessions = 0 } of choice.experts ?? []) {
    const { ahead = [], held = [] } = load.get(expertId) ?? {};
    const others = held.filter((promise) => !mine.includes(promise.id));
    const answer = canPromise(ahead, others, { sessions, startBy: choice.startBy });
    if (!answer.fits)
      return `${by.experts.get(expertId)?.name}: ${answer.why}. Choose fewer, a later start or someone else`;
  }
  return undefined;
}
