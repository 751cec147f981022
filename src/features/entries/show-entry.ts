import { approves, isReviewDue, keepsEntry, writesDraft } from '#src/domain/menu/keeping.ts';
import type { Errors } from '#src/govuk/fields.tsx';
import { type Answer, type Page, page, refused } from '#src/platform/http/answers.ts';
import type { Context } from '#src/platform/http/route.ts';
import { links } from './entries.links.ts';
import { entryPage } from './entry.page.tsx';
import { findEntry, openOf, remarksOf, shownOf, versionsOf } from './entry.queries.ts';
import { happeningsOf } from './history.queries.ts';
import { brokenLinks } from './links.queries.ts';

export async function showEntry(context: Context<'/entries/:entry'>): Promise<Answer> {
  return page(await theEntryPage(context as Context, context.params.entry));
}

export type Say = { refusal?: string; errors?: Errors; because?: string };

/** The page of an entry as it stands for this person, with what to tell them. */
export async function theEntryPage(context: Context, code: string, say: Say = {}): Promise<Page> {
  const { db, actor, today, csrf, partnership } = context;
  const entry = await findEntry(db, code);
  const versions = await versionsOf(db, entry.id);
  const open = openOf(versions);
  const isLive = entry.retiredAt === null;
  return entryPage({
    entry,
    versions,
    open,
    shown: shownOf(entry, versions),
    remarks: await remarksOf(db, entry.id),
    brokenLinks: (await brokenLinks(db, code)).get(code) ?? [],
    happenings: await happeningsOf(db, entry.id),
    may: {
      keep: isLive && keepsEntry(actor, entry),
      write: isLive && writesDraft(actor, entry, open),
      approve: isLive && open?.proposedAt != null && approves(actor, open),
    },
    isReviewDue: isLive && entry.shownVersionId !== null && isReviewDue(entry.reviewBy, today),
    today,
    publicHref: links.published(partnership.code, code),
    csrf,
    say,
  });
}

/** Says why not, on the entry’s own page. */
export async function refusedEntry(context: Context, code: string, refusal: string): Promise<Answer> {
  return refused(await theEntryPage(context, code, { refusal }));
}
