import { type FoundEntry, type PublishedEntry, publishedEntry } from '#src/casework/menu/published-entries.ts';
import { type AllWaits, waitsUntil } from '#src/casework/menu/waits.ts';
import { strategyByCode } from '#src/domain/requests/strategies/all-strategies.ts';
import type { Strategy } from '#src/domain/requests/strategies/strategy.ts';
import { type Answer, page } from '#src/platform/http/answers.ts';
import type { SharedContext } from '#src/platform/http/route.ts';
import { NotFound } from '#src/platform/http/stops.ts';
import { entryPage } from './entry.page.tsx';
import { visiting } from './entry-visit.ts';
import type { paths } from './menu.links.ts';
import { retiredPage } from './retired.page.tsx';
import { keptIn } from './shortlist.ts';

export const GONE = 410;

/** What the page of an entry is made from. */
export type EntryToRead = { entry: FoundEntry; tryFirst: Strategy[]; waits: AllWaits | undefined };

/** All there is to know of one entry; a retired one says so and points on. */
export async function showEntry(context: SharedContext<typeof paths.entry>): Promise<Answer> {
  const { params, query, today } = context;
  return visiting(context, async (db, { partnership }) => {
    const entry = await publishedEntry(db, params.entry);
    if (!entry) throw new NotFound();
    if (entry.retiredAt) return page(retiredPage(partnership, entry, await replacing(db, entry)), GONE);
    const tryFirst = entry.content.tryFirst.flatMap((code) => strategyByCode(code) ?? []);
    const waits = entry.content.access === 'request' ? await waitsUntil(db, today) : undefined;
    return page(entryPage(partnership, { entry, tryFirst, waits }, keptIn(query)));
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
