import { sql } from 'kysely';
import { recordAct } from '#src/casework/record-act.ts';
import { answeringFor, managersToday } from '#src/casework/who-is-there.ts';
import { type CalendarDay, day } from '#src/domain/calendar/calendar-day.ts';
import { asSystem, type Tx } from '#src/platform/db/identity.ts';
import { lateForLead, lateForManager } from './clock-messages.ts';
import { type LateStep, lateSteps } from './late-steps.ts';
import { actingAsClock, type Sweep } from './sweep.ts';

/** The log's word for each step: by it the clock knows that it has spoken already. */
const SAID = { 'remind the lead': 'lead_reminded', 'tell the manager': 'manager_told' } as const satisfies Record<
  LateStep,
  string
>;

/** Requests that have waited for triage longer than was promised. */
export async function remindOfLateRequests(sweep: Sweep): Promise<(() => Promise<void>)[]> {
  const late = await asSystem(sweep.db, sweep.partnershipId, (tx) => lateRequests(tx, sweep));
  return late.map(
    ({ id }) =>
      () =>
        asSystem(sweep.db, sweep.partnershipId, (tx) => remind(tx, sweep, id)),
  );
}

// Those of whom the manager has heard are left out, so that the sweep stays short however many are late.
function lateRequests(tx: Tx, { today }: Sweep): Promise<{ id: number }[]> {
  return tx
    .selectFrom('requests')
    .select('requests.id')
    .where('ended_at', 'is', null)
    .where('status', '=', 'new')
    .where('answer_by', '<', today)
    .where(({ not, exists, selectFrom }) =>
      not(
        exists(
          selectFrom('events')
            .select('events.id')
            .whereRef('events.request_id', '=', 'requests.id')
            .where('events.name', '=', SAID['tell the manager'])
            .where(sql<boolean>`events.data ->> 'answerBy' = requests.answer_by::text`),
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
  const said = await saidOf(tx, id, answerBy);
  const steps = lateSteps({
    answerBy,
    today: sweep.today,
    calendar: sweep.partnership.calendar,
    leadReminded: said.has(SAID['remind the lead']),
    managerTold: said.has(SAID['tell the manager']),
  });
  const about = { requestId: id, reference: request.reference, settingName: request.settingName, answerBy };
  for (const step of steps)
    await take(tx, sweep, step, { ...about, settingId: request.setting_id, leadId: request.lead_id });
}

type Late = Parameters<typeof lateForLead>[1] & { settingId: number; leadId: number };

async function take(tx: Tx, sweep: Sweep, step: LateStep, about: Late): Promise<void> {
  const lead = await answeringFor(tx, about.leadId, sweep.today);
  const messages =
    step === 'remind the lead'
      ? lead.map((person) => lateForLead(person, about))
      : (await managersToday(tx, sweep.today)).map((person) =>
          lateForManager(person, { ...about, leadName: lead[0]?.name }),
        );
  // Without anyone to tell there is nothing to record; the next sweep looks again.
  if (messages.length === 0) return;
  await recordAct(actingAsClock(sweep, tx), {
    name: step === 'remind the lead' ? 'remind_lead' : 'tell_manager',
    events: [
      {
        name: SAID[step],
        requestId: about.requestId,
        settingId: about.settingId,
        data: { answerBy: about.answerBy },
      },
    ],
    messages,
  });
}

// Once for each promised day: a request that is late again after a lapse or a reopening is late anew.
async function saidOf(tx: Tx, requestId: number, answerBy: CalendarDay): Promise<Set<string>> {
  const rows = await tx
    .selectFrom('events')
    .select('name')
    .distinct()
    .where('request_id', '=', requestId)
    .where('name', 'in', Object.values(SAID))
    .where(sql<boolean>`data ->> 'answerBy' = ${answerBy}`)
    .execute();
  return new Set(rows.map((row) => row.name));
}
