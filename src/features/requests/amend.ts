import { actingIn } from '#src/casework/acting.ts';
import { stepByCode, stepOfField } from '#src/casework/answer-steps/all-steps.ts';
import { withValues } from '#src/casework/answer-steps/change-answers.ts';
import { relevantAnswers } from '#src/casework/answer-steps/relevant-answers.ts';
import type { Step } from '#src/casework/answer-steps/step.ts';
import { lockRequest, type Request } from '#src/casework/load-request.ts';
import { recordAct } from '#src/casework/record-act.ts';
import { recordLook } from '#src/casework/record-look.ts';
import { columnsOf } from '#src/casework/request-columns.ts';
import { type AnswerChange, changesBetween } from '#src/casework/request-view/answer-changes.ts';
import type { Field } from '#src/casework/request-view/answer-words.ts';
import { answeringFor } from '#src/casework/who-is-there.ts';
import type { Answers } from '#src/domain/requests/answers.ts';
import { isOpen } from '#src/domain/requests/lifecycle.ts';
import { type Missing, missingToSend } from '#src/domain/requests/missing-to-send.ts';
import type { Errors } from '#src/govuk/fields.tsx';
import { type Answer, pageWithErrors, redirect, refused } from '#src/platform/http/answers.ts';
import { formOf } from '#src/platform/http/form.ts';
import type { Context } from '#src/platform/http/route.ts';
import { NotFound } from '#src/platform/http/stops.ts';
import { readWhy, type Why } from './amend.form.ts';
import { type AmendView, amendPage } from './amend.page.tsx';
import { bothVersions } from './both-versions.tsx';
import { changedMeanwhile } from './changed-meanwhile.ts';
import { amendedForLead } from './request-messages.ts';
import { links, type paths } from './requests.links.ts';
import { mustWorkThere } from './show-amend.ts';

type Here = Context<typeof paths.amend>;

/** The setting changes an answer of a request it has sent, and says why; the log keeps both values. */
export async function amend(context: Here): Promise<Answer> {
  const steps = stepsIn(context);
  const request = await lockRequest(context);
  mustWorkThere(context.actor, request);
  const typed = readSteps(steps, context, request);
  const { stored, why } = { stored: request.answers, why: readWhy(context.form) };
  const { values, conflicts } = changedMeanwhile(steps, context.form, { stored, typed: typed.values });
  const after = relevantAnswers(withValues(stored, values));
  const changes = changesBetween(stored, after);
  const here = links.request(request.reference);
  const clean = Object.keys(typed.errors).length === 0;
  if (changes.length === 0 && conflicts.length === 0 && clean) return redirect(here, 'This is what it says now.');
  const view = { request, steps, why, csrf: context.csrf };
  if (clean && conflicts.length > 0) return showBoth(context, view, { typed: typed.values, values, conflicts });
  const missing = conflicts.length > 0 ? [] : newlyMissing(request, after);
  const errors = { ...typed.errors, ...why.errors, ...wordsOf(missing) };
  if (Object.keys(errors).length > 0) {
    return again(context, { ...view, errors, answers: withValues(stored, typed.values) }, missing);
  }
  await keep(context, request, after, { changes, why });
  return redirect(here, 'Your change is saved. What it said before is in the history.');
}

function stepsIn({ params, form }: Here): Step[] {
  const codes = [params.step, ...form.list('also')];
  const steps = [...new Set(codes)].flatMap((code) => stepByCode(code) ?? []);
  if (steps[0]?.code !== params.step) throw new NotFound();
  return steps;
}

function readSteps(steps: Step[], { form, today }: Here, request: Request): { values: Answers; errors: Errors } {
  const readings = steps.map((step) => step.read({ form, before: request.answers, setting: request.setting, today }));
  return {
    values: Object.assign({}, ...readings.map((reading) => reading.values)),
    errors: Object.assign({}, ...readings.map((reading) => reading.errors)),
  };
}

/** What the change would leave unanswered; what was missing before, by older rules, is not held against it. */
function newlyMissing(request: Request, after: Answers): Missing[] {
  const before = missingToSend(request.answers, request.setting).map(({ field }) => field);
  return missingToSend(after, request.setting).filter(({ field }) => !before.includes(field));
}

function wordsOf(missing: Missing[]): Errors {
  return Object.fromEntries(missing.map(({ field, message }) => [field, message]));
}

/** The form again; a part that the change makes necessary joins it, so that everything is saved at once. */
async function again(context: Here, view: Omit<AmendView, 'form'>, missing: Missing[]): Promise<Answer> {
  const { request, steps, answers } = view;
  const asked = [...new Set(missing.map(({ field }) => stepOfField(field)))].flatMap((code) => stepByCode(code) ?? []);
  const more = asked.filter((step) => !steps.includes(step));
  const typed = Object.assign({}, ...more.map((step) => step.typed(answers, request.setting)), context.form.fields());
  await look(context, request);
  return pageWithErrors(amendPage({ ...view, steps: [...steps, ...more], form: formOf(typed), seen: context.form }));
}

/** Both versions, and the form with what others saved where only they changed something. */
async function showBoth(
  context: Here,
  view: Pick<AmendView, 'request' | 'steps' | 'why' | 'csrf'>,
  { typed, values, conflicts }: { typed: Answers; values: Answers; conflicts: Field[] },
): Promise<Answer> {
  const { request, steps } = view;
  await look(context, request);
  const mine = Object.fromEntries(conflicts.map((field) => [field, typed[field]]));
  const answers = withValues(request.answers, { ...values, ...mine });
  const form = formOf(Object.assign({}, ...steps.map((step) => step.typed(answers, request.setting))));
  const versions = await bothVersions(context, request, typed, conflicts);
  return refused(amendPage({ ...view, form, answers, errors: {}, versions }));
}

function look(context: Here, request: Request): Promise<void> {
  const seen = { page: 'amending', settingId: request.setting.id, requestId: request.id };
  return recordLook(actingIn(context as Context), seen);
}

async function keep(
  context: Here,
  request: Request,
  after: Answers,
  { changes, why }: { changes: AnswerChange[]; why: Why },
): Promise<void> {
  const { db, actor, today } = context;
  const version = request.version + 1;
  await db
    .updateTable('requests')
    .set({ answers: JSON.stringify(after), ...columnsOf(after), version })
    .where('id', '=', request.id)
    .execute();
  const leads = isOpen(request.status) ? await answeringFor(db, request.leadId, today) : [];
  await recordAct(actingIn(context as Context), {
    name: 'amend_request',
    reason: why.reason,
    events: [
      {
        name: 'request_amended',
        requestId: request.id,
        settingId: request.setting.id,
        data: { version, why: why.why, changes },
      },
    ],
    messages: leads.map((lead) => amendedForLead(lead, request, actor)),
  });
}
