import { readFile } from 'node:fs/promises';
import { deliveryLinks } from '#src/casework/delivery/delivery-links.ts';
import { doingIn } from '#src/casework/delivery/doing.ts';
import { lockRequest } from '#src/casework/load-request.ts';
import { type Answer, pageWithErrors, redirect } from '#src/platform/http/answers.ts';
import type { UploadedFile } from '#src/platform/http/form.ts';
import type { Context } from '#src/platform/http/route.ts';
import { attach } from './attach.ts';
import { recognise } from './recognise.ts';
import { attachmentsPageFor } from './show-attachments.ts';

type Here = Context<'/requests/:reference/attachments'>;

/** Adds a file to a request, if it is of a kind that is safe to hand on. */
export async function addAttachment(context: Here): Promise<Answer> {
  const request = await lockRequest(context);
  const file = context.form.file('file');
  const problem = problemWith(file);
  if (!file || problem) return again(context, problem ?? 'Choose a file');
  const content = await readFile(file.path);
  const type = await recognise(content, file.name);
  if (!type) {
    return again(
      context,
      'This kind of file cannot be added. Use PDF, Word, Excel, PowerPoint, a picture (PNG or JPEG) or plain text',
    );
  }
  await attach(doingIn(context as Context), request, { typedName: file.name, type, content });
  return redirect(
    deliveryLinks.attachments(request.reference),
    'Added. Everyone who can open this request can download it.',
  );
}

function problemWith(file: UploadedFile | undefined): string | undefined {
  if (!file) return 'Choose a file';
  if (file.bytes === 0) return 'This file is empty. Choose another';
  if (file.cutShort) return 'This file is larger than 5 MB. Make it smaller, or send part of it';
  return undefined;
}

async function again(context: Here, problem: string): Promise<Answer> {
  return pageWithErrors(await attachmentsPageFor(context, { file: problem }));
}
