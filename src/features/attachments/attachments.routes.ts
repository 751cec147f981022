import { LARGEST_ATTACHMENT } from '#src/domain/delivery/attachments.ts';
import { type AnyRoute, get, post, upload } from '#src/platform/http/route.ts';
import { addAttachment } from './add-attachment.ts';
import { attaches, readsAttachments } from './attachments.policy.ts';
import { askRemoval, takeRemoval } from './remove-attachment.ts';
import { sendAttachment } from './send-attachment.ts';
import { showAttachments } from './show-attachments.ts';

export const attachmentRoutes: AnyRoute[] = [
  get('/requests/:reference/attachments', readsAttachments, showAttachments),
  upload('/requests/:reference/attachments', attaches, addAttachment, LARGEST_ATTACHMENT),
  get('/attachments/:attachment', readsAttachments, sendAttachment),
  get('/attachments/:attachment/removal', attaches, askRemoval),
  post('/attachments/:attachment/removal', attaches, takeRemoval),
];
