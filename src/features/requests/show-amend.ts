import { stepByCode } from '#src/casework/answer-steps/all-steps.ts';
import { lookAtRequest, type Request } from '#src/casework/load-request.ts';
import { viewerOf } from '#src/casework/request-view/moves.ts';
import type { Actor } from '#src/domain/people/actor.ts';
import { type Answer, page, redirect } from '#src/platform/http/answers.ts';
import { formOf } from '#src/platform/http/form.ts';
import type { Context } from '#src/platform/http/route.ts';
import { NotAllowed, NotFound } from '#src/platform/http/stops.ts';
import { amendPage } from './amend.page.tsx';
import { links, type paths } from './requests.links.ts';

/** One part of what the setting told us, ready to be changed. */
export async function showAmend(context: Context<typeof paths.amend>): Promise<Answer> {
  const step = stepByCode(context.params.step);
  if (!step) throw new NotFound();
  const request = await lookAtRequest(context, 'amending');
  mustWorkThere(context.actor, request);
  const { answers, setting, reference } = request;
  if (!step.applies(answers)) return redirect(links.amend(reference, step.code === 'who' ? 'child' : 'who'));
  const form = formOf(step.typed(answers, setting));
  return page(amendPage({ request, steps: [step], answers, form, errors: {}, csrf: context.csrf }));
}

/** Only the people who gave the answers may change them. */
export function mustWorkThere(actor: Actor, request: Request): void {
  if (viewerOf(request, actor) !== 'setting') throw new NotAllowed();
}
