import { addDays, type CalendarDay, weekdayOf } from '#src/domain/calendar/calendar-day.ts';
import { addWorkingDays } from '#src/domain/calendar/working-days.ts';
import type { PanelDecision } from '#src/domain/panel/decisions.ts';
import type { PanelChoice } from '#src/domain/panel/panel-choice.ts';
import { closePanel } from '#src/features/panel/close-panel.ts';
import { decideItem } from '#src/features/panel/decide-item.ts';
import { type DecidedItem, decidedItems } from '#src/features/panel/decided-items.ts';
import { holdOver, placeItem } from '#src/features/panel/keep-agenda.ts';
import { makePanel } from '#src/features/panel/make-panel.ts';
import { reopen } from '#src/features/panel/reopening.ts';
import { undo } from '#src/features/panel/undo.ts';
import { asContext, type Scene } from '../act-as.ts';
import { type Chosen, chooseExperts } from './choose-experts.ts';
import { moment, type Telling } from './telling.ts';
import {
  BACK_TO_LEAD_BECAUSE,
  HELD_OVER_BECAUSE,
  LONGER_HELP_BECAUSE,
  LOOK_AGAIN_BECAUSE,
  MEANWHILE,
  MOVED_BECAUSE,
  REOPENED_BECAUSE,
} from './words/panel-words.ts';

/** What becomes of a request after the panel, which should get experts whatever chance says, and whom rather. */
export type AfterPanel = {
  allocated(item: DecidedItem, at: Date): void;
  backToLead(item: DecidedItem, at: Date): void;
  mustBeHelped(reference: string): boolean;
  /** Who should get what is allocated on this day, if they can. */
  rather(reference: string, today: CalendarDay): number[];
};

/** One of an area's panels: its clusters by code (all, when none is named), the weekday it meets, how often. */
export type PanelGroup = { clusters: readonly string[]; weekday: number; everyWeeks: number };

/** A panel made on Monday for one afternoon of the week, decided item by item, and closed. */
export class PanelDays {
  private readonly telling: Telling;
  private readonly after: AfterPanel;
  private readonly chair: number;
  private meetings = 0;

  constructor(telling: Telling, chair: number, after: AfterPanel) {
    this.telling = telling;
    this.chair = chair;
    this.after = after;
  }

  plan({ clusters, weekday, everyWeeks }: PanelGroup, since: CalendarDay, until: CalendarDay): void {
    let weeks = 0;
    for (let day = since; day <= until; day = addDays(day, 1)) {
      if (weekdayOf(day) !== weekday || !this.telling.isWorkingDay(day)) continue;
      weeks += 1;
      if (weeks % everyWeeks > 0) continue;
      const made = moment(addDays(day, 1 - weekday), 15 * 60 + weekday);
      this.telling.agenda.add(made, () => this.make(day, clusters, made));
    }
  }

  private async make(day: CalendarDay, codes: readonly string[], at: Date): Promise<void> {
    const { partnershipId } = this.telling.stage;
    const clusters = await this.telling.read((db) =>
      db
        .selectFrom('clusters')
        .select(['id', 'code'])
        .where('partnership_id', '=', partnershipId)
        .orderBy('id')
        .execute(),
    );
    const clusterIds = clusters.filter(({ code }) => codes.length === 0 || codes.includes(code)).map(({ id }) => id);
    const { panelId } = await this.telling.act(this.chair, at, ({ acting, actor, today }) =>
      makePanel(acting, { actor, today, heldOn: day, clusterIds }),
    );
    const meets = moment(day, 13 * 60 + 30);
    this.telling.agenda.add(meets, () => this.meet(panelId, meets));
  }

  private async meet(panelId: number, at: Date): Promise<void> {
    const { chance } = this.telling;
    const waiting = (await this.itemsOf(panelId)).filter(({ status }) => status === 'with_panel');
    // Who has waited longest comes first.
    const items = waiting.toSorted((a, b) => a.requestId - b.requestId);
    let now = at;
    // Whoever opens the coming agenda finds one that was held over from this one.
    const toHold = this.telling.isLately(at, 7)
      ? items.findLast(({ reference }) => !this.after.mustBeHelped(reference))
      : undefined;
    for (const item of items) {
      now = later(now, chance.whole(90, 240));
      const must = this.after.mustBeHelped(item.reference);
      if (!must && chance.happens(0.02)) await this.place(panelId, item, now);
      if (!must && (item === toHold || chance.happens(0.03))) await this.hold(panelId, item, now);
      else await this.decide(panelId, item, now, must ? 'allocate' : chance.weighted(DECISIONS));
    }
    const closes = later(now, 20 * 60);
    this.meetings += 1;
    // Twice in the year something was written on the wrong line.
    const again = this.meetings === 21 || this.meetings === 62;
    this.telling.agenda.add(closes, () => this.close(panelId, closes, again));
  }

  private async decide(panelId: number, item: DecidedItem, at: Date, wanted: PanelDecision): Promise<void> {
    await this.telling.act(this.chair, at, async (scene) => {
      const choice = await this.choose(scene, item, wanted);
      const { acting, actor, partnership, today } = scene;
      const decide = (instead: PanelChoice) =>
        decideItem(acting, { actor, partnership, today, panelId, itemId: item.id, choice: instead });
      let result = await decide(choice);
      // A second look is possible once.
      if (result.kind === 'problems' && wanted === 'second_look')
        result = await decide({ ...choice, decision: 'return' });
      if (result.kind !== 'recorded') throw new Error(`The panel decided badly: ${JSON.stringify(result)}`);
    });
  }

  private async choose(
    { acting, partnership, today }: Scene,
    item: DecidedItem,
    wanted: PanelDecision,
  ): Promise<PanelChoice> {
    const { chance } = this.telling;
    const need = await acting.db
      .selectFrom('requests')
      .innerJoin('settings', 'settings.id', 'requests.setting_id')
      .select(['main_area as mainArea', 'areas', 'settings.phase', 'settings.cluster_id as clusterId'])
      .select('settings.id as settingId')
      .where('requests.id', '=', item.requestId)
      .executeTakeFirstOrThrow();
    const day = (days: number) => addWorkingDays(partnership.calendar, today, days);
    const startBy = day(chance.whole(6, 12));
    const sessions = chance.weighted(SESSIONS);
    const chosen =
      wanted === 'allocate'
        ? await chooseExperts(
            acting.db,
            { need, startBy, sessions, itemId: item.id, rather: this.after.rather(item.reference, today) },
            { chance, today, partnership },
          )
        : [];
    const decision = wanted === 'allocate' && chosen.length === 0 ? 'wait' : wanted;
    return {
      decision,
      ...allocation(chosen, startBy, chance.pick(LONGER_HELP_BECAUSE)),
      ...(decision === 'reroute' ? { route: 'other_service' as const } : {}),
      reason: chance.pick(decision === 'second_look' ? LOOK_AGAIN_BECAUSE : BACK_TO_LEAD_BECAUSE),
      advice: chance.pick(MEANWHILE[need.mainArea]),
      namedPersonId: chosen[0]?.expert.personId ?? item.leadId,
      nextOn: decision === 'allocate' ? startBy : day(decision === 'wait' ? chance.whole(10, 20) : 5),
    };
  }

  private async close(panelId: number, at: Date, reopens: boolean): Promise<void> {
    const items = await this.closeNow(panelId, at);
    for (const item of items) {
      if (item.decision === 'allocate') this.after.allocated(item, at);
      if (item.decision === 'return' || item.decision === 'second_look') this.after.backToLead(item, at);
    }
    const wrong = reopens ? items.find(({ decision }) => decision === 'allocate') : undefined;
    const then = later(at, 50 * 60);
    if (wrong) this.telling.agenda.add(then, () => this.putRight(panelId, wrong, then));
  }

  /** Opened again with a reason: one decision is taken back and made anew. */
  private async putRight(panelId: number, { id }: DecidedItem, at: Date): Promise<void> {
    const panel = String(panelId);
    const reason = this.telling.chance.pick(REOPENED_BECAUSE);
    await this.telling.act(this.chair, at, (scene) =>
      reopen(asContext<'/panels/:panel/reopening'>(scene, { panel }, { reason })),
    );
    await this.telling.act(this.chair, later(at, 120), (scene) =>
      undo(asContext<'/panels/:panel/items/:item/reversal'>(scene, { panel, item: String(id) }, { reason })),
    );
    const item = (await this.itemsOf(panelId)).find((each) => each.id === id);
    if (item?.status === 'with_panel') await this.decide(panelId, item, later(at, 240), 'wait');
    await this.closeNow(panelId, later(at, 600));
  }

  private async closeNow(panelId: number, at: Date): Promise<DecidedItem[]> {
    const result = await this.telling.act(this.chair, at, ({ acting, actor, partnership, today }) =>
      closePanel(acting, { actor, partnership, today, panelId }),
    );
    if (result.kind !== 'closed') throw new Error(`The panel could not be closed: ${JSON.stringify(result)}`);
    return this.itemsOf(panelId);
  }

  private async hold(panelId: number, item: DecidedItem, at: Date): Promise<void> {
    const fields = { reason: this.telling.chance.pick(HELD_OVER_BECAUSE) };
    await this.telling.act(this.chair, at, (scene) =>
      holdOver(
        asContext<'/panels/:panel/items/:item'>(scene, { panel: String(panelId), item: String(item.id) }, fields),
      ),
    );
  }

  private async place(panelId: number, item: DecidedItem, at: Date): Promise<void> {
    const fields = { reason: this.telling.chance.pick(MOVED_BECAUSE), place: '1' };
    await this.telling.act(this.chair, at, (scene) =>
      placeItem(
        asContext<'/panels/:panel/items/:item'>(scene, { panel: String(panelId), item: String(item.id) }, fields),
      ),
    );
  }

  private itemsOf(panelId: number): Promise<DecidedItem[]> {
    return this.telling.read((db) => decidedItems(db, panelId));
  }
}

/** At most six, as a rule; one in ten gets more, with the reason. */
const SESSIONS: readonly [number, number][] = [
  [4, 1],
  [5, 3],
  [6, 6],
  [8, 1],
];

const DECISIONS: readonly [PanelDecision, number][] = [
  ['allocate', 87],
  ['wait', 4],
  ['return', 4],
  ['second_look', 3],
  ['reroute', 2],
];

function allocation(chosen: Chosen, startBy: CalendarDay, because: string): PanelChoice {
  const [lead] = chosen;
  if (!lead) return {};
  return {
    experts: chosen.map(({ expert, sessions }) => ({ expertId: expert.id, sessions })),
    leadExpertId: lead.expert.id,
    startBy,
    longerBecause: because,
  };
}

function later(at: Date, seconds: number): Date {
  return new Date(at.getTime() + seconds * 1000);
}
