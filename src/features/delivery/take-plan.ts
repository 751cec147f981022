import { deliveryLinks } from '#src/casework/delivery/delivery-links.ts';
import { doingIn } from '#src/casework/delivery/doing.ts';
import { goalList } from '#src/casework/delivery/goal-list.tsx';
import { expertsOf } from '#src/casework/delivery/load-help.ts';
import { loadPlans } from '#src/casework/delivery/load-plans.ts';
import { ownAmong } from '#src/casework/delivery/own-allocation.ts';
import { lockRequest, lookAtRequest, type Request } from '#src/casework/load-request.ts';
import { paragraphs } from '#src/casework/request-view/paragraphs.tsx';
import type { Errors } from '#src/govuk/fields.tsx';
import { panel } from '#src/govuk/pieces/tip.tsx';
import { type Answer, page, pageWithErrors, redirect, refused } from '#src/platform/http/answers.ts';
import type { Context } from '#src/platform/http/route.ts';
import { NotAllowed } from '#src/platform/http/stops.ts';
import { newPlanPage } from './new-plan.page.tsx';
import { firstPlan, readPlan, type TypedPlan, wantedPlan } from './plan.form.ts';
import { promised, proposePlan } from './propose-plan.ts';

type Here = Context<'/requests/:reference/plan'>;

export async function askPlan(context: Here): Promise<Answer> {
  const request = await lookAtRequest(context, 'new-plan');
  return page(await pageFor(context, request, {}));
}

export async function takePlan(context: Here): Promise<Answer> {
  const request = await lockRequest(context);
  const typed = readPlan(context.form);
  const number = Number(context.form.text('number'));
  const wanted = wantedPlan(typed);
  const outcome = await proposePlan(doingIn(context as Context), request, { wanted, number });
  if (outcome.kind === 'done')
    return redirect(
      deliveryLinks.plan(request.reference),
      'Proposed. The setting can read it and has five working days.',
    );
  const shown = await lookAtRequest(context, 'new-plan');
  if (outcome.kind === 'problems')
    return pageWithErrors(await pageFor(context, shown, { typed, errors: byPlace(typed, outcome.problems) }));
  return refused(await pageFor(context, shown, { typed, words: outcome.words }));
}

type Say = { typed?: TypedPlan; errors?: Errors; words?: string };

async function pageFor(context: Here, request: Request, { typed, errors, words }: Say) {
  const { db, actor, csrf, today } = context;
  const experts = await expertsOf(db, request.id);
  const mine = ownAmong(experts, actor.id);
  if (!mine) throw new NotAllowed();
  const [before] = await loadPlans(db, request.id);
  const most = promised(experts);
  return newPlanPage({
    request,
    number: (before?.number ?? 0) + 1,
    promised: most,
    csrf,
    typed: typed ?? firstPlan({ today, promised: most, longer: mine.longerBecause ?? '', before }),
    ...(errors ? { errors } : {}),
    ...(words
      ? {
          notice: panel({
            title: 'This has moved on',
            children: [paragraphs(words), before && goalList(before.goals)],
          }),
        }
      : {}),
  });
}

/** The rules count the goals that were written; the page has five places, some of them empty. */
function byPlace({ goals }: TypedPlan, problems: Errors): Errors {
  const used = goals.flatMap(({ goal, baseline, expected }, index) =>
    `${goal}${baseline}${expected}` === '' ? [] : [index + 1],
  );
  return Object.fromEntries(
    Object.entries(problems).map(([field, words]) => {
      const [, name, count] = /^(goal|baseline|expected)(\d)$/.exec(field) ?? [];
      const place = count ? (used[Number(count) - 1] ?? Number(count)) : '';
      return name
        ? [
            `${name}${place}`,
            words.replaceAll(`goal ${count}`, `goal ${place}`).replace(`Goal ${count}`, `Goal ${place}`),
          ]
        : [field, words];
    }),
  );
}
