import { actingIn } from '#src/casework/acting.ts';
import { openPanel } from '#src/casework/panel/load-panel.ts';
import { recordLooks } from '#src/casework/record-look.ts';
import type { Errors } from '#src/govuk/fields.tsx';
import { type Answer, page, pageWithErrors, redirect, refused } from '#src/platform/http/answers.ts';
import type { Context } from '#src/platform/http/route.ts';
import { closePanel } from './close-panel.ts';
import { type ClosingView, closingPage } from './closing.page.tsx';
import { decidedItems } from './decided-items.ts';
import { lettersToSend } from './letters-to-send.ts';
import { links } from './panel.links.ts';

type Here = Context<'/panels/:panel/closing'>;

/** What closing does, before it is done: every letter word for word, what is held over, who was there. */
export async function askClosing(context: Here): Promise<Answer> {
  return page(await closingFor(context, {}));
}

export async function close(context: Here): Promise<Answer> {
  const { actor, partnership, today, params, form } = context;
  const unreached = form.text('unreached');
  const result = await closePanel(
    { ...actingIn(context as Context), personId: actor.id },
    {
      actor,
      partnership,
      today,
      panelId: params.panel,
      unreached,
      ...(form.has('here') ? { thereIds: form.list('here').map(Number).filter(Number.isSafeInteger) } : {}),
    },
  );
  const panel = await openPanel(context.db, actor, params.panel);
  if (result.kind === 'already') return redirect(links.panel(panel.id), 'This panel is closed.');
  if (result.kind === 'unreached') {
    const errors = { unreached: 'Say why the items that were not reached are held over' };
    return pageWithErrors(await closingFor(context, { unreached, errors }));
  }
  if (result.kind === 'refused') {
    const faults = result.faults.map(({ item, words }) => `${item.settingName}: ${words}`);
    return refused(await closingFor(context, { unreached, faults }));
  }
  const letters = result.letters === 1 ? '1 letter is' : `${result.letters} letters are`;
  return redirect(links.minutes(panel.id), `The panel is closed, its decisions count, and ${letters} on the way.`);
}

async function closingFor(context: Here, say: { unreached?: string; errors?: Errors; faults?: string[] }) {
  const { db, actor, params, today } = context;
  const panel = await openPanel(db, actor, params.panel);
  const items = await decidedItems(db, panel.id);
  await recordLooks(actingIn(context as Context), 'panel', items);
  const open = items.filter((item) => item.status === 'with_panel' && !item.effectiveAt);
  const view: ClosingView = {
    panel,
    decided: open.filter((item) => item.decision),
    heldOver: open.filter((item) => !item.decision && item.heldOverReason),
    unreached: open.filter((item) => !item.decision && !item.heldOverReason),
    letters: await lettersToSend(db, panel, items, today),
    typed: say.unreached ?? 'There was no time left; it comes to the next panel.',
    errors: say.errors,
    faults: say.faults ?? [],
  };
  return closingPage(context as Context, view);
}
