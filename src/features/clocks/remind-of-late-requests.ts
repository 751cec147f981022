import { recordAct } from '#src/casework/record-act.ts';
import { day } from '#src/domain/calendar/calendar-day.ts';
import { asSystem, type Tx } from '#src/platform/db/identity.ts';
import { LATE_FOR_LEAD, LATE_FOR_MANAGER, lateForLead, lateForManager } from './clock-messages.ts';
import { type LateStep, lateSteps } from './late-steps.ts';
import { answeringFor, managersToday } from './recipients.ts';
import { actingAsClock, type Sweep } from './sweep.ts';

/** Requests that have waited for triage longer than was promised. */
export async function remindOfLateRequests(sweep: Sweep): Promise<(() => Promise<void>)[]> {
  const late = await asSystem(sweep.db, sweep.partnershipId, (tx) => lateRequests(tx, sweep));
  return late.map(({ id }) => () => asSystem(sweep.db, sweep.partnershipId, (tx) => remind(tx, sweep, id)));
}

// Those of whom everyone has heard already are left out, so that the sweep stays short however many are late.
function lateRequests(tx: Tx, { today }: Sweep): Promise<{ id: number }[]> {
  return tx
    .selectFrom('requests')
    .select('requests.id')
    .where('status', '=', 'new')
    .where('answer_by', '<', today)
    .where(({ not, exists, selectFrom }) =>
      not(
        exists(
          selectFrom('messages')
            .select('messages.id')
            .whereRef('messages.request_id', '=', 'requests.id')
            .where('messages.kind', '=', LATE_FOR_MANAGER),
        ),
      ),
    )
    .execute();
}

async function remind(tx: Tx, sweep: Sweep, id: number): Promise<void> {
  const request = await tx
    .selectFrom('requests')
    .innerJoin('settings', 'settings.id', 'requests.setting_id')
    .select(['requests.id', 'requests.reference', 'requests.setting_id', 'requests.lead_id', 'requests.answer_by'])
    .select('settings.name as settingName')
    .where('requests.id', '=', id)
    .where('requests.status', '=', 'new')
    .forUpdate('requests')
    .skipLocked()
    .executeTakeFirst();
  if (!request) return;
  const answerBy = day(request.answer_by);
  const said = await kindsSaid(tx, id);
  const steps = lateSteps({
    answerBy,
    today: sweep.today,
    calendar: sweep.partnership.calendar,
    leadReminded: said.has(LATE_FOR_LEAD),
    managerTold: said.has(LATE_FOR_MANAGER),
  });
  const about = { requestId: id, reference: request.reference, settingName: request.settingName, answerBy };
  for (const step of steps) await take(tx, sweep, step, { ...about, settingId: request.setting_id, leadId: request.lead_id });
}

type Late = Parameters<typeof lateForLead>[1] & { settingId: number; leadId: number };

async function take(tx: Tx, sweep: Sweep, step: LateStep, about: Late): Promise<void> {
  const lead = await answeringFor(tx, about.leadId, sweep.today);
  const messages =
    step === 'remind the lead'
      ? lead.map((person) => lateForLead(person, about))
      : (await managersToday(tx, sweep.today)).map((person) => lateForManager(person, { ...about, leadName: lead[0]?.name }));
  // Without anyone to tell there is nothing to record; the next sweep looks again.
  if (messages.length === 0) return;
  await recordAct(actingAsClock(sweep, tx), {
    name: step === 'remind the lead' ? 'remind_lead' : 'tell_manager',
    events: [{ name: step === 'remind the lead' ? 'lead_reminded' : 'manager_told', requestId: about.requestId, settingId: about.settingId }],
    messages,
  });
}

async function kindsSaid(tx: Tx, requestId: number): Promise<Set<string>> {
  const rows = await tx.selectFrom('messages').select('kind').distinct().where('request_id', '=', requestId).execute();
  return new Set(rows.map((row) => row.kind));
}
