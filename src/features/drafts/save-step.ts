import { stepByCode, stepsFor } from '#src/casework/answer-steps/all-steps.ts';
import type { Field, Step } from '#src/casework/answer-steps/step.ts';
import { dayInWords } from '#src/casework/day-in-words.ts';
import { findLead } from '#src/casework/find-lead.ts';
import { day, timeOf } from '#src/domain/calendar/calendar-day.ts';
import type { Errors } from '#src/govuk/fields.tsx';
import { type Answer, json, pageWithErrors, redirect, refused } from '#src/platform/http/answers.ts';
import { NotFound } from '#src/platform/http/stops.ts';
import { tooLateToSave } from './after-end.tsx';
import { links } from './drafts.links.ts';
import { maySend } from './drafts.policy.ts';
import { type Draft, type DraftContext, lockDraft, logLook } from './load-draft.ts';
import { mergeTyped, type OtherSave, seenOf } from './seen.ts';
import type { StepContext } from './show-step.ts';
import { type StepPage, stepPage } from './step.page.tsx';
import { storeAnswers } from './store-answers.ts';
import { bothVersions } from './versions.tsx';

type Saved = { step: Step; draft: Draft; errors: Errors; typed: Draft['answers'] } & (
  | { outcome: 'saved' }
  | { outcome: 'ended' }
  | { outcome: 'conflict'; fields: Field[]; other: OtherSave }
);

/** Saves a step and goes on; what cannot be taken comes back with every word still there. */
export async function saveStep(context: StepContext): Promise<Answer> {
  const saved = await save(context);
  const { draft, step, errors } = saved;
  if (saved.outcome === 'ended')
    return tooLateToSave(context as DraftContext, draft, step.rows(saved.typed, draft.setting));
  if (saved.outcome === 'conflict') {
    await logLook(context as DraftContext, draft, `draft_${step.code}`);
    const versions = bothVersions({ ...saved, setting: draft.setting, today: context.today, stored: draft.answers });
    const view = await pageOf(context, saved);
    return refused(stepPage({ ...view, versions, seen: seenOf(draft, step), page: context.httpRequest }));
  }
  if (Object.keys(errors).length > 0) {
    await logLook(context as DraftContext, draft, `draft_${step.code}`);
    return pageWithErrors(stepPage(await pageOf(context, saved)));
  }
  return goOn(context, draft, step);
}

/** The same, as it is typed: answers in JSON for the page's own script. */
export async function autosaveStep(context: StepContext): Promise<Answer> {
  const { outcome, draft, step, errors } = await save(context);
  if (outcome === 'ended')
    return json({ message: 'this request has already ended. Continue to see what you typed.' }, 409);
  if (outcome === 'conflict') {
    return json({ message: 'someone else changed this as well. Continue to see both versions.' }, 409);
  }
  const [problem] = Object.values(errors);
  if (problem) return json({ message: problem }, 422);
  return json({ savedAt: timeOf(context.at), version: seenOf(draft, step) });
}

async function save(context: StepContext): Promise<Saved> {
  const step = stepByCode(context.params.step);
  if (!step) throw new NotFound();
  const draft = await lockDraft(context as DraftContext);
  const { form, today } = context;
  const { values: typed, errors } = step.read({ form, before: draft.answers, setting: draft.setting, today });
  if (draft.endedHow) return { outcome: 'ended', step, draft, errors, typed };
  const { values, conflicts, other } = await mergeTyped(context.db, draft, step, form, typed);
  const stored = await storeAnswers(context as DraftContext, draft, { step, values, page: form.text('page') });
  if (other && conflicts.length > 0)
    return { outcome: 'conflict', step, draft: stored, errors, typed, fields: conflicts, other };
  return { outcome: 'saved', step, draft: stored, errors, typed };
}

async function pageOf(context: StepContext, { draft, step, errors }: Saved): Promise<StepPage> {
  const { form } = context;
  return {
    draft,
    step,
    form,
    errors,
    lead: await findLead(context.db, draft.setting, context.today),
    partnership: context.partnership,
    csrf: context.csrf,
    seen: form.text('seen'),
    page: form.text('page') || context.httpRequest,
    fromCheck: form.text('from') === 'check',
    maySend: maySend(context.actor, draft),
  };
}

function goOn({ form }: StepContext, draft: Draft, step: Step): Answer {
  const then = form.text('then');
  if (then === 'later') return redirect('/', `Saved. You can carry on until ${dayInWords(day(draft.expiresOn))}.`);
  if (then === 'enough') return redirect(links.enough(draft.id));
  if (then === 'check') return redirect(links.check(draft.id));
  const steps = stepsFor(draft.answers);
  const next = steps[steps.findIndex(({ code }) => code === step.code) + 1];
  return redirect(next ? links.step(draft.id, next.code) : links.check(draft.id));
}
