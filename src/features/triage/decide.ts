import { actingIn } from '#src/casework/acting.ts';
import { lookAtRequest } from '#src/casework/load-request.ts';
import { requestLinks } from '#src/casework/request-view/request-links.ts';
import { ADVICE_STARTERS } from '#src/domain/triage/advice-starters.ts';
import type { DecisionProblem } from '#src/domain/triage/decision.ts';
import type { TriageOutcome } from '#src/domain/triage/outcomes.ts';
import { type Answer, page, pageWithErrors, redirect, refused } from '#src/platform/http/answers.ts';
import type { Context } from '#src/platform/http/route.ts';
import { loadView } from './load-view.ts';
import { recordTriage } from './record-triage.ts';
import { decisionOf, errorsOf, minutesSince, readTyped, type Typed, tooLong } from './triage.form.ts';
import { type Say, triagePage } from './triage.page.tsx';

type Here = Context<'/requests/:reference/triage'>;

/** Records the decision of the form; a button that only adds a paragraph to the advice records nothing. */
export async function decide(context: Here): Promise<Answer> {
  const typed = readTyped(context.form);
  const starter = context.form.text('insert');
  if (starter) return page(await pageFor(context, { typed: withStarter(typed, starter) }));
  if (Object.keys(tooLong(typed)).length > 0) return withErrors(context, typed, []);
  const { actor, partnership, today, at, params } = context;
  const result = await recordTriage(actingIn(context as Context), {
    ...decisionOf(typed, partnership, today),
    reference: params.reference,
    actor,
    partnership,
    today,
    happening: typed.happening,
    strategies: typed.strategies,
    seen: Number(context.form.text('seen')) || 0,
    minutesTaken: minutesSince(typed.openedAt, at),
  });
  if (result.kind === 'problems') return withErrors(context, typed, result.problems);
  if (result.kind === 'moved_on') return refused(await pageFor(context, { typed, movedOn: { last: result.last } }));
  if (result.kind === 'refused') return refused(await pageFor(context, { typed, refusal: result.words }));
  return redirect(requestLinks.request(result.request.reference), NOTICES[result.outcome]);
}

const NOTICES: Record<TriageOutcome, string> = {
  advise: 'Answered with advice. The setting can read it now.',
  take_on: 'Taken on. The setting can see the advice, the named person and the next date.',
  ask: 'Your question is with the setting. The request comes back to you when they answer, or when their time is up.',
  panel: 'Passed to the panel. It waits for the next panel, and the setting has advice meanwhile.',
  reroute: 'Another route recorded. The setting can read it now, with your advice.',
};

async function withErrors(context: Here, typed: Typed, problems: DecisionProblem[]): Promise<Answer> {
  return pageWithErrors(await pageFor(context, { typed, errors: errorsOf(problems, typed) }));
}

async function pageFor(context: Here, say: Say) {
  const view = await loadView(context as Context, await lookAtRequest(context, 'triage'));
  return triagePage(context as Context, view, say);
}

function withStarter(typed: Typed, code: string): Typed {
  const starter = Object.values(ADVICE_STARTERS)
    .flat()
    .find((each) => each.code === code);
  if (!starter) return typed;
  return { ...typed, advice: [typed.advice, starter.text].filter(Boolean).join('\n\n') };
}
