import { actingIn } from '#src/casework/acting.ts';
import { lockRequest, type Request } from '#src/casework/load-request.ts';
import { recordAct } from '#src/casework/record-act.ts';
import { openQuestion, type Question, questionsOf } from '#src/casework/request-view/request-history.ts';
import { answeringFor } from '#src/casework/who-is-there.ts';
import { day, dayOf } from '#src/domain/calendar/calendar-day.ts';
import { answerByAfterQuestion } from '#src/domain/requests/answer-by.ts';
import { LONGEST_TEXT } from '#src/domain/requests/answers.ts';
import { makeMove, type Status } from '#src/domain/requests/lifecycle.ts';
import { type Answer, redirect } from '#src/platform/http/answers.ts';
import type { Context } from '#src/platform/http/route.ts';
import { movedOn } from './moved-on.tsx';
import { moversFor } from './moves.ts';
import { answeredForLead } from './request-messages.ts';
import { links, type paths } from './requests.links.ts';
import { requestAgain } from './show-request.ts';

/** The setting answers its lead's question; the request goes back to the lead with a fair time to answer. */
export async function answerQuestion(context: Context<typeof paths.answer>): Promise<Answer> {
  const request = await lockRequest(context);
  const movers = moversFor(context.actor, request, 'answer');
  const text = context.form.text('answer');
  const questions = await questionsOf(context.db, request.id);
  const asked = questions.find((question) => question.id === Number(context.form.text('question')));
  const here = links.request(request.reference);
  if (asked?.answeredById === context.actor.id && asked.answer === text) return redirect(here);
  const move = makeMove(request.status, 'answer', { movers, today: context.today });
  if ('refused' in move || !asked || asked.id !== openQuestion(questions)?.id) return movedOn(context, request, text);
  const problem = problemWith(text);
  if (problem) return requestAgain(context, request, { answer: text, errors: { answer: problem } });
  const answerBy = await keepAnswer(context, request, asked, { text, status: move.status });
  const leads = await answeringFor(context.db, request.leadId, context.today);
  await recordAct(actingIn(context as Context), {
    name: 'answer_question',
    events: [
      {
        name: 'question_answered',
        requestId: request.id,
        settingId: request.setting.id,
        data: { questionId: asked.id, answerBy, version: request.version + 1 },
      },
    ],
    messages: leads.map((lead) => answeredForLead(lead, request, { name: context.actor.name, answerBy })),
  });
  return redirect(here, `Thank you. Your answer is with ${request.leadName}.`);
}

function problemWith(text: string): string | undefined {
  if (text === '') return 'Write your answer. A sentence or two is enough';
  if (text.length <= LONGEST_TEXT) return undefined;
  return `Shorten your answer to ${LONGEST_TEXT} characters or fewer. It has ${text.length}`;
}

async function keepAnswer(
  { db, at, actor, today, partnership }: Context<typeof paths.answer>,
  request: Request,
  asked: Question,
  { text, status }: { text: string; status: Status },
): Promise<string> {
  const clock = { askedOn: dayOf(asked.askedAt), answerBy: day(request.answerBy), today };
  const answerBy = answerByAfterQuestion(partnership.calendar, clock);
  await db
    .updateTable('questions')
    .set({ answer: text, answered_by: actor.id, answered_at: at })
    .where('id', '=', asked.id)
    .execute();
  await db
    .updateTable('requests')
    .set({ status, answer_by: answerBy, next_on: answerBy, version: request.version + 1 })
    .where('id', '=', request.id)
    .execute();
  return answerBy;
}
