import { actingIn } from '#src/casework/acting.ts';
import { lookAtRequest } from '#src/casework/load-request.ts';
import { requestLinks } from '#src/casework/request-view/request-links.ts';
import { moversOf } from '#src/domain/people/actor.ts';
import type { NextStep } from '#src/domain/reviews/reviews.ts';
import { type Answer, page, pageWithErrors, redirect, refused } from '#src/platform/http/answers.ts';
import type { Context } from '#src/platform/http/route.ts';
import { NotAllowed } from '#src/platform/http/stops.ts';
import { recordReview } from './record-review.ts';
import { blank, draftOf, errorsOf, readTyped, type Typed, tooLong } from './review.form.ts';
import { reviewPage, type Say } from './review.page.tsx';
import { type ReviewFile, reviewFile } from './review-file.ts';

type Here = Context<'/requests/:reference/review'>;

export async function showReview(context: Here): Promise<Answer> {
  const file = await loadFile(context);
  return page(reviewPage(context as Context, file, { typed: blank(file, context.actor.id) }));
}

export async function reviewHelp(context: Here): Promise<Answer> {
  const { actor, partnership, today, params, form } = context;
  const typed = readTyped(form);
  if (Object.keys(tooLong(typed)).length > 0) return again(context, typed);
  const result = await recordReview(
    { ...actingIn(context as Context), personId: actor.id },
    {
      reference: params.reference,
      actor,
      today,
      review: draftOf(typed, partnership, today),
      seen: Number(form.text('seen')) || 0,
    },
  );
  if (result.kind === 'problems') return again(context, typed, result.problems);
  if (result.kind === 'moved_on') return refused(await pageFor(context, { typed, movedOn: { last: result.last } }));
  if (result.kind === 'refused') return refused(await pageFor(context, { typed, refusal: result.words }));
  return redirect(requestLinks.request(result.request.reference), NOTICES[result.nextStep]);
}

const NOTICES: Record<NextStep, string> = {
  close: 'Reviewed and closed. In six weeks we ask the setting whether it is still used.',
  continue: 'Reviewed. The help goes on until the new end date.',
  step_up: 'Reviewed. It is back with the panel, and the setting has your advice meanwhile.',
  step_down: 'Reviewed. The lead carries on, and the experts are free again.',
};

async function again(context: Here, typed: Typed, problems: Parameters<typeof errorsOf>[0] = []): Promise<Answer> {
  return pageWithErrors(await pageFor(context, { typed, errors: errorsOf(problems, typed) }));
}

async function pageFor(context: Here, say: Say) {
  return reviewPage(context as Context, await loadFile(context), say);
}

async function loadFile(context: Here): Promise<ReviewFile> {
  const request = await lookAtRequest(context, 'review');
  const movers = moversOf(context.actor, { id: request.id, settingId: request.setting.id });
  if (!movers.includes('expert') && !movers.includes('lead')) throw new NotAllowed();
  return reviewFile(context.db, request, context.today);
}
