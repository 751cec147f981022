import { sql } from 'kysely';
import { actingIn } from '#src/casework/acting.ts';
import { openPanel, type Panel } from '#src/casework/panel/load-panel.ts';
import { recordAct } from '#src/casework/record-act.ts';
import { day, longDate } from '#src/domain/calendar/calendar-day.ts';
import type { Errors } from '#src/govuk/fields.tsx';
import { type Answer, page, pageWithErrors, redirect, refused } from '#src/platform/http/answers.ts';
import type { Context } from '#src/platform/http/route.ts';
import { links } from './panel.links.ts';
import { reasonErrors, reasonPage } from './reason.page.tsx';

type Here = Context<'/panels/:panel/reopening'>;

export async function askReopening(context: Here): Promise<Answer> {
  const panel = await openPanel(context.db, context.actor, context.params.panel);
  return page(reopeningPage(context, panel, ''));
}

/** Opens a closed panel again, with a reason. What counted goes on counting until it is taken back one by one. */
export async function reopen(context: Here): Promise<Answer> {
  const { db, actor, params, form } = context;
  const { id } = await openPanel(db, actor, params.panel);
  await sql`select from panels where id = ${id} for update`.execute(db);
  const panel = await openPanel(db, actor, params.panel);
  const reason = form.text('reason');
  if (!panel.closedAt) return redirect(links.panel(panel.id), 'This panel is open.');
  if (panel.filedAt) {
    const words = 'This panel is filed away. What has to change is decided at the next one';
    return refused(reopeningPage(context, panel, reason, { reason: words }));
  }
  const errors = reasonErrors(reason);
  if (Object.keys(errors).length > 0) return pageWithErrors(reopeningPage(context, panel, reason, errors));
  await db
    .updateTable('panels')
    .set({ closed_at: null, closed_by: null, version: panel.version + 1 })
    .where('id', '=', panel.id)
    .execute();
  await recordAct(actingIn(context as Context), {
    name: 'reopen_panel',
    reason,
    events: [{ name: 'panel_reopened', data: { panelId: panel.id, heldOn: panel.heldOn } }],
  });
  return redirect(links.panel(panel.id), 'The panel is open again. Only what you change now is written to people.');
}

function reopeningPage(context: Here, panel: Panel, reason: string, errors?: Errors) {
  return reasonPage(context, {
    title: 'Reopen this panel',
    caption: `Panel of ${longDate(day(panel.heldOn))}`,
    lead: 'Decisions go on counting until you take one back. That is possible while no expert has accepted.',
    action: links.reopening(panel.id),
    button: 'Reopen it',
    label: 'Why?',
    back: { text: 'Back to the panel', href: links.panel(panel.id) },
    reason,
    errors,
  });
}
