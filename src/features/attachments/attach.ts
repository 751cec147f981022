import type { Doing } from '#src/casework/delivery/doing.ts';
import type { Request } from '#src/casework/load-request.ts';
import { recordAct } from '#src/casework/record-act.ts';
import { type AttachmentType, safeName } from '#src/domain/delivery/attachments.ts';

type File = { typedName: string; type: AttachmentType; content: Buffer };

/** Keeps a file with its request; the same file sent twice is one. Returns its id. `request` is locked. */
export async function attach({ acting, actor }: Doing, request: Request, file: File): Promise<number> {
  const { db, at } = acting;
  const name = safeName(file.typedName, file.type);
  const same = await db
    .selectFrom('attachments')
    .select('id')
    .where('request_id', '=', request.id)
    .where('name', '=', name)
    .where('content', '=', file.content)
    .where('removed_at', 'is', null)
    .executeTakeFirst();
  if (same) return same.id;
  const { id } = await db
    .insertInto('attachments')
    .values({
      partnership_id: acting.partnershipId,
      setting_id: request.setting.id,
      request_id: request.id,
      name,
      media_type: file.type,
      size: file.content.length,
      content: file.content,
      added_by: actor.id,
      added_at: at,
    })
    .returning('id')
    .executeTakeFirstOrThrow();
  await recordAct(acting, {
    name: 'add_attachment',
    events: [
      {
        name: 'attachment_added',
        requestId: request.id,
        settingId: request.setting.id,
        data: { attachmentId: id, mediaType: file.type, size: file.content.length },
      },
    ],
  });
  return id;
}
