import { messageText } from '#src/casework/message-text.ts';
import type { Message } from '#src/casework/queue-messages.ts';
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
  await recordAct(acting, {
    name: 'leave_remark',
    events: [{ name: 'remark_left', data: { entryId } }],
    messages: await tellOwner(acting, entryId),
  });
}

/** Whoever looks after the entry hears of the first that nobody has read yet; the others wait on the same page. */
async function tellOwner({ db }: Acting, entryId: number): Promise<Message[]> {
  const { owner, name, code, unread } = await db
    .selectFrom('entries')
    .innerJoin('people', 'people.id', 'entries.owner_id')
    .select(['people.id as owner', 'people.name', 'entries.code'])
    .select((entry) =>
      entry
        .selectFrom('remarks')
        .select((remark) => remark.fn.countAll<number>().as('unread'))
        .whereRef('remarks.entry_id', '=', 'entries.id')
        .where('read_at', 'is', null)
        .as('unread'),
    )
    .where('entries.id', '=', entryId)
    .executeTakeFirstOrThrow();
  if (Number(unread) > 1) return [];
  const body = messageText({
    greeting: `Hello ${name},`,
    sentences: ['Somebody read an entry of the menu that you look after, and told us what they think of it.'],
    action: { text: 'Read what they say', path: `/entries/${code}#remarks` },
  });
  return [{ toPersonId: owner, kind: 'remark_left', subject: 'Somebody said something about your entry', body }];
}
