import { attachmentsOf } from '#src/casework/delivery/load-help.ts';
import { lookAtRequest } from '#src/casework/load-request.ts';
import { permits } from '#src/domain/people/policy.ts';
import type { Errors } from '#src/govuk/fields.tsx';
import { type Answer, page } from '#src/platform/http/answers.ts';
import type { Context } from '#src/platform/http/route.ts';
import { attachmentsPage } from './attachments.page.tsx';
import { attaches, mayTakeOut } from './attachments.policy.ts';

type Here = Context<'/requests/:reference/attachments'>;

export async function showAttachments(context: Here): Promise<Answer> {
  return page(await attachmentsPageFor(context));
}

export async function attachmentsPageFor(context: Here, errors?: Errors) {
  const { db, actor, csrf } = context;
  const request = await lookAtRequest(context, 'attachments');
  return attachmentsPage({
    request,
    attachments: await attachmentsOf(db, request.id),
    adds: permits(attaches, actor.roles),
    mayTakeOut: ({ addedBy }) => mayTakeOut(actor, { addedBy, requestId: request.id, settingId: request.setting.id }),
    csrf,
    ...(errors ? { errors } : {}),
  });
}
