import { freeWeeks } from '#src/casework/menu/free-weeks.ts';
import { type FoundEntry, type PublishedEntry, publishedEntry } from '#src/casework/menu/published-entries.ts';
import { visitedIn, visiting } from '#src/casework/menu/visiting.ts';
import { waitsUntil } from '#src/casework/menu/waits.ts';
import { type Occasion, occasionsOfEntry } from '#src/casework/occasions/load-occasions.ts';
import { strategyByCode } from '#src/domain/requests/strategies/all-strategies.ts';
import type { Strategy } from '#src/domain/requests/strategies/strategy.ts';
import { type Answer, page } from '#src/platform/http/answers.ts';
import type { SharedContext } from '#src/platform/http/route.ts';
import { NotFound } from '#src/platform/http/stops.ts';
import { entryPage } from './entry.page.tsx';
import type { Waiting } from './entry-waits.tsx';
import type { paths } from './menu.links.ts';
import { readAsked } from './menu.view.ts';
import { retiredPage } from './retired.page.tsx';

export const GONE = 410;

/** What the page of an entry is made from. */
export type EntryToRead = {
  entry: FoundEntry;
  tryFirst: Strategy[];
  waits: Pick<Waiting, 'waits' | 'free' | 'today'> | undefined;
  /** What of it is to come, and the moment that is seen from. */
  dates: Occasion[];
  at: Date;
};

/** All there is to know of one entry; a retired one says so and points on. */
export async function showEntry(context: SharedContext<typeof paths.entry>): Promise<Answer> {
  const { params, query, today, at, database } = context;
  const { partnership: area, partnershipId } = visitedIn(context);
  // Asked before a connection is held: it may need one of its own.
  const free = await freeWeeks({ database, partnershipId, calendar: area.calendar, at });
  return visiting(context, async (db, { partnership }) => {
    const entry = await publishedEntry(db, params.entry);
    if (!entry) throw new NotFound();
    if (entry.retiredAt) return page(retiredPage(partnership, entry, await replacing(db, entry)), GONE);
    const tryFirst = entry.content.tryFirst.flatMap((code) => strategyByCode(code) ?? []);
    const asks = entry.content.access === 'request';
    const waits = asks ? { waits: await waitsUntil(db, today), free, today } : undefined;
    const dates = await occasionsOfEntry(db, entry.id, at);
    return page(entryPage(partnership, { entry, tryFirst, waits, dates, at }, readAsked(query)));
  });
}

/** The entry that took its place, when it is still offered itself. */
export async function replacing(
  db: Parameters<typeof publishedEntry>[0],
  { replacedBy }: FoundEntry,
): Promise<PublishedEntry | undefined> {
  const next = replacedBy === null ? undefined : await publishedEntry(db, replacedBy);
  return next?.retiredAt ? undefined : next;
}
