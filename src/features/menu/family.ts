import { publishedEntry } from '#src/casework/menu/published-entries.ts';
import { visitedIn, visiting } from '#src/casework/menu/visiting.ts';
import type { Tx } from '#src/platform/db/identity.ts';
import { asSystem } from '#src/platform/db/identity.ts';
import { type Answer, page, pageWithErrors, redirect } from '#src/platform/http/answers.ts';
import type { PublicContext, SharedContext } from '#src/platform/http/route.ts';
import { NotFound } from '#src/platform/http/stops.ts';
import type { Partnership } from '#src/platform/partnerships/schema.ts';
import { GONE, replacing } from './entry.ts';
import { familyPage, thanksPage } from './family.page.tsx';
import { leaveRemark } from './leave-remark.ts';
import { type paths, remarksHref } from './menu.links.ts';
import { readRemark, remarkErrors } from './remark.form.ts';
import { retiredPage } from './retired.page.tsx';

/** The entry in words for families, with a way to say whether they help. */
export async function showFamily(context: SharedContext<typeof paths.family>): Promise<Answer> {
  return visiting(context, async (db, { partnership }) => {
    const entry = await found(db, context.params.entry);
    if (entry.retiredAt) return page(retiredPage(partnership, entry, await replacing(db, entry)), GONE);
    return page(familyPage(partnership, entry, { typed: { helpful: '', words: '' } }));
  });
}

/** Keeps what a visitor says; a second press within a minute changes nothing. */
export async function remark(context: PublicContext<typeof paths.remarks>): Promise<Answer> {
  const { database, params, form, at, httpRequest } = context;
  const { partnership, partnershipId } = visitedIn(context);
  const typed = readRemark(form);
  const errors = remarkErrors(typed);
  return asSystem(database, partnershipId, async (db) => {
    const entry = await found(db, params.entry);
    if (entry.retiredAt) return page(retiredPage(partnership, entry, await replacing(db, entry)), GONE);
    if (Object.keys(errors).length > 0) return pageWithErrors(familyPage(partnership, entry, { typed, errors }));
    await leaveRemark({ db, at, httpRequest, partnershipId, personId: null }, entry.id, typed);
    return thanks(partnership, params.entry);
  });
}

export async function showThanks(context: SharedContext<typeof paths.remarks>): Promise<Answer> {
  return visiting(context, async (db, { partnership }) =>
    page(thanksPage(partnership, await found(db, context.params.entry))),
  );
}

function thanks(partnership: Partnership, code: string): Answer {
  return redirect(remarksHref(partnership.code, code));
}

async function found(db: Tx, code: string) {
  const entry = await publishedEntry(db, code);
  if (!entry) throw new NotFound();
  return entry;
}
