import { actingIn } from '#src/casework/acting.ts';
import { lockRequest, lookAtRequest, type Request } from '#src/casework/load-request.ts';
import { recordLook } from '#src/casework/record-look.ts';
import { type Example, loadExample, stateOfExample } from '#src/casework/reviews/load-examples.ts';
import { reviewLinks } from '#src/casework/reviews/review-links.ts';
import { moversOf } from '#src/domain/people/actor.ts';
import { type Answer, page, pageWithErrors, redirect, refused } from '#src/platform/http/answers.ts';
import type { Context } from '#src/platform/http/route.ts';
import { NotAllowed } from '#src/platform/http/stops.ts';
import { blankExample, exampleErrors, readExample } from './example.form.ts';
import { examplePage, type Say } from './example.page.tsx';
import { answerExample, exampleOf, isAsWritten, withdrawExample, writeExample } from './example-acts.ts';

type Here = Context<'/requests/:reference'>;

export async function showExample(context: Here): Promise<Answer> {
  const request = await lookAtRequest(context, 'example');
  const example = await loadExample(context.db, request.id);
  return page(pageFor(context, request, example, {}));
}

export async function saveExample(context: Here): Promise<Answer> {
  const request = await lockRequest(context);
  if (!roleOf(context, request).leads) throw new NotAllowed();
  const before = await exampleOf(acting(context), request);
  const typed = readExample(context.form);
  const here = reviewLinks.example(request.reference);
  if (isAsWritten(typed, before)) return redirect(here);
  const errors = exampleErrors(typed, request);
  if (Object.keys(errors).length > 0) {
    return pageWithErrors(await again(context, request, before, { typed, errors }));
  }
  if (context.form.text('seen') !== String(before?.version ?? 0)) {
    return refused(await again(context, request, before, { typed, movedOn: true }));
  }
  await writeExample(acting(context), request, { typed, before, today: context.today });
  return redirect(here, 'Saved. The setting is asked whether it agrees.');
}

/** Yes or no of the setting, to the version it read. */
export async function agreeExample(context: Here): Promise<Answer> {
  const request = await lockRequest(context);
  if (!roleOf(context, request).owns) throw new NotAllowed();
  const example = await exampleOf(acting(context), request);
  const here = redirect(reviewLinks.example(request.reference));
  if (!example || stateOfExample(example) !== 'asked') return here;
  if (context.form.text('seen') !== String(example.version)) {
    return refused(await again(context, request, example, { movedOn: true }));
  }
  const agrees = context.form.text('agrees');
  if (agrees !== 'yes' && agrees !== 'no') return here;
  await answerExample(acting(context), request, example, agrees === 'yes');
  return redirect(
    reviewLinks.example(request.reference),
    agrees === 'yes' ? 'Thank you: it is there for others now.' : 'Kept to yourselves. Nobody else sees it.',
  );
}

export async function takeOutExample(context: Here): Promise<Answer> {
  const request = await lockRequest(context);
  const { leads, owns } = roleOf(context, request);
  if (!leads && !owns) throw new NotAllowed();
  const example = await exampleOf(acting(context), request);
  if (example && ['asked', 'published'].includes(stateOfExample(example))) {
    await withdrawExample(acting(context), request, example);
  }
  return redirect(reviewLinks.example(request.reference), 'Taken out. Nobody else sees it.');
}

async function again(context: Here, request: Request, example: Example | undefined, say: Partial<Say>) {
  const look = { page: 'example', settingId: request.setting.id, requestId: request.id };
  await recordLook(actingIn(context as Context), look);
  return pageFor(context, request, example, say);
}

function pageFor(context: Here, request: Request, example: Example | undefined, say: Partial<Say>) {
  const { leads, owns } = roleOf(context, request);
  return examplePage({ request, example, leads, owns, csrf: context.csrf }, { typed: blankExample(example), ...say });
}

function roleOf({ actor }: Here, request: Request): { leads: boolean; owns: boolean } {
  const movers = moversOf(actor, { id: request.id, settingId: request.setting.id });
  return { leads: movers.includes('lead'), owns: movers.includes('setting') };
}

function acting(context: Here) {
  return { ...actingIn(context as Context), personId: context.actor.id };
}
