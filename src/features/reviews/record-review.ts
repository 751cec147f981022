import type { Request } from '#src/casework/load-request.ts';
import { type Acting, recordAct } from '#src/casework/record-act.ts';
import { loadReviews, type Review } from '#src/casework/reviews/load-reviews.ts';
import type { CalendarDay } from '#src/domain/calendar/calendar-day.ts';
import { type Actor, moversOf } from '#src/domain/people/actor.ts';
import { type Care, makeMove, type Status } from '#src/domain/requests/lifecycle.ts';
import { type ReviewDraft, type ReviewProblem, reviewProblems } from '#src/domain/reviews/review.ts';
import { NEXT_STEPS, type NextStep } from '#src/domain/reviews/reviews.ts';
import { NotAllowed } from '#src/platform/http/stops.ts';
import { lockByReference, type ReviewFile, reviewFile } from './review-file.ts';
import { reviewMessages } from './review-messages.ts';
import { addReview, afterStep, moveRequest } from './review-rows.ts';

export type ReviewInputs = {
  reference: string;
  actor: Actor;
  today: CalendarDay;
  review: ReviewDraft;
  /** The version of the request that was on the screen; left out when nothing was. */
  seen?: number | undefined;
};

/** A review that passed every check. */
export type Reviewed = ReviewDraft & Care & { nextStep: NextStep };

export type ReviewResult =
  | { kind: 'recorded' | 'already'; request: Request; nextStep: NextStep }
  | { kind: 'problems'; problems: ReviewProblem[]; file: ReviewFile }
  | { kind: 'moved_on'; file: ReviewFile; last: Review | undefined }
  | { kind: 'refused'; words: string; file: ReviewFile };

const ONE_CLICK = 60_000;

/**
 * Records what came of the help and what follows, and tells everyone it concerns.
 * Refusals are values; NotFound when out of scope, NotAllowed when the actor neither helps nor leads here.
 */
export async function recordReview(acting: Acting & { personId: number }, input: ReviewInputs): Promise<ReviewResult> {
  const { actor, today, review } = input;
  const request = await lockByReference(acting.db, input.reference);
  const movers = moversOf(actor, { id: request.id, settingId: request.setting.id });
  if (!movers.includes('expert') && !movers.includes('lead')) throw new NotAllowed();
  const file = await reviewFile(acting.db, request, today);
  const early = await movedOn(acting, input, file);
  if (early) return early;
  const problems = problemsOf(input, file);
  if (problems.length > 0) return { kind: 'problems', problems, file };
  const reviewed = review as Reviewed;
  const { move: name } = NEXT_STEPS[reviewed.nextStep];
  const move = makeMove(request.status, name, { movers, today, reason: reviewed.reason, care: reviewed });
  if ('refused' in move) return { kind: 'refused', words: move.refused, file };
  await write(acting, input, file, reviewed, move.status);
  return { kind: 'recorded', request, nextStep: reviewed.nextStep };
}

/** Someone, perhaps this very person by a second click, changed the request after this page was made. */
async function movedOn(acting: Acting, input: ReviewInputs, file: ReviewFile): Promise<ReviewResult | undefined> {
  const { request } = file;
  if (input.seen === undefined || input.seen === request.version) return undefined;
  const last = (await loadReviews(acting.db, request.id)).at(-1);
  const mine = last?.recordedById === input.actor.id && last.nextStep === input.review.nextStep;
  if (mine && acting.at.getTime() - last.recordedAt.getTime() <= ONE_CLICK) {
    return { kind: 'already', request, nextStep: last.nextStep };
  }
  return { kind: 'moved_on', file, last };
}

function problemsOf({ review, today }: ReviewInputs, { plan, people }: ReviewFile): ReviewProblem[] {
  const problems = reviewProblems(review, { today, goals: plan?.goals ?? [] });
  const named = review.namedPersonId;
  if (named && !people.some(({ id }) => id === named)) {
    problems.push({ field: 'namedPersonId', words: 'Choose a person who can open this request' });
  }
  return problems;
}

async function write(
  acting: Acting & { personId: number },
  input: ReviewInputs,
  file: ReviewFile,
  reviewed: Reviewed,
  status: Status,
): Promise<void> {
  const { request } = file;
  // Before the experts' part is finished: they are told what became of it.
  const messages = await reviewMessages(acting, input, request, reviewed);
  await addReview(acting, file, reviewed, input.today);
  await moveRequest(acting, request, { status, nextOn: reviewed.nextOn });
  await afterStep(acting, file, reviewed, input.today);
  await recordAct(acting, {
    name: 'review_help',
    reason: reviewed.nextStep === 'continue' ? reviewed.reason : '',
    events: [
      {
        name: 'request_reviewed',
        requestId: request.id,
        settingId: request.setting.id,
        data: {
          nextStep: reviewed.nextStep,
          nextOn: reviewed.nextOn,
          ...(reviewed.nextStep === 'continue' ? { until: reviewed.until } : {}),
        },
      },
    ],
    messages,
  });
}
