import { heldEntries } from '#src/casework/menu/held-entries.ts';
import { approves } from '#src/domain/menu/keeping.ts';
import { type Answer, page } from '#src/platform/http/answers.ts';
import type { Context } from '#src/platform/http/route.ts';
import { pageAsked } from './list.view.ts';
import { type Proposal, proposalsPage } from './proposals.page.tsx';

const PAGE_SIZE = 10;

/** All that waits for a second person, one below the other, for those who may be that person. */
export async function showProposals({ db, actor, query, csrf }: Context): Promise<Answer> {
  const held = await heldEntries(db);
  const proposed = held.flatMap(({ open, retiredAt, shown, code }): Proposal[] =>
    open?.proposedAt && !retiredAt ? [{ code, open, shown: shown?.content ?? null }] : [],
  );
  const waiting = proposed.toSorted((a, b) => Number(a.open.proposedAt) - Number(b.open.proposedAt));
  const mine = waiting.filter(({ open }) => approves(actor, open));
  const last = Math.max(1, Math.ceil(mine.length / PAGE_SIZE));
  const at = Math.min(pageAsked(query), last);
  const shown = mine.slice((at - 1) * PAGE_SIZE, at * PAGE_SIZE);
  const others = proposed.length - mine.length;
  return page(proposalsPage({ shown, total: mine.length, others, page: at, pageSize: PAGE_SIZE, csrf }));
}
