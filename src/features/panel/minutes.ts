import { actingIn } from '#src/casework/acting.ts';
import { openPanel } from '#src/casework/panel/load-panel.ts';
import { recordLooks } from '#src/casework/record-look.ts';
import { type Answer, page } from '#src/platform/http/answers.ts';
import type { Context } from '#src/platform/http/route.ts';
import { decidedItems } from './decided-items.ts';
import { loadAgenda } from './load-agenda.ts';
import { minutesPage } from './minutes.page.tsx';

/** The minutes follow from what was recorded: nobody writes them, and nothing can be left out. */
export async function showMinutes(context: Context<'/panels/:panel/minutes'>): Promise<Answer> {
  const { db, actor, params } = context;
  const panel = await openPanel(db, actor, params.panel);
  const { items } = await loadAgenda(db, panel, context as Context);
  const decided = new Map((await decidedItems(db, panel.id)).map((item) => [item.id, item]));
  await recordLooks(actingIn(context as Context), 'panel', items);
  const inOrder = items.flatMap((item) => {
    const found = decided.get(item.id);
    return found ? [{ ...found, state: item.state, subject: item.subject, answers: item.answers }] : [];
  });
  return page(minutesPage(context as Context, panel, inOrder));
}
