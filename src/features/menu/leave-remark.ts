import { type Acting, recordAct } from '#src/casework/record-act.ts';
import type { Helpful } from './remark.form.ts';

/** The same words again within a minute are a second press, not a second visitor. */
const SAME_PRESS = 60_000;

/** Keeps what somebody without an account says of an entry; nothing about who they are is known. */
export async function leaveRemark(
  acting: Acting,
  entryId: number,
  { helpful, words }: { helpful: Helpful | ''; words: string },
): Promise<void> {
  if (helpful === '') return;
  const { db, at, partnershipId } = acting;
  await db.selectFrom('entries').select('id').where('id', '=', entryId).forUpdate().execute();
  const same = await db
    .selectFrom('remarks')
    .select('id')
    .where('entry_id', '=', entryId)
    .where('helpful', '=', helpful)
    .where('words', '=', words)
    .where('made_at', '>', new Date(at.getTime() - SAME_PRESS))
    .executeTakeFirst();
  if (same) return;
  await db
    .insertInto('remarks')
    .values({ partnership_id: partnershipId, entry_id: entryId, helpful, words, from_family: true, made_at: at })
    .execute();
  await recordAct(acting, { name: 'leave_remark', events: [{ name: 'remark_left', data: { entryId } }] });
}
