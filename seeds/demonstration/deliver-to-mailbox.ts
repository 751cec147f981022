import { asSystem } from '#src/platform/db/identity.ts';
import type { Stage } from '../act-as.ts';

/** The e-mails of days gone by were delivered then; the demonstration's mailbox shows them. */
export async function deliverToMailbox({ database, partnershipId }: Stage, at: Date): Promise<void> {
  await asSystem(database.app, partnershipId, (db) =>
    db
      .updateTable('messages')
      .set((row) => ({ sent_at: row.ref('created_at') }))
      .where('created_at', '<', at)
      .where('sent_at', 'is', null)
      .execute(),
  );
}
