import { cannotNow } from '#src/casework/delivery/cannot-now.tsx';
import { deliveryLinks } from '#src/casework/delivery/delivery-links.ts';
import { doingIn } from '#src/casework/delivery/doing.ts';
import { lockRequest } from '#src/casework/load-request.ts';
import { type Answer, redirect, refused } from '#src/platform/http/answers.ts';
import type { Context } from '#src/platform/http/route.ts';
import { accept } from './accept.ts';

export async function takeAcceptance(context: Context<'/requests/:reference/acceptance'>): Promise<Answer> {
  const request = await lockRequest(context);
  const outcome = await accept(doingIn(context as Context), request);
  if (outcome.kind === 'refused') {
    const back = { text: 'Back to your work', href: deliveryLinks.allocations };
    return refused(cannotNow({ title: 'This request has moved on', words: outcome.words, back }));
  }
  return redirect(deliveryLinks.newPlan(request.reference), 'Accepted. The setting knows that you will be in touch.');
}
