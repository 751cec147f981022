import { type Acting, recordAct } from '#src/casework/record-act.ts';
import { ASKED_ONCE, NOBODY_ELSE, secondLookOf } from '#src/casework/second-look.ts';
import { type CalendarDay, day } from '#src/domain/calendar/calendar-day.ts';
import type { PanelDecision } from '#src/domain/panel/decisions.ts';
import { type PanelChoice, type PanelProblem, panelProblems } from '#src/domain/panel/panel-choice.ts';
import type { Actor } from '#src/domain/people/actor.ts';
import { STATUSES } from '#src/domain/requests/lifecycle.ts';
import type { Partnership } from '#src/platform/partnerships/schema.ts';
import { expertChoices } from './expert-choices.ts';
import { type LockedItem, lockItem } from './lock-item.ts';
import { lookersFor } from './panel-second-looks.ts';
import { lockChosen, whyNotPromised } from './promise.ts';
import { promise, withdrawPromises } from './promise-rows.ts';
import { whoCanBeNamed } from './who-can-be-named.ts';

export type DecideInputs = {
  actor: Actor;
  partnership: Partnership;
  today: CalendarDay;
  panelId: string | number;
  itemId: string | number;
  choice: PanelChoice;
  /** The version of the item that was on the screen; left out when nothing was. */
  seen?: number | undefined;
};

export type DecideResult =
  | { kind: 'recorded'; decision: PanelDecision }
  | { kind: 'already'; decision: PanelDecision }
  | { kind: 'problems'; problems: PanelProblem[] }
  | { kind: 'moved_on' }
  | { kind: 'refused'; words: string };

const ONE_CLICK = 60_000;

/**
 * Records what the panel decides about an item. It counts once the panel is closed; until then it can be undone, and
 * the sessions it promises are held. Deciding again replaces what was decided.
 */
export async function decideItem(acting: Acting & { personId: number }, input: DecideInputs): Promise<DecideResult> {
  const { actor, choice } = input;
  const { panel, item } = await lockItem(acting.db, actor, input);
  if (panel.closedAt) return { kind: 'refused', words: CLOSED };
  if (input.seen !== undefined && input.seen !== item.version) return movedOn(acting, item, choice);
  if (item.effectiveAt) return { kind: 'refused', words: COUNTS };
  if (item.status !== 'with_panel') return { kind: 'refused', words: gone(item) };
  const experts = await lockChosen(acting.db, choice);
  const problems = panelProblems(choice, { today: input.today, settingId: item.settingId, experts });
  if (!(await isOffered(acting, item, panel.id, choice))) {
    problems.push({ field: 'namedPersonId', words: 'Choose a person from the list' });
  }
  const second = choice.decision === 'second_look' ? await secondLook(acting, item, input) : undefined;
  if (second && 'problem' in second) problems.push(second.problem);
  if (problems.length > 0) return { kind: 'problems', problems };
  const full = await whyNotPromised(acting.db, { ...input, itemId: item.id, experts });
  if (full) return { kind: 'problems', problems: [{ field: 'experts', words: full }] };
  const named = second && 'lookerId' in second ? second.lookerId : choice.namedPersonId;
  await write(acting, { ...input, choice: { ...choice, namedPersonId: named } }, item);
  return { kind: 'recorded', decision: choice.decision as PanelDecision };
}

const CLOSED = 'This panel is closed, so its decisions count. Reopen it with a reason to change one.';
const COUNTS = 'This decision counts already. Take it back first; you will be asked why.';

function gone({ status }: LockedItem): string {
  return `This request is now “${STATUSES[status].forLead}”, so there is nothing for the panel to decide.`;
}

/** Someone, perhaps this very person by a second click, changed the item after this page was made. */
function movedOn({ at, personId }: Acting, item: LockedItem, choice: PanelChoice): DecideResult {
  const mine = item.decidedBy === personId && item.decision !== null && item.decision === choice.decision;
  if (mine && item.decidedAt && at.getTime() - item.decidedAt.getTime() <= ONE_CLICK)
    return { kind: 'already', decision: item.decision as PanelDecision };
  return { kind: 'moved_on' };
}

/** Who looks again: whom the panel chose, or whoever's turn it is; it can be asked for once, and of someone else only. */
async function secondLook(
  { db, personId }: Acting & { personId: number },
  item: LockedItem,
  { choice, today }: DecideInputs,
): Promise<{ lookerId: number } | { problem: PanelProblem }> {
  const before = await secondLookOf(db, item.requestId);
  if (before && !before.takenBackAt) return { problem: { field: 'decision', words: ASKED_ONCE } };
  const lookers = await lookersFor(db, item, { personId, today });
  if (lookers.length === 0) return { problem: { field: 'decision', words: NOBODY_ELSE } };
  const chosen = choice.lookerId ? lookers.find(({ id }) => id === choice.lookerId) : lookers[0];
  if (!chosen) return { problem: { field: 'lookerId', words: 'Choose who looks again from the list' } };
  return { lookerId: chosen.id };
}

async function isOffered(acting: Acting, item: LockedItem, panelId: number, choice: PanelChoice): Promise<boolean> {
  if (!choice.namedPersonId) return true;
  const offered = await whoCanBeNamed(acting.db, { panelId, leadId: item.leadId, experts: choice.experts ?? [] });
  return offered.some((person) => person.id === choice.namedPersonId);
}

/** Kept with the allocation: what spoke for each expert when the panel chose. */
async function whyThese({ db }: Acting, input: DecideInputs, item: LockedItem): Promise<Map<number, string[]>> {
  const { choice, today, partnership } = input;
  if (choice.decision !== 'allocate' || !choice.startBy) return new Map();
  const ids = (choice.experts ?? []).map((each) => each.expertId);
  const by = { need: item, startBy: day(choice.startBy), today, partnership, itemId: item.id };
  return new Map((await expertChoices(db, by, ids)).map((each) => [each.expertId, each.because]));
}

/** Decisions that ask somebody to look at something; words typed before another was chosen are not theirs. */
const LOOK_AGAIN = new Set<string>(['return', 'second_look']);

async function write(acting: Acting & { personId: number }, input: DecideInputs, item: LockedItem): Promise<void> {
  const { choice, panelId } = input;
  const because = await whyThese(acting, input, item);
  await acting.db
    .updateTable('panel_items')
    .set({
      decision: choice.decision as PanelDecision,
      held_over_reason: null,
      advice: choice.advice?.trim() ?? null,
      reason: LOOK_AGAIN.has(choice.decision ?? '') ? choice.reason?.trim() || null : null,
      route: choice.decision === 'reroute' ? (choice.route ?? null) : null,
      named_person_id: choice.namedPersonId ?? null,
      next_on: choice.nextOn ?? null,
      decided_by: acting.personId,
      decided_at: acting.at,
      version: item.version + 1,
    })
    .where('id', '=', item.id)
    .execute();
  await withdrawPromises(acting, item.id);
  if (choice.decision === 'allocate') await promise(acting, choice, item, because);
  // Nobody outside the panel is told before it closes, so the event does not say which request.
  await recordAct(acting, {
    name: 'decide_item',
    events: [{ name: 'item_decided', data: { panelId: Number(panelId), itemId: item.id, decision: choice.decision } }],
  });
}
