import { type Kysely, sql } from 'kysely';
import { deliveryLinks } from '#src/casework/delivery/delivery-links.ts';
import { messageText } from '#src/casework/message-text.ts';
import type { Message } from '#src/casework/queue-messages.ts';
import { recordAct } from '#src/casework/record-act.ts';
import { type CalendarDay, dayOf } from '#src/domain/calendar/calendar-day.ts';
import { isWorkingDay, type WorkingCalendar } from '#src/domain/calendar/working-days.ts';
import { asSystem, type Tx } from '#src/platform/db/identity.ts';
import type { Tables } from '#src/platform/db/tables.ts';

type Sweep = { db: Kysely<Tables>; partnershipId: number; calendar: WorkingCalendar; at: Date };

/** Nobody is written to before half past seven: until then it is still the evening before. */
const MORNING_MS = 7.5 * 3_600_000;
const KIND = 'records_to_sign';

/**
 * One e-mail on a working day to each supervisor for whom records came in since the last one; returns how many were
 * written. It says how many wait, and nothing of what they say. Safe to repeat.
 */
export async function tellSupervisors({ db, partnershipId, calendar, at }: Sweep): Promise<number> {
  const morning = dayOf(new Date(at.getTime() - MORNING_MS));
  if (!isWorkingDay(calendar, morning)) return 0;
  return await asSystem(db, partnershipId, async (tx) => {
    const supervisors = await toTell(tx, morning);
    if (supervisors.length === 0) return 0;
    await recordAct(
      { db: tx, at, partnershipId, personId: null, httpRequest: 'tell_supervisors' },
      { name: 'tell_supervisors', events: [], messages: supervisors.map(letter) },
    );
    return supervisors.length;
  });
}

type Supervisor = { id: number; name: string; waiting: number };

// The people are locked so that two sweeps at once cannot both find that nobody was told.
async function toTell(tx: Tx, morning: CalendarDay): Promise<Supervisor[]> {
  const { rows } = await sql<Supervisor>`
    with waits as (
      select supervisor.person_id, count(*)::int as waiting, max(sessions.recorded_at) as latest
      from sessions
      join experts on experts.id = sessions.expert_id
      join experts supervisor on supervisor.id = experts.supervisor_id
      where sessions.needs_signature and sessions.signed_at is null and sessions.sent_back_reason is null
        and sessions.voided_at is null and sessions.state <> 'planned'
      group by supervisor.person_id)
    select people.id, people.name, waits.waiting
    from waits join people on people.id = waits.person_id and people.revoked_at is null
    where not exists (select from messages where messages.to_person_id = people.id and messages.kind = ${KIND}
      and (messages.created_at >= waits.latest
        or (messages.created_at at time zone 'Europe/London' - interval '7 hours 30 minutes')::date = ${morning}))
    order by people.id
    for no key update of people`.execute(tx);
  return rows;
}

function letter({ id, name, waiting }: Supervisor): Message {
  const records = waiting === 1 ? 'One record waits' : `${waiting} records wait`;
  return {
    toPersonId: id,
    kind: KIND,
    subject: waiting === 1 ? 'A record waits for your signature' : `${waiting} records wait for your signature`,
    body: messageText({
      greeting: `Hello ${name},`,
      sentences: [
        `${records} for your signature. Those you supervise wrote them after their sessions.`,
        'We write about this once a day at most, and only when there is something new.',
      ],
      action: { text: 'Read and sign', path: deliveryLinks.signatures },
    }),
  };
}
