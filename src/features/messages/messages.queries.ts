import type { Tx } from '#src/platform/db/identity.ts';

export const PAGE_SIZE = 20;

export type Listed = {
  id: number;
  toName: string;
  subject: string;
  body: string;
  createdAt: Date;
  sentAt: Date | null;
  inDigest: boolean;
  /** Null when the message is about no request, or about one the reader may not see. */
  reference: string | null;
};
export type Messages = { rows: Listed[]; total: number; page: number };

/** The e-mails to one person, newest first. */
export function messagesTo(db: Tx, personId: number, page: number): Promise<Messages> {
  return listed(db, page, personId);
}

/** The e-mails to everyone whom row security lets the reader see, newest first. */
export function allMessages(db: Tx, page: number): Promise<Messages> {
  return listed(db, page);
}

export async function wantsDigest(db: Tx, personId: number): Promise<boolean> {
  const { digest } = await db
    .selectFrom('people')
    .select('digest')
    .where('id', '=', personId)
    .executeTakeFirstOrThrow();
  return digest;
}

/** The page asked for in an address; anything that is not a page is the first. */
export function pageIn(query: URLSearchParams): number {
  const page = Number(query.get('page'));
  return Number.isSafeInteger(page) && page >= 1 && page <= 100_000 ? page : 1;
}

async function listed(db: Tx, page: number, personId?: number): Promise<Messages> {
  let messages = db.selectFrom('messages');
  if (personId !== undefined) messages = messages.where('messages.to_person_id', '=', personId);
  const { total } = await messages.select((each) => each.fn.countAll<number>().as('total')).executeTakeFirstOrThrow();
  const rows = await messages
    .innerJoin('people', 'people.id', 'messages.to_person_id')
    .leftJoin('requests', 'requests.id', 'messages.request_id')
    .select([
      'messages.id',
      'people.name as toName',
      'messages.subject',
      'messages.body',
      'messages.created_at as createdAt',
      'messages.sent_at as sentAt',
      'messages.in_digest as inDigest',
      'requests.reference',
    ])
    .orderBy('messages.created_at', 'desc')
    .orderBy('messages.id', 'desc')
    .limit(PAGE_SIZE)
    .offset((page - 1) * PAGE_SIZE)
    .execute();
  return { rows, total, page };
}
