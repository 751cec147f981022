import { actingIn } from '#src/casework/acting.ts';
import { deliveryLinks } from '#src/casework/delivery/delivery-links.ts';
import { recordAct } from '#src/casework/record-act.ts';
import { recordLook } from '#src/casework/record-look.ts';
import { type Answer, page, pageWithErrors, redirect } from '#src/platform/http/answers.ts';
import type { Context } from '#src/platform/http/route.ts';
import { NotAllowed } from '#src/platform/http/stops.ts';
import { mayTakeOut } from './attachments.policy.ts';
import { type AttachmentFile, findAttachment } from './attachments.queries.ts';
import { removalPage } from './removal.page.tsx';

type Here = Context<'/attachments/:attachment/removal'>;

const LONGEST_REASON = 500;

export async function askRemoval(context: Here): Promise<Answer> {
  const file = await removable(context);
  await look(context, file);
  if (file.removedAt) return redirect(deliveryLinks.attachments(file.reference));
  return page(removalPage({ file, csrf: context.csrf, reason: '' }));
}

/** Takes a file out with a reason: nobody can download it any more, and the history says that it was there. */
export async function takeRemoval(context: Here): Promise<Answer> {
  const { db, at, csrf, form } = context;
  const file = await removable(context);
  const to = deliveryLinks.attachments(file.reference);
  if (file.removedAt) return redirect(to);
  const reason = form.text('reason');
  if (reason.length < 3 || reason.length > LONGEST_REASON) {
    await look(context, file);
    const errors = { reason: `Say in a few words why, in at most ${LONGEST_REASON} characters` };
    return pageWithErrors(removalPage({ file, csrf, reason, errors }));
  }
  await db
    .updateTable('attachments')
    .set({ removed_at: at, removed_reason: reason })
    .where('id', '=', file.id)
    .where('removed_at', 'is', null)
    .execute();
  await recordAct(actingIn(context as Context), {
    name: 'remove_attachment',
    reason,
    events: [
      {
        name: 'attachment_removed',
        requestId: file.requestId,
        settingId: file.settingId,
        data: { attachmentId: file.id },
      },
    ],
  });
  return redirect(to, 'Taken out. Nobody can download it any more.');
}

/** The file, if this person added it or leads the setting. */
async function removable({ db, actor, params }: Here): Promise<AttachmentFile> {
  const file = await findAttachment(db, params.attachment);
  if (!mayTakeOut(actor, file)) throw new NotAllowed();
  return file;
}

async function look(context: Here, { settingId, requestId }: AttachmentFile): Promise<void> {
  await recordLook(actingIn(context as Context), { page: 'attachment-removal', settingId, requestId });
}
