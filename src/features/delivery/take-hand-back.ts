import { cannotNow } from '#src/casework/delivery/cannot-now.tsx';
import { deliveryLinks } from '#src/casework/delivery/delivery-links.ts';
import { doingIn } from '#src/casework/delivery/doing.ts';
import { expertsOf, isHelping } from '#src/casework/delivery/load-help.ts';
import { ownAmong } from '#src/casework/delivery/own-allocation.ts';
import { lockRequest, lookAtRequest, type Request } from '#src/casework/load-request.ts';
import { type Answer, page, pageWithErrors, redirect, refused } from '#src/platform/http/answers.ts';
import type { Context } from '#src/platform/http/route.ts';
import { NotAllowed } from '#src/platform/http/stops.ts';
import { readHandBack } from './hand-back.form.ts';
import { handBackPage } from './hand-back.page.tsx';
import { handBack } from './hand-back.ts';

type Here = Context<'/requests/:reference/hand-back'>;

export async function askHandBack(context: Here): Promise<Answer> {
  const request = await lookAtRequest(context, 'hand-back');
  return page(handBackPage({ request, alone: await isAlone(context, request), csrf: context.csrf }));
}

export async function takeHandBack(context: Here): Promise<Answer> {
  const typed = readHandBack(context.form);
  if (Object.keys(typed.errors).length > 0) {
    const request = await lookAtRequest(context, 'hand-back');
    const alone = await isAlone(context, request);
    return pageWithErrors(handBackPage({ request, alone, csrf: context.csrf, typed }));
  }
  const request = await lockRequest(context);
  const outcome = await handBack(doingIn(context as Context), request, typed.reason);
  const back = { text: 'Back to your work', href: deliveryLinks.allocations };
  if (outcome.kind === 'refused')
    return refused(cannotNow({ title: 'This request has moved on', words: outcome.words, back }));
  return redirect(back.href, 'Handed back. Thank you for saying so early; everyone concerned has been told.');
}

async function isAlone({ db, actor }: Here, request: Request): Promise<boolean> {
  const experts = await expertsOf(db, request.id);
  if (!ownAmong(experts, actor.id)) throw new NotAllowed();
  return experts.filter(isHelping).length === 1;
}
