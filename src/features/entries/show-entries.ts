import { isManager } from '#src/domain/people/actor.ts';
import { type Answer, page } from '#src/platform/http/answers.ts';
import type { Context } from '#src/platform/http/route.ts';
import { entriesPage } from './entries.page.tsx';
import { brokenLinks } from './links.queries.ts';
import { listEntries } from './list.queries.ts';
import { isIn, PARTS, type Part, readView } from './list.view.ts';

const PAGE_SIZE = 50;

export async function showEntries({ db, actor, today, query, csrf }: Context): Promise<Answer> {
  const all = await listEntries(db);
  const around = { me: actor, today };
  const view = readView(query, all.some((row) => isIn('mine', row, around)) ? 'mine' : 'shown');
  const words = view.q.toLowerCase();
  const matching = all.filter((row) => `${row.title} ${row.ownerName}`.toLowerCase().includes(words));
  const counts = Object.fromEntries(
    (Object.keys(PARTS) as Part[]).map((part) => [part, matching.filter((row) => isIn(part, row, around)).length]),
  ) as Record<Part, number>;
  const rows = matching.filter((row) => isIn(view.part, row, around));
  const last = Math.max(1, Math.ceil(rows.length / PAGE_SIZE));
  const at = Math.min(view.page, last);
  const shown = rows.slice((at - 1) * PAGE_SIZE, at * PAGE_SIZE);
  const broken = await brokenLinks(db);
  return page(
    entriesPage({
      rows: shown.map((row) => ({ ...row, brokenLinks: broken.get(row.code)?.length ?? 0 })),
      total: rows.length,
      pageSize: PAGE_SIZE,
      view: { ...view, page: at },
      counts,
      me: actor,
      today,
      csrf,
      mayImport: isManager(actor),
      all: all.length,
    }),
  );
}
