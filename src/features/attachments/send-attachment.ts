import { actingIn } from '#src/casework/acting.ts';
import { recordLook } from '#src/casework/record-look.ts';
import { type Answer, download } from '#src/platform/http/answers.ts';
import type { Context } from '#src/platform/http/route.ts';
import { NotFound } from '#src/platform/http/stops.ts';
import { findAttachment } from './attachments.queries.ts';

/** A file as it was added: always a download, never opened in the page; the look is logged. */
export async function sendAttachment(context: Context<'/attachments/:attachment'>): Promise<Answer> {
  const { db, params } = context;
  const file = await findAttachment(db, params.attachment);
  if (file.removedAt) throw new NotFound();
  const about = { page: 'attachment', settingId: file.settingId, requestId: file.requestId };
  await recordLook(actingIn(context as Context), about);
  const { content } = await db
    .selectFrom('attachments')
    .select('content')
    .where('id', '=', file.id)
    .executeTakeFirstOrThrow();
  const type = file.mediaType.startsWith('text/') ? `${file.mediaType}; charset=utf-8` : file.mediaType;
  return download(file.name, type, content);
}
