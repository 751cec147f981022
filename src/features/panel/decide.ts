import { actingIn } from '#src/casework/acting.ts';
import { PANEL_DECISIONS } from '#src/domain/panel/decisions.ts';
import type { PanelProblem } from '#src/domain/panel/panel-choice.ts';
import { usualWords } from '#src/domain/panel/usual-words.ts';
import { type Answer, page, pageWithErrors, redirect, refused } from '#src/platform/http/answers.ts';
import type { Context } from '#src/platform/http/route.ts';
import { decideItem } from './decide-item.ts';
import { choiceOf, errorsOf, readTyped, type Typed, tooLong } from './decision.form.ts';
import { itemPage, type Say } from './item.page.tsx';
import { type ItemView, loadItem } from './item-view.ts';
import { loadAgenda, nextOpen } from './load-agenda.ts';
import { links } from './panel.links.ts';

type Here = Context<'/panels/:panel/items/:item'>;

export async function showItem(context: Here): Promise<Answer> {
  const view = await loadItem(context);
  return page(itemPage(context as Context, view, { typed: blank(view) }));
}

/** Records what the panel decides, and goes to the next item that waits. */
export async function decide(context: Here): Promise<Answer> {
  const { actor, partnership, today, params, form, db } = context;
  const typed = readTyped(context.form);
  if (tooLong(typed).length > 0) return withErrors(context, typed, []);
  const view = await loadItem(context);
  const result = await decideItem(
    { ...actingIn(context as Context), personId: actor.id },
    {
      actor,
      partnership,
      today,
      panelId: params.panel,
      itemId: params.item,
      choice: choiceOf(typed, { partnership, today, area: view.request.mainArea }),
      seen: /^\d{1,9}$/.test(form.text('seen')) ? Number(form.text('seen')) : undefined,
    },
  );
  if (result.kind === 'problems') return withErrors(context, typed, result.problems);
  if (result.kind === 'moved_on') return refused(await pageFor(context, { typed, movedOn: true }));
  if (result.kind === 'refused') return refused(await pageFor(context, { typed, refusal: result.words }));
  const agenda = await loadAgenda(db, view.panel, context as Context);
  const next = nextOpen(agenda, view.item.id);
  const done = `${view.item.settingName}: ${PANEL_DECISIONS[result.decision].done.toLowerCase()}.`;
  return next
    ? redirect(links.item(view.panel.id, next.id), done)
    : redirect(links.panel(view.panel.id), `${done} Everything is decided.`);
}

async function withErrors(context: Here, typed: Typed, problems: PanelProblem[]): Promise<Answer> {
  return pageWithErrors(await pageFor(context, { typed, errors: errorsOf(problems, typed) }));
}

async function pageFor(context: Here, say: Say) {
  return itemPage(context as Context, await loadItem(context), say);
}

/** What was decided before, or what most often holds: the first suggestion, alone, and the request's lead to talk to. */
export function blank({ decided, choices, request, lookers, startBy }: ItemView): Typed {
  const first = choices.find((choice) => choice.suggested);
  const suggested = first ? [String(first.expertId)] : [];
  const named = decided.experts;
  const held = decided.decision !== null;
  // A day that was not changed is left empty, as it was.
  const usualNext = decided.decision === 'allocate' || decided.decision === 'wait' ? startBy : undefined;
  return {
    decision: decided.decision ?? '',
    experts: held && named.length > 0 ? named.map((expert) => String(expert.expertId)) : suggested,
    sessions: Object.fromEntries(named.map((expert) => [expert.expertId, String(expert.sessions)])),
    leadExpertId: String(named.find((expert) => expert.isLead)?.expertId ?? first?.expertId ?? ''),
    startBy: named[0] && named[0].startBy !== startBy ? partsOf(named[0].startBy) : {},
    longerBecause: named[0]?.longerBecause ?? '',
    route: '',
    reason: decided.reason ?? '',
    advice: decided.advice ?? usualWords('allocate', request.mainArea),
    namedPersonId: String((decided.decision !== 'second_look' && decided.namedPersonId) || request.leadId),
    lookerId: String((decided.decision === 'second_look' && decided.namedPersonId) || (lookers[0]?.id ?? '')),
    nextOn: decided.nextOn && decided.nextOn !== usualNext ? partsOf(decided.nextOn) : {},
  };
}

function partsOf(value: string) {
  const [year, month, day] = value.split('-');
  return { day: String(Number(day)), month: String(Number(month)), year };
}
