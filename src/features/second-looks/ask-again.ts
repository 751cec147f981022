import { actingIn } from '#src/casework/acting.ts';
import { lockRequest, lookAtRequest, type Request } from '#src/casework/load-request.ts';
import { recordAct } from '#src/casework/record-act.ts';
import { recordLook } from '#src/casework/record-look.ts';
import { latestWord } from '#src/casework/request-view/latest-word.ts';
import { movesOf } from '#src/casework/request-view/moves.ts';
import { requestHistory } from '#src/casework/request-view/request-history.ts';
import { requestLinks } from '#src/casework/request-view/request-links.ts';
import { ASKED_ONCE, askSecondLook, type SecondLook, secondLookOf } from '#src/casework/second-look.ts';
import { longDate } from '#src/domain/calendar/calendar-day.ts';
import { moversOf } from '#src/domain/people/actor.ts';
import { MOVES, type Mover } from '#src/domain/requests/lifecycle.ts';
import { type Answer, page, pageWithErrors, redirect, refused } from '#src/platform/http/answers.ts';
import type { Context } from '#src/platform/http/route.ts';
import { NotAllowed } from '#src/platform/http/stops.ts';
import { reasonProblem, secondLookPage } from './second-look.page.tsx';

type Here = Context<'/requests/:reference/second-look'>;

export async function showAskAgain(context: Here): Promise<Answer> {
  const request = await lookAtRequest(context, 'second-look');
  mustBeAsker(context, request);
  const words = whyNot(context, request, await secondLookOf(context.db, request.id));
  return page(secondLookPage({ request, csrf: context.csrf, reason: '', refusal: words }));
}

/** The setting or the lead asks, once, that someone else looks at what was decided; a second press changes nothing. */
export async function askAgain(context: Here): Promise<Answer> {
  const { form, csrf, partnership, today, actor } = context;
  const request = await lockRequest(context);
  mustBeAsker(context, request);
  const reason = form.text('reason');
  const look = await secondLookOf(context.db, request.id);
  const here = requestLinks.request(request.reference);
  if (look && look.reason === reason && look.askedBy === actor.id && !look.answeredAt) return redirect(here);
  const shown = { request, csrf, reason };
  const refusal = whyNot(context, request, look);
  if (refusal) return refused(secondLookPage({ ...(await seenAgain(context, shown)), refusal }));
  const problem = reasonProblem(reason);
  if (problem)
    return pageWithErrors(secondLookPage({ ...(await seenAgain(context, shown)), errors: { reason: problem } }));
  const decidedBy = await lastDecider(context, request);
  const asked = await askSecondLook(actingIn(context as Context), { request, decidedBy, reason, partnership, today });
  if ('refused' in asked)
    return refused(secondLookPage({ ...(await seenAgain(context, shown)), refusal: asked.refused }));
  await recordAct(actingIn(context as Context), {
    name: 'ask_second_look',
    reason,
    events: [asked.event],
    messages: asked.messages,
  });
  return redirect(here, `${asked.looker.name} looks at it again, and answers by ${longDate(asked.answerBy)}.`);
}

function mustBeAsker({ actor }: Here, request: Request): void {
  const movers = moversOf(actor, { id: request.id, settingId: request.setting.id });
  const may: readonly Mover[] = MOVES.second_look.by;
  if (!movers.some((mover) => may.includes(mover))) throw new NotAllowed();
}

function whyNot({ actor }: Here, request: Request, look: SecondLook | undefined): string | undefined {
  if (look && !look.takenBackAt) return ASKED_ONCE;
  if (movesOf(request, actor).includes('second_look')) return undefined;
  return 'A second look can be asked for once there is an answer: advice, another route, or a wait for an expert.';
}

async function seenAgain<Shown extends { request: Request }>(context: Here, shown: Shown): Promise<Shown> {
  const { id, setting } = shown.request;
  await recordLook(actingIn(context as Context), { page: 'second-look', settingId: setting.id, requestId: id });
  return shown;
}

/** Whoever made the decision that stands: in triage, or at the panel. */
async function lastDecider({ db }: Here, request: Request): Promise<number> {
  const word = latestWord({ ...(await requestHistory(db, request.id)), reviews: [] });
  return (word?.from === 'review' ? undefined : word?.said.decidedById) ?? request.leadId;
}
