import { recordAct } from '#src/casework/record-act.ts';
import { answeringFor, staffToTell } from '#src/casework/who-is-there.ts';
import { addWorkingDays } from '#src/domain/calendar/working-days.ts';
import { makeMove } from '#src/domain/requests/lifecycle.ts';
import { asSystem, type Tx } from '#src/platform/db/identity.ts';
import { lapsedForLead, lapsedForSetting } from './clock-messages.ts';
import { actingAsClock, type Sweep } from './sweep.ts';

/**
 * The lead has waited for the setting already, so what is left of the triage service standard is short:
 * two working days from the lapse, not the whole standard again.
 */
const DAYS_AFTER_LAPSE = 2;

/** Questions nobody answered by the end of their day: the request goes back to the lead. */
export async function lapseQuestions(sweep: Sweep): Promise<(() => Promise<void>)[]> {
  const overdue = await asSystem(sweep.db, sweep.partnershipId, (tx) => overdueQuestions(tx, sweep).execute());
  return overdue.map(
    ({ requestId }) =>
      () =>
        asSystem(sweep.db, sweep.partnershipId, (tx) => lapse(tx, sweep, requestId)),
  );
}

async function lapse(tx: Tx, sweep: Sweep, requestId: number): Promise<void> {
  const request = await tx
    .selectFrom('requests')
    .select(['id', 'reference', 'status', 'setting_id', 'lead_id', 'sent_by', 'version'])
    .where('id', '=', requestId)
    .forUpdate()
    .executeTakeFirst();
  // Asked again now that the request is locked: it may have been answered a moment ago.
  const question = await overdueQuestions(tx, sweep).where('requests.id', '=', requestId).executeTakeFirst();
  if (!request || !question) return;
  const move = makeMove(request.status, 'lapse', { movers: ['clock'], today: sweep.today });
  if ('refused' in move) return;
  const answerBy = addWorkingDays(sweep.partnership.calendar, sweep.today, DAYS_AFTER_LAPSE);
  await tx.updateTable('questions').set({ lapsed_at: sweep.at }).where('id', '=', question.id).execute();
  await tx
    .updateTable('requests')
    .set({ status: move.status, answer_by: answerBy, next_on: answerBy, version: request.version + 1 })
    .where('id', '=', request.id)
    .execute();
  const about = { requestId: request.id, reference: request.reference, settingName: question.settingName, answerBy };
  const lead = await answeringFor(tx, request.lead_id, sweep.today);
  const staff = await staffToTell(tx, request.setting_id, [request.sent_by], sweep.today);
  await recordAct(actingAsClock(sweep, tx), {
    name: 'lapse_question',
    events: [
      {
        name: 'question_lapsed',
        requestId: request.id,
        settingId: request.setting_id,
        data: { questionId: question.id, answerBy },
      },
    ],
    messages: [
      ...lead.map((person) => lapsedForLead(person, about)),
      ...staff.map((person) => lapsedForSetting(person, { ...about, leadName: lead[0]?.name })),
    ],
  });
}

// Only a request's latest question counts: an older one may have been left open by a request that was withdrawn.
function overdueQuestions(tx: Tx, { today }: Sweep) {
  return tx
    .selectFrom('questions')
    .innerJoin('requests', 'requests.id', 'questions.request_id')
    .innerJoin('settings', 'settings.id', 'questions.setting_id')
    .select(['questions.id', 'questions.request_id as requestId', 'settings.name as settingName'])
    .where('questions.answered_at', 'is', null)
    .where('questions.lapsed_at', 'is', null)
    .where('questions.answer_by', '<', today)
    .where('requests.status', '=', 'question')
    .where('questions.id', '=', (each) =>
      each
        .selectFrom('questions as latest')
        .select((inner) => inner.fn.max('latest.id').as('id'))
        .whereRef('latest.request_id', '=', 'requests.id'),
    );
}
