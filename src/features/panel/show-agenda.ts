import { actingIn } from '#src/casework/acting.ts';
import { bringIn, countToBringIn } from '#src/casework/panel/bring-in.ts';
import { openPanel } from '#src/casework/panel/load-panel.ts';
import { recordAct } from '#src/casework/record-act.ts';
import { recordLooks } from '#src/casework/record-look.ts';
import { type Answer, page, redirect } from '#src/platform/http/answers.ts';
import type { Context } from '#src/platform/http/route.ts';
import { agendaPage } from './agenda.page.tsx';
import { loadAgenda } from './load-agenda.ts';
import { links } from './panel.links.ts';

/** The agenda in its order. Each row quotes its request, so each is logged as a look at it. */
export async function showAgenda(context: Context<'/panels/:panel'>): Promise<Answer> {
  const { db, actor, params } = context;
  const panel = await openPanel(db, actor, params.panel);
  const agenda = await loadAgenda(db, panel, context as Context);
  await recordLooks(actingIn(context as Context), 'panel', agenda.items);
  const toBringIn = panel.closedAt ? 0 : await countToBringIn(db, panel.id);
  return page(agendaPage(context as Context, { panel, agenda, toBringIn }));
}

/** Brings in what came after the agenda was made. */
export async function bringInNow(context: Context<'/panels/:panel/agenda'>): Promise<Answer> {
  const { db, actor, params, today } = context;
  const panel = await openPanel(db, actor, params.panel);
  if (panel.closedAt) return redirect(links.panel(panel.id), 'This panel is closed: what waits comes to the next one.');
  const acting = actingIn(context as Context);
  const events = await bringIn(acting, panel.id, today);
  if (events.length === 0) return redirect(links.panel(panel.id), 'Everything that waits is on the agenda.');
  await recordAct(acting, { name: 'bring_in', events });
  const added = events.filter((event) => event.name === 'put_on_agenda').length;
  return redirect(links.panel(panel.id), added === 1 ? '1 request brought in.' : `${added} requests brought in.`);
}
