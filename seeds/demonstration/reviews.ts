import { type CalendarDay, dayOf } from '#src/domain/calendar/calendar-day.ts';
import { addWorkingDays } from '#src/domain/calendar/working-days.ts';
import type { ReviewDraft } from '#src/domain/reviews/review.ts';
import type { LaterFact, NextStep } from '#src/domain/reviews/reviews.ts';
import { addLater } from '#src/features/reviews/later-facts.ts';
import { recordReview } from '#src/features/reviews/record-review.ts';
import { type Plan, reviewFile } from '#src/features/reviews/review-file.ts';
import { asContext } from '../act-as.ts';
import { HowItWent } from './how-it-went.ts';
import { helpsNow } from './is-helping.ts';
import type { Journey } from './journey.ts';
import type { StandIns } from './stand-ins.ts';
import { moment, type Telling } from './telling.ts';
import { HANDED_OVER, KEPT_BY, REVIEW_ADVICE, WHY_ON } from './words/review-words.ts';

/** What came of the help and what follows: a review after the last visit, with everyone asked before it. */
export class Reviews {
  private readonly telling: Telling;
  private readonly journey: Journey;
  private readonly howItWent: HowItWent;
  private readonly standIns: StandIns;

  constructor(telling: Telling, journey: Journey, standIns: StandIns) {
    this.telling = telling;
    this.journey = journey;
    this.howItWent = new HowItWent(telling);
    this.standIns = standIns;
  }

  plan(reference: string, personId: number, { last }: { last: CalendarDay; began: Date }): void {
    const { chance } = this.telling;
    this.telling.later(moment(last, 15 * 60), chance.whole(1, 6), async (at) => {
      const now = this.standIns.nowFor(reference, personId);
      await this.howItWent.ask(reference, now, at);
      await this.review(reference, now, new Date(at.getTime() + 25 * 60_000));
    });
  }

  private async review(reference: string, personId: number, at: Date, allowed: readonly [NextStep, number][] = STEPS) {
    const { chance } = this.telling;
    const step = chance.weighted(allowed);
    const result = await this.telling.about(
      reference,
      personId,
      at,
      async ({ acting, actor, partnership, today }, request) => {
        if (request.status !== 'delivering' || !(await helpsNow(acting.db, request, personId))) return undefined;
        const { plan } = await reviewFile(acting.db, request, today);
        const on = (days: number) => addWorkingDays(partnership.calendar, today, days);
        const namedPersonId = step === 'close' || step === 'step_down' ? request.leadId : personId;
        const review = this.draft(plan, {
          step,
          namedPersonId,
          until: on(20),
          nextOn: on(step === 'step_up' ? 5 : 20),
        });
        return recordReview(acting, { reference, actor, today, review });
      },
    );
    if (result?.kind === 'problems') throw new Error(`The review was not possible: ${JSON.stringify(result.problems)}`);
    if (result?.kind !== 'recorded') return;
    if (step === 'close' && chance.happens(0.07))
      this.telling.later(at, chance.whole(12, 30), (then) => this.laterFact(reference, then));
    if (step === 'step_down') this.journey.backToLead(reference, at);
    if (step === 'continue')
      this.telling.later(at, chance.whole(15, 20), (then) => this.review(reference, personId, then, CLOSING));
  }

  /** What became known weeks later, written down by the lead. */
  private async laterFact(reference: string, at: Date): Promise<void> {
    const found = await this.telling.read((db) =>
      db
        .selectFrom('requests')
        .select('lead_id as leadId')
        .where('reference', '=', reference)
        .executeTakeFirstOrThrow(),
    );
    const [year = '', month = '', day = ''] = dayOf(at).split('-');
    const fields = { kind: this.telling.chance.weighted(LATER), 'on-day': day, 'on-month': month, 'on-year': year };
    await this.telling.act(found.leadId, at, (scene) =>
      addLater(asContext<'/requests/:reference'>(scene, { reference }, fields)),
    );
  }

  private draft(
    plan: Plan | undefined,
    { step, namedPersonId, until, nextOn }: { step: NextStep; namedPersonId: number; until: string; nextOn: string },
  ): ReviewDraft {
    const { chance } = this.telling;
    const up = step === 'step_up' ? 1 : 4;
    const scores = plan?.goals.map(({ id, baseline }) => [id, Math.min(10, baseline + chance.whole(-1, up) + 1)]) ?? [];
    const before = plan?.confidenceBefore ?? 4;
    return {
      scores: Object.fromEntries(scores),
      confidenceAfter: chance.happens(0.06)
        ? 'not_asked'
        : Math.min(10, before + chance.whole(step === 'step_up' ? 0 : 1, 4)),
      handedOver: chance.pick(HANDED_OVER),
      keptBy: chance.pick(KEPT_BY),
      nextStep: step,
      reason: step === 'continue' ? chance.pick(WHY_ON) : '',
      until,
      advice: chance.pick(REVIEW_ADVICE),
      namedPersonId,
      nextOn,
    };
  }
}

const LATER: readonly [LaterFact, number][] = [
  ['needs_assessment', 4],
  ['full_timetable', 3],
  ['suspension', 2],
];
const CLOSING: readonly [NextStep, number][] = [['close', 1]];
const STEPS: readonly [NextStep, number][] = [
  ['close', 80],
  ['continue', 8],
  ['step_down', 7],
  ['step_up', 5],
];
