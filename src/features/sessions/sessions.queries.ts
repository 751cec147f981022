import { type HelpSession, planInForce, sessionsFrom } from '#src/casework/delivery/load-help.ts';
import { loadPlans } from '#src/casework/delivery/load-plans.ts';
import { beyondPlan } from '#src/domain/delivery/time-limit.ts';
import type { Tx } from '#src/platform/db/identity.ts';

/** Why a session on this day lies beyond the plan, if it does; `except` is the session itself. */
export async function beyondThePlan(
  db: Tx,
  requestId: number,
  { onDay, except }: { onDay: string; except: number | undefined },
): Promise<string | undefined> {
  const plan = planInForce(await loadPlans(db, requestId));
  const sessions = await sessionsFrom(db).where('sessions.request_id', '=', requestId).execute();
  const used = sessions.filter((each) => !each.voidedAt && each.state !== 'missed' && each.id !== except).length;
  return beyondPlan(plan, { onDay, used });
}

/** The last session that this expert recorded for the request: the next is often like it. */
export async function lastRecorded(db: Tx, requestId: number, expertId: number): Promise<HelpSession | undefined> {
  return await sessionsFrom(db)
    .where('sessions.request_id', '=', requestId)
    .where('sessions.expert_id', '=', expertId)
    .where('sessions.state', '=', 'happened')
    .where('sessions.voided_at', 'is', null)
    .executeTakeFirst();
}

/** Visits whose day has come and that have no record yet, the oldest first. */
export async function unrecorded(db: Tx, requestId: number, expertId: number, today: string): Promise<HelpSession[]> {
  const visits = await sessionsFrom(db)
    .where('sessions.request_id', '=', requestId)
    .where('sessions.expert_id', '=', expertId)
    .where('sessions.state', '=', 'planned')
    .where('sessions.voided_at', 'is', null)
    .where('sessions.on_day', '<=', today)
    .execute();
  return visits.reverse();
}

export type ToSign = HelpSession & { settingId: number; settingName: string; requestId: number; reference: string };

/** What assistants and trainees of this supervisor recorded and nobody has signed or sent back, the oldest first. */
export async function toSign(db: Tx, personId: number): Promise<ToSign[]> {
  const waiting = await sessionsFrom(db)
    .innerJoin('experts as supervisor', 'supervisor.id', 'experts.supervisor_id')
    .innerJoin('requests', 'requests.id', 'sessions.request_id')
    .innerJoin('settings', 'settings.id', 'sessions.setting_id')
    .select([
      'settings.id as settingId',
      'settings.name as settingName',
      'requests.id as requestId',
      'requests.reference',
    ])
    .where('supervisor.person_id', '=', personId)
    .where('sessions.needs_signature', '=', true)
    .where('sessions.signed_at', 'is', null)
    .where('sessions.sent_back_reason', 'is', null)
    .where('sessions.voided_at', 'is', null)
    .where('sessions.state', '<>', 'planned')
    .execute();
  return waiting.reverse();
}
