import { visiting } from '#src/casework/menu/visiting.ts';
import { findOccasion } from '#src/casework/occasions/load-occasions.ts';
import type { occasionPaths } from '#src/casework/occasions/occasion-links.ts';
import { type Answer, download, page } from '#src/platform/http/answers.ts';
import type { SharedContext } from '#src/platform/http/route.ts';
import { NotFound } from '#src/platform/http/stops.ts';
import { occasionPage } from './occasion.page.tsx';
import { CALENDAR_TYPE, occasionCalendar } from './occasion-calendar.ts';
import { publicPart } from './public-part.ts';

type Here = Pick<SharedContext<typeof occasionPaths.occasion>, 'params' | 'database' | 'partnerships' | 'at'>;

export async function showOccasion(context: SharedContext<typeof occasionPaths.occasion>): Promise<Answer> {
  return page(occasionPage({ ...(await opened(context)), at: context.at }));
}

/** The day, the time and the place, as a file for a calendar: without how to join, which is for those who booked. */
export async function sendCalendar(context: SharedContext<typeof occasionPaths.calendar>): Promise<Answer> {
  const { occasion, partnership } = await opened(context);
  return download('occasion.ics', CALENDAR_TYPE, occasionCalendar(occasion, { partnership, at: context.at }));
}

function opened(context: Here) {
  return visiting(context, async (db, { partnership }) => {
    const occasion = await findOccasion(db, context.params.occasion);
    if (!occasion) throw new NotFound();
    return { occasion: publicPart(occasion), partnership };
  });
}
