import { isBegun, stepByCode, stepsFor } from '#src/casework/answer-steps/all-steps.ts';
import { findLead } from '#src/casework/find-lead.ts';
import { type Answer, page, redirect } from '#src/platform/http/answers.ts';
import { formOf } from '#src/platform/http/form.ts';
import type { Context } from '#src/platform/http/route.ts';
import { NotFound } from '#src/platform/http/stops.ts';
import { afterEnd } from './after-end.tsx';
import { links } from './drafts.links.ts';
import { maySend } from './drafts.policy.ts';
import { type DraftContext, lookAtDraft } from './load-draft.ts';
import { seenOf } from './seen.ts';
import { stepPage } from './step.page.tsx';

export type StepContext = Context<'/drafts/:id/:step'>;

/** A step with what is saved in it. */
export async function showStep(context: StepContext): Promise<Answer> {
  const step = stepByCode(context.params.step);
  if (!step) throw new NotFound();
  const draft = await lookAtDraft(context as DraftContext, `draft_${step.code}`);
  if (draft.endedHow) return afterEnd(context as DraftContext, draft);
  if (!step.applies(draft.answers)) return redirect(links.step(draft.id, step.code === 'who' ? 'child' : 'who'));
  const lead = await findLead(context.db, draft.setting, context.today);
  return page(
    stepPage({
      draft,
      step,
      form: formOf(step.typed(draft.answers, draft.setting)),
      errors: {},
      lead,
      partnership: context.partnership,
      csrf: context.csrf,
      seen: seenOf(draft, step),
      page: context.httpRequest,
      fromCheck: context.query.get('from') === 'check',
      maySend: maySend(context.actor, draft),
    }),
  );
}

/** Where to carry on: the first part that nobody has begun, or the end. */
export async function resumeDraft(context: DraftContext): Promise<Answer> {
  const draft = await lookAtDraft(context, 'draft');
  if (draft.endedHow) return afterEnd(context, draft);
  const next = stepsFor(draft.answers).find((step) => !isBegun(step, draft.answers));
  return redirect(next ? links.step(draft.id, next.code) : links.check(draft.id));
}
