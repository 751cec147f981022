import type { Doing } from '#src/casework/delivery/doing.ts';
import { expertsOf, isHelping } from '#src/casework/delivery/load-help.ts';
import { loadPlans } from '#src/casework/delivery/load-plans.ts';
import { findRequest, type Request } from '#src/casework/load-request.ts';
import { dayOf } from '#src/domain/calendar/calendar-day.ts';
import { addWorkingDays } from '#src/domain/calendar/working-days.ts';
import type { PlanWanted } from '#src/domain/delivery/plan.ts';
import { usualEnd } from '#src/domain/delivery/time-limit.ts';
import { accept } from '#src/features/delivery/accept.ts';
import { agreePlan, objectToPlan } from '#src/features/delivery/answer-plan.ts';
import { handBack } from '#src/features/delivery/hand-back.ts';
import { promised, proposePlan } from '#src/features/delivery/propose-plan.ts';
import type { DecidedItem } from '#src/features/panel/decided-items.ts';
import { addFile } from './files.ts';
import { helpsNow } from './is-helping.ts';
import type { Journey } from './journey.ts';
import type { Reviews } from './reviews.ts';
import type { StandIns } from './stand-ins.ts';
import type { Telling } from './telling.ts';
import { type VisitDay, Visits } from './visits.ts';
import { GOALS, LONGER_BECAUSE, OBJECTIONS, WHO_DOES_WHAT } from './words/goals.ts';
import { HANDED_BACK_BECAUSE, WITHOUT_A_LEAD } from './words/review-words.ts';

type Proposed = { reference: string; personId: number; wanted: PlanWanted; number: number };

/** Help from its acceptance to the agreed plan, and when its visits are. */
export class Help {
  private readonly telling: Telling;
  private readonly journey: Journey;
  private readonly visits: Visits;
  private readonly reviews: Reviews;
  private readonly standIns: StandIns;

  constructor(telling: Telling, journey: Journey, { reviews, standIns }: { reviews: Reviews; standIns: StandIns }) {
    this.telling = telling;
    this.journey = journey;
    this.visits = new Visits(telling, standIns);
    this.reviews = reviews;
    this.standIns = standIns;
  }

  /** The letters have gone: each expert accepts within days, or now and then hands back; the one who leads plans. */
  begin({ reference, experts }: DecidedItem, at: Date): void {
    const { chance } = this.telling;
    for (const { personId, isLead } of experts) {
      const visited = this.telling.isVisited(personId);
      if (isLead && !visited && chance.happens(0.04)) {
        this.telling.later(at, chance.whole(1, 2), (then) => this.handBack(reference, personId, then));
        continue;
      }
      // Whom a visitor may be finds the newest still waiting to be accepted.
      const persona = visited && this.telling.isLately(at, 7);
      const slow = persona || chance.happens(0.15);
      this.telling.later(at, slow ? chance.whole(5, 6) : chance.whole(1, 3), (then) =>
        this.accept(reference, personId, then),
      );
      const plans = persona ? chance.whole(7, 9) : chance.whole(4, 7);
      if (isLead) this.telling.later(at, plans, (then) => this.propose(reference, personId, then));
    }
  }

  /** A colleague takes over for somebody who is away: from now on they do what the other was to do. */
  handedOver(reference: string, { from, to, at }: { from: number; to: number; at: Date }): void {
    this.standIns.takePlace(reference, from, to);
    this.telling.later(at, 1, (then) => this.accept(reference, to, then));
  }

  private async accept(reference: string, personId: number, at: Date): Promise<void> {
    await this.telling.about(reference, personId, at, async (doing, request) => {
      if (await helpsNow(doing.acting.db, request, personId)) await accept(doing, request);
    });
  }

  private async handBack(reference: string, personId: number, at: Date): Promise<void> {
    const reason = this.telling.chance.pick(HANDED_BACK_BECAUSE);
    const gave = await this.telling.about(reference, personId, at, async (doing, request) => {
      if (await helpsNow(doing.acting.db, request, personId)) return handBack(doing, request, reason);
    });
    if (gave?.kind !== 'done') return;
    const left = await this.helping(reference);
    // Whoever was to help besides does not carry on alone: the panel names somebody who leads.
    for (const [index, assistant] of left.entries()) {
      const then = new Date(at.getTime() + (40 + index) * 60_000);
      await this.telling.about(reference, assistant, then, (doing, request) =>
        handBack(doing, request, WITHOUT_A_LEAD),
      );
    }
  }

  private helping(reference: string): Promise<number[]> {
    return this.telling.read(async (db) => {
      const request = await findRequest(db, reference);
      const experts = request ? await expertsOf(db, request.id) : [];
      return experts.filter(isHelping).map(({ personId }) => personId);
    });
  }

  private async propose(reference: string, named: number, at: Date): Promise<void> {
    const { chance } = this.telling;
    const personId = this.standIns.nowFor(reference, named);
    const planned = await this.telling.about(reference, personId, at, async (doing, request) => {
      if (request.status !== 'allocated' || !(await helpsNow(doing.acting.db, request, personId))) return undefined;
      const experts = (await expertsOf(doing.acting.db, request.id)).filter(isHelping);
      const days = await this.visits.daysFor(doing.acting.db, experts, at);
      const wanted = this.wanted(request, { sessions: promised(experts), doing, days });
      const [before] = await loadPlans(doing.acting.db, request.id);
      const number = (before?.number ?? 0) + 1;
      const result = await proposePlan(doing, request, { wanted, number });
      if (result.kind !== 'done') throw new Error(`The plan was not possible: ${JSON.stringify(result)}`);
      return { days, request, wanted, number };
    });
    if (!planned) return;
    const { days, request, wanted, number } = planned;
    if (chance.happens(0.07))
      this.telling.later(at, chance.whole(1, 3), (then) => this.object({ reference, personId, wanted, number }, then));
    else if (this.journey.writerOf(reference)?.key !== 'primary.senco' && chance.happens(0.6))
      this.telling.later(at, chance.whole(0, 4), (then) => this.agree(reference, then, number));
    if (chance.happens(0.03))
      this.telling.later(at, chance.whole(2, 9), (then) =>
        addFile(this.telling, { reference, personId, from: request.mainArea, at: then }),
      );
    this.visits.plan(request, days, at);
    this.reviews.plan(reference, personId, { last: days.at(-1)?.on ?? dayOf(at), began: at });
  }

  private wanted(
    { mainArea }: Request,
    { sessions, doing, days }: { sessions: number; doing: Pick<Doing, 'today' | 'partnership'>; days: VisitDay[] },
  ): PlanWanted {
    const { chance } = this.telling;
    const goals = new Set(Array.from({ length: chance.whole(1, 4) }, () => chance.pick(GOALS[mainArea])));
    const { today, partnership } = doing;
    const endsOn = addWorkingDays(partnership.calendar, days.at(-1)?.on ?? today, chance.whole(2, 5));
    const longer = sessions > 6 || endsOn > usualEnd(today);
    return {
      goals: [...goals].map((goal) => {
        const baseline = chance.whole(2, 5);
        return { goal, baseline, expected: baseline + chance.whole(2, 4) };
      }),
      whoDoesWhat: chance.pick(WHO_DOES_WHAT),
      sessions,
      startsOn: today,
      endsOn,
      longerBecause: longer ? chance.pick(LONGER_BECAUSE) : '',
      confidenceBefore: chance.whole(2, 6),
    };
  }

  private async agree(reference: string, at: Date, number: number): Promise<void> {
    const writer = this.journey.writerOf(reference);
    if (!writer) return;
    await this.telling.about(reference, writer.personId, at, async (doing, request) => {
      if (request.status === 'delivering') await agreePlan(doing, request, number);
    });
  }

  /** The setting would like something changed; the expert changes it, and the setting agrees. */
  private async object({ reference, personId, wanted: before, number }: Proposed, at: Date): Promise<void> {
    const { chance } = this.telling;
    const writer = this.journey.writerOf(reference);
    if (!writer) return;
    const objection = chance.pick(OBJECTIONS);
    const result = await this.telling.about(reference, writer.personId, at, (doing, request) =>
      objectToPlan(doing, request, { number, objection }),
    );
    if (result?.kind !== 'done') return;
    this.telling.later(at, chance.whole(1, 3), async (then) => {
      const wanted = { ...before, whoDoesWhat: chance.pick(WHO_DOES_WHAT) };
      const now = this.standIns.nowFor(reference, personId);
      await this.telling.about(reference, now, then, async (doing, request) => {
        if (await helpsNow(doing.acting.db, request, now))
          await proposePlan(doing, request, { wanted, number: number + 1 });
      });
      this.telling.later(then, chance.whole(1, 3), (day) => this.agree(reference, day, number + 1));
    });
  }
}
