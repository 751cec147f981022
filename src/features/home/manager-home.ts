import { addWorkingDays } from '#src/domain/calendar/working-days.ts';
import { emptyState } from '#src/govuk/pieces/empty-state.tsx';
import type { Need } from '#src/govuk/pieces/needs-you.tsx';
import type { Context } from '#src/platform/http/route.ts';
import type { Home } from './home.page.tsx';
import { type Pressure, panelWaiting, pressureByLead } from './home.queries.ts';
import { pressureTable } from './home-parts.tsx';
import { panelNeed } from './other-homes.ts';

export async function managerHome(context: Context): Promise<Home> {
  const { db, today, partnership } = context;
  const soon = addWorkingDays(partnership.calendar, today, partnership.serviceStandards.dueSoonDays);
  const pressure = await pressureByLead(db, today, soon);
  const panel = panelNeed(await panelWaiting(db));
  return {
    lead: 'Where answers are late, who is under pressure, and what waits for the panel.',
    needs: [...pressure.filter((row) => row.late > 0).map(late), ...panel],
    nothing: 'Every request has been answered within its standard.',
    parts: [
      {
        title: 'How the leads stand today',
        body: pressure.length
          ? pressureTable(pressure)
          : emptyState({ title: 'No open requests', text: 'When settings ask, you see here who answers them.' }),
      },
    ],
  };
}

function late(row: Pressure): Need {
  return {
    sentence: `${row.leadName} has ${row.late === 1 ? 'one request' : `${row.late} requests`} past the promised day.`,
    action: { text: 'See them', href: `/queue?view=late&lead=${row.leadId}`, visuallyHidden: `of ${row.leadName}` },
    tone: 'late',
  };
}
