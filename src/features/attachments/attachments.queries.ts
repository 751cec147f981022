import type { Tx } from '#src/platform/db/identity.ts';
import { NotFound } from '#src/platform/http/stops.ts';

/** The attachment of an address, in the reader's scope and without its content; NotFound otherwise. */
export async function findAttachment(db: Tx, typedId: string) {
  const id = /^[1-9]\d{0,8}$/.test(typedId) ? Number(typedId) : 0;
  const found = await db
    .selectFrom('attachments')
    .innerJoin('requests', 'requests.id', 'attachments.request_id')
    .select(['attachments.id', 'attachments.name', 'attachments.media_type as mediaType'])
    .select(['attachments.added_by as addedBy', 'attachments.removed_at as removedAt'])
    .select(['attachments.request_id as requestId', 'attachments.setting_id as settingId', 'requests.reference'])
    .where('attachments.id', '=', id)
    .executeTakeFirst();
  if (!found) throw new NotFound();
  return found;
}

export type AttachmentFile = Awaited<ReturnType<typeof findAttachment>>;
