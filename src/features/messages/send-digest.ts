import { sql } from 'kysely';
import { messageText, withAddresses } from '#src/casework/message-text.ts';
import { requestLinks } from '#src/casework/request-view/request-links.ts';
import { type CalendarDay, longDate } from '#src/domain/calendar/calendar-day.ts';
import type { WorkingCalendar } from '#src/domain/calendar/working-days.ts';
import { asSystem, type Tx } from '#src/platform/db/identity.ts';
import type { Delivery } from './deliver-mail.ts';
import { DIGEST_TIME, digestMorning } from './digest-morning.ts';
import { type HandedOver, handOver } from './hand-over.ts';
import { links } from './messages.links.ts';

type Digest = Delivery & { calendar: WorkingCalendar };

/**
 * Sends each person who prefers it one e-mail with all that waited for them before the latest working morning;
 * returns how many left. As safe to repeat as `deliverMail`: the lines and the Message-ID follow from the morning.
 */
export async function sendDigests(digest: Digest): Promise<number> {
  const morning = digestMorning(digest.at, digest.calendar);
  if (!morning) return 0;
  let sent = 0;
  for (const personId of await whoWaits(digest, morning)) {
    if (digest.signal?.aborted) break;
    const outcome = await asSystem(digest.db, digest.partnershipId, (tx) => sendTo(tx, personId, morning, digest));
    if (outcome === 'sent') sent += 1;
    if (outcome === 'nothing goes') break;
  }
  return sent;
}

function whoWaits({ db, partnershipId, at }: Digest, morning: CalendarDay): Promise<number[]> {
  return asSystem(db, partnershipId, async (tx) => {
    const rows = await waiting(tx, morning, at).select('messages.to_person_id').distinct().execute();
    return rows.map((row) => row.to_person_id);
  });
}

async function sendTo(tx: Tx, personId: number, morning: CalendarDay, digest: Digest): Promise<HandedOver | 'nobody'> {
  const person = await lockPerson(tx, personId);
  const lines = person ? await lockLines(tx, personId, morning, digest.at) : [];
  const last = lines.at(-1);
  if (!person || !last) return 'nobody';
  return handOver(
    tx,
    { at: digest.at, mailer: digest.mailer, rows: lines },
    {
      id: `digest-${personId}-${morning}-${last.id}`,
      to: last.to_email,
      from: digest.from,
      subject: `Your summary for ${longDate(morning)}`,
      text: withAddresses(digestText(person.name, lines), digest.publicUrl),
    },
  );
}

// The person's row keeps a second sweep from sending the other half of the lines.
function lockPerson(tx: Tx, personId: number) {
  return tx
    .selectFrom('people')
    .select('name')
    .where('id', '=', personId)
    .where('revoked_at', 'is', null)
    .forNoKeyUpdate()
    .skipLocked()
    .executeTakeFirst();
}

function lockLines(tx: Tx, personId: number, morning: CalendarDay, at: Date) {
  return waiting(tx, morning, at)
    .leftJoin('requests', 'requests.id', 'messages.request_id')
    .select(['messages.id', 'messages.to_email', 'messages.subject', 'messages.attempts', 'requests.reference'])
    .where('messages.to_person_id', '=', personId)
    .orderBy('messages.id')
    .forUpdate('messages')
    .execute();
}

function waiting(tx: Tx, morning: CalendarDay, at: Date) {
  return tx
    .selectFrom('messages')
    .where('messages.sent_at', 'is', null)
    .where('messages.in_digest', '=', true)
    .where('messages.send_after', '<=', at)
    .where(sql<boolean>`messages.created_at at time zone 'Europe/London' < ${`${morning} ${DIGEST_TIME}`}::timestamp`);
}

function digestText(name: string, lines: { subject: string; reference: string | null }[]): string {
  const count = lines.length === 1 ? 'One message has' : `${lines.length} messages have`;
  return messageText({
    greeting: `Hello ${name},`,
    sentences: [`${count} come since your last summary.`, lines.map(lineText).join('\n\n')],
    action: { text: 'Read them in full', path: links.messages },
  });
}

function lineText({ subject, reference }: { subject: string; reference: string | null }): string {
  return reference ? `- ${subject}\n  ${requestLinks.request(reference)}` : `- ${subject}`;
}
