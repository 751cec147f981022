import { actingIn } from '#src/casework/acting.ts';
import { changedFields, withValues } from '#src/casework/answer-steps/change-answers.ts';
import type { Field, Step } from '#src/casework/answer-steps/step.ts';
import { recordAct } from '#src/casework/record-act.ts';
import { addDays } from '#src/domain/calendar/calendar-day.ts';
import type { Answers } from '#src/domain/requests/answers.ts';
import type { Context } from '#src/platform/http/route.ts';
import { secondsActive } from './active-time.ts';
import type { Draft, DraftContext } from './load-draft.ts';

/**
 * Puts what a step read into the draft: other steps are never touched. The log keeps which fields changed and on
 * which page, never what they say.
 */
export async function storeAnswers(
  context: DraftContext,
  draft: Draft,
  saving: { step: Step; values: Answers; page: string },
): Promise<Draft> {
  const answers = withValues(draft.answers, saving.values);
  const fields = changedFields(draft.answers, answers, saving.step.fields);
  const changed = fields.length > 0;
  const stored = {
    ...draft,
    answers,
    prefilled: without(draft.prefilled, fields),
    version: changed ? draft.version + 1 : draft.version,
    expiresOn: addDays(context.today, context.partnership.serviceStandards.draftDays),
  };
  await write(context, draft, stored);
  const data = { draft: draft.id, step: saving.step.code, version: stored.version, page: saving.page, fields };
  const events = changed ? [{ name: 'draft_saved', settingId: draft.setting.id, data }] : [];
  await recordAct(actingIn(context as Context), { name: 'save_draft', events });
  return stored;
}

async function write(context: DraftContext, before: Draft, stored: Draft): Promise<void> {
  await context.db
    .updateTable('drafts')
    .set((row) => ({
      answers: JSON.stringify(stored.answers),
      prefilled: JSON.stringify(stored.prefilled),
      version: stored.version,
      expires_on: stored.expiresOn,
      notice_sent_on: null,
      active_seconds: row('active_seconds', '+', secondsActive(before.touchedAt, context.at)),
      touched_at: context.at,
      touched_by: context.actor.id,
    }))
    .where('id', '=', before.id)
    .execute();
}

function without(prefilled: Draft['prefilled'], changed: Field[]): Draft['prefilled'] {
  return Object.fromEntries(Object.entries(prefilled).filter(([field]) => !changed.includes(field as Field)));
}
