import type { Tx } from '#src/platform/db/identity.ts';
import { type Mailer, type MailMessage, MailProblem } from '#src/platform/mail/mailer.ts';
import { nextTryAt } from './wait-before-next-try.ts';

/** `nothing goes`: the mail server itself cannot be reached, so trying the next message is idle. */
export type HandedOver = 'sent' | 'turned away' | 'nothing goes';

type Locked = { at: Date; mailer: Mailer; rows: { id: number; attempts: number }[] };

/** Hands one e-mail over and marks the locked rows it carries: sent, or when to try again and why. */
export async function handOver(tx: Tx, { at, mailer, rows }: Locked, mail: MailMessage): Promise<HandedOver> {
  const ids = rows.map((row) => row.id);
  const attempts = Math.max(...rows.map((row) => row.attempts)) + 1;
  try {
    await mailer.send(mail);
  } catch (error) {
    if (!(error instanceof MailProblem)) throw error;
    await tx
      .updateTable('messages')
      .set({ attempts, last_problem: error.message, send_after: nextTryAt(at, attempts, error.nothingGoes) })
      .where('id', 'in', ids)
      .execute();
    return error.nothingGoes ? 'nothing goes' : 'turned away';
  }
  await tx.updateTable('messages').set({ attempts, sent_at: at, last_problem: null }).where('id', 'in', ids).execute();
  return 'sent';
}
