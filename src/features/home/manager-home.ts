import { expertLoad } from '#src/casework/experts/expert-load.ts';
import { loadExperts } from '#src/casework/experts/load-experts.ts';
import { addWorkingDays } from '#src/domain/calendar/working-days.ts';
import { emptyState } from '#src/govuk/pieces/empty-state.tsx';
import type { Need } from '#src/govuk/pieces/needs-you.tsx';
import type { Context } from '#src/platform/http/route.ts';
import { heldUp, looksToTake } from './help.queries.ts';
import { lateToBegin, lookAgain, overPromised, toSign } from './help-needs.ts';
import type { Home } from './home.page.tsx';
import { type Pressure, panelWaiting, pressureByLead } from './home.queries.ts';
import { pressureTable, selfChecksShared } from './home-parts.tsx';
import { panelNeed } from './other-homes.ts';

export async function managerHome(context: Context): Promise<Home> {
  const { db, today, partnership, actor } = context;
  const soon = addWorkingDays(partnership.calendar, today, partnership.serviceStandards.dueSoonDays);
  const pressure = await pressureByLead(db, today, soon);
  const panel = panelNeed(await panelWaiting(db));
  const looks = await looksToTake(db, actor.id);
  const { late: lateHelp, unsigned } = await heldUp(db, today);
  return {
    lead: 'Where answers are late, who is under pressure, and what waits for the panel.',
    needs: [
      ...looks.map((look) => lookAgain(look, today)),
      ...pressure.filter((row) => row.late > 0).map(late),
      ...panel,
      ...lateToBegin(lateHelp),
      ...overPromised(await overPromisedExperts(context)),
      ...toSign(unsigned),
    ],
    nothing: 'Every request has been answered within its standard.',
    parts: [
      {
        title: 'How the leads stand today',
        body: pressure.length
          ? pressureTable(pressure)
          : emptyState({ title: 'No open requests', text: 'When settings ask, you see here who answers them.' }),
      },
      { title: 'How settings see themselves', body: selfChecksShared() },
    ],
  };
}

/** Experts of whom more is promised than their weeks hold. */
async function overPromisedExperts({ db, today, partnership }: Context) {
  const experts = await loadExperts(db);
  const load = await expertLoad(db, { experts, from: today, weeks: 12, calendar: partnership.calendar });
  return experts.flatMap(({ id, name }) => {
    const sessions = load.get(id)?.over ?? 0;
    return sessions > 0 ? [{ name, sessions }] : [];
  });
}

function late(row: Pressure): Need {
  return {
    sentence: `${row.leadName} has ${row.late === 1 ? 'one request' : `${row.late} requests`} past the promised day.`,
    action: { text: 'See them', href: `/queue?view=late&lead=${row.leadId}`, visuallyHidden: `of ${row.leadName}` },
    tone: 'late',
  };
}
