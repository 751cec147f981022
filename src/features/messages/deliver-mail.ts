import type { Kysely } from 'kysely';
import { withAddresses } from '#src/casework/message-text.ts';
import { asSystem, type Tx } from '#src/platform/db/identity.ts';
import type { Tables } from '#src/platform/db/tables.ts';
import type { Mailer } from '#src/platform/mail/mailer.ts';
import { type HandedOver, handOver } from './hand-over.ts';

export type Delivery = {
  db: Kysely<Tables>;
  partnershipId: number;
  at: Date;
  mailer: Mailer;
  from: string;
  publicUrl: string | undefined;
  signal?: AbortSignal;
};

/**
 * Sends every message that is due in one partnership; returns how many left.
 * Safe to run at any time and many times at once: a message is locked while it is handed over and marked as sent in
 * the same transaction, and whoever finds it locked passes it by. The one gap nothing can close: if the program dies
 * after the mail server took a message and before the mark is kept, it is sent again, with the same Message-ID.
 */
export async function deliverMail(delivery: Delivery): Promise<number> {
  let sent = 0;
  while (!delivery.signal?.aborted) {
    const outcome = await asSystem(delivery.db, delivery.partnershipId, (tx) => deliverNext(tx, delivery));
    if (outcome === 'sent') sent += 1;
    if (outcome === 'nothing waits' || outcome === 'nothing goes') break;
  }
  return sent;
}

async function deliverNext(tx: Tx, { at, mailer, from, publicUrl }: Delivery): Promise<HandedOver | 'nothing waits'> {
  const message = await tx
    .selectFrom('messages')
    .innerJoin('people', 'people.id', 'messages.to_person_id')
    .selectAll('messages')
    .where('messages.sent_at', 'is', null)
    .where('messages.send_after', '<=', at)
    .where('messages.in_digest', '=', false)
    .where('people.revoked_at', 'is', null)
    .orderBy('messages.send_after')
    .orderBy('messages.id')
    .limit(1)
    .forUpdate('messages')
    .skipLocked()
    .executeTakeFirst();
  if (!message) return 'nothing waits';
  return handOver(
    tx,
    { at, mailer, rows: [message] },
    {
      id: `message-${message.id}-${message.created_at.getTime().toString(36)}`,
      to: message.to_email,
      from,
      subject: message.subject,
      text: withAddresses(message.body, publicUrl),
    },
  );
}
