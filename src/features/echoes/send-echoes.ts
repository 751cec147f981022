import type { Kysely } from 'kysely';
import { messageText } from '#src/casework/message-text.ts';
import { makePrivateLink } from '#src/casework/private-links.ts';
import type { Message } from '#src/casework/queue-messages.ts';
import { type Acting, recordAct } from '#src/casework/record-act.ts';
import { type Colleague, staffToTell } from '#src/casework/who-is-there.ts';
import { addDays, type CalendarDay, dayOf } from '#src/domain/calendar/calendar-day.ts';
import { asSystem, type Tx } from '#src/platform/db/identity.ts';
import type { Tables } from '#src/platform/db/tables.ts';
import { links } from './echoes.links.ts';

type Sweep = { db: Kysely<Tables>; partnershipId: number; at: Date; signal?: AbortSignal };

/** Long enough for half-term and a busy fortnight after it. */
const LINK_DAYS = 42;

/**
 * Asks, six weeks after a request closed, whether what was learnt is still used; returns how many were asked about.
 * One transaction for each, so that one fault never stops the rest; safe to repeat, and to run twice at once.
 */
export async function sendEchoes(sweep: Sweep): Promise<number> {
  const { db, partnershipId, at, signal } = sweep;
  const today = dayOf(at);
  const due = await asSystem(db, partnershipId, (tx) => dueEchoes(tx, today).execute());
  const faults: unknown[] = [];
  let sent = 0;
  for (const { id } of due) {
    if (signal?.aborted) break;
    const ask = asSystem(db, partnershipId, (tx) => sendEcho(tx, sweep, id, today));
    sent += await ask.catch((fault: unknown) => {
      faults.push(fault);
      return 0;
    });
  }
  if (faults.length > 0) throw faults[0];
  return sent;
}

async function sendEcho(tx: Tx, { partnershipId, at }: Sweep, id: number, today: CalendarDay): Promise<number> {
  const echo = await dueEchoes(tx, today)
    .where('echoes.id', '=', id)
    .forUpdate('echoes')
    .skipLocked()
    .executeTakeFirst();
  const staff = echo ? await staffToTell(tx, echo.settingId, [echo.sentBy], today) : [];
  // With nobody at the setting to ask, the next sweep looks again.
  if (!echo || staff.length === 0) return 0;
  const acting: Acting = { db: tx, at, partnershipId, personId: null, httpRequest: 'send_echoes' };
  const token = await makePrivateLink(acting, { echoId: id }, addDays(today, LINK_DAYS));
  await tx.updateTable('echoes').set({ sent_at: at }).where('id', '=', id).execute();
  await recordAct(acting, {
    name: 'ask_for_echo',
    events: [{ name: 'echo_asked', requestId: echo.requestId, settingId: echo.settingId }],
    messages: staff.map((person) => letter(person, echo, token)),
  });
  return 1;
}

// What was reopened meanwhile is not asked about: it is asked when it closes again.
function dueEchoes(tx: Tx, today: CalendarDay) {
  return tx
    .selectFrom('echoes')
    .innerJoin('requests', 'requests.id', 'echoes.request_id')
    .select(['echoes.id', 'echoes.request_id as requestId', 'echoes.setting_id as settingId'])
    .select(['requests.reference', 'requests.sent_by as sentBy'])
    .where('echoes.sent_at', 'is', null)
    .where('echoes.answered_at', 'is', null)
    .where('echoes.due_on', '<=', today)
    .where('requests.status', '=', 'closed');
}

function letter(
  to: Colleague,
  { requestId, reference }: { requestId: number; reference: string },
  token: string,
): Message {
  return {
    toPersonId: to.id,
    kind: 'echo_asked',
    subject: `Six weeks on: is it still helping? Request ${reference}`,
    body: messageText({
      greeting: `Hello ${to.name},`,
      sentences: [
        `Six weeks ago request ${reference} was closed. Is what came of it still used, and is it helping?`,
        'Two taps are enough, and you do not need to sign in. One answer for your setting is all we need.',
      ],
      action: { text: 'Tell us', path: links.echo(token) },
    }),
    requestId,
  };
}
