import { actingIn } from '#src/casework/acting.ts';
import { addDays, type CalendarDay, isDay } from '#src/domain/calendar/calendar-day.ts';
import { addWorkingDays } from '#src/domain/calendar/working-days.ts';
import { permits } from '#src/domain/people/policy.ts';
import type { Errors } from '#src/govuk/fields.tsx';
import { type Answer, page, pageWithErrors, redirect } from '#src/platform/http/answers.ts';
import type { Context } from '#src/platform/http/route.ts';
import { makePanel } from './make-panel.ts';
import { links } from './panel.links.ts';
import { makesPanels } from './panel.policy.ts';
import { type PanelsView, panelsPage } from './panels.page.tsx';
import { clustersFor, panelsOf, waitingWithoutPanel } from './panels.queries.ts';

/** Panels are made for at most this far ahead. */
const FARTHEST_DAYS = 366;

export async function showPanels(context: Context): Promise<Answer> {
  return page(panelsPage(context, await view(context)));
}

/** The next panel this person sits on, or the list when there is none. */
export async function showNext({ db, actor }: Context): Promise<Answer> {
  const next = (await panelsOf(db, actor)).find((panel) => !panel.closedAt);
  return redirect(next ? links.panel(next.id) : links.panels);
}

export async function addPanel(context: Context): Promise<Answer> {
  const { db, actor, today, form } = context;
  const heldOn = { day: form.text('heldOn-day'), month: form.text('heldOn-month'), year: form.text('heldOn-year') };
  const typed = { heldOn, clusters: form.list('clusters') };
  const on = dayIn(heldOn);
  const offered = await clustersFor(db, actor);
  const clusterIds = offered.map(({ id }) => id).filter((id) => typed.clusters.includes(String(id)));
  const errors: Errors = {};
  if (!on || on < today || on > addDays(today, FARTHEST_DAYS))
    errors.heldOn = 'Give the day of the panel as a real date, today or in the next 12 months';
  if (clusterIds.length === 0) errors.clusters = 'Choose at least one';
  if (!on || Object.keys(errors).length > 0)
    return pageWithErrors(panelsPage(context, { ...(await view(context)), typed, errors }));
  const { panelId } = await makePanel(actingIn(context), { actor, today, heldOn: on, clusterIds });
  return redirect(links.panel(panelId), 'The panel is made, with everything that waits on its agenda.');
}

async function view({ db, actor, today, partnership }: Context): Promise<PanelsView> {
  const clusters = await clustersFor(db, actor);
  const [year, month, date] = addWorkingDays(partnership.calendar, today, 5).split('-');
  return {
    panels: await panelsOf(db, actor),
    clusters,
    waiting: await waitingWithoutPanel(db, actor),
    mayMake: permits(makesPanels, actor.roles) && clusters.length > 0,
    typed: {
      heldOn: { day: String(Number(date)), month: String(Number(month)), year },
      clusters: clusters.map(({ id }) => String(id)),
    },
  };
}

function dayIn({ day, month, year }: { day: string; month: string; year: string }): CalendarDay | undefined {
  const text = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  return isDay(text) ? text : undefined;
}
