import { actingIn } from '#src/casework/acting.ts';
import { retireEntry } from '#src/casework/menu/keep-true.ts';
import type { Errors } from '#src/govuk/fields.tsx';
import { type Answer, page, pageWithErrors, redirect, refused } from '#src/platform/http/answers.ts';
import type { Context } from '#src/platform/http/route.ts';
import { links } from './entries.links.ts';
import { type Entry, findEntry, lockEntry, titlesOf } from './entry.queries.ts';
import { entryRetired } from './entry-messages.ts';
import { CHANGED, whyNotKeep } from './keep-entry.ts';
import { listEntries } from './list.queries.ts';
import { reasonProblem } from './reason.ts';
import { retirePage } from './retire.page.tsx';

type Here = Context<'/entries/:entry/retirement'>;
type Typed = { because: string; replacedBy: string };

export async function showRetirement(context: Here): Promise<Answer> {
  const entry = await findEntry(context.db, context.params.entry);
  const why = whyNotKeep(context as Context, entry);
  if (why) return redirect(links.entry(entry.code), why);
  return page(await pageFor(context, entry, { because: '', replacedBy: '' }));
}

/** No longer offered; the address stays, with the reason and where to go instead. */
export async function retire(context: Here): Promise<Answer> {
  const { db, form, params, actor } = context;
  const entry = await lockEntry(db, params.entry);
  const typed = { because: form.text('because'), replacedBy: form.text('replacedBy') };
  // Sent twice: it is retired, and that is what was wanted.
  if (entry.retiredAt) return redirect(links.entry(entry.code));
  const why = whyNotKeep(context as Context, entry);
  if (why) return refused(await pageFor(context, entry, typed, { because: why }));
  const problem = reasonProblem(typed.because);
  if (problem) return pageWithErrors(await pageFor(context, entry, typed, { because: problem }));
  const others = await pointers(context, entry);
  const replacedBy = others.find(({ code }) => code === typed.replacedBy);
  if (typed.replacedBy !== '' && !replacedBy) {
    const errors = { replacedBy: 'Choose an entry that is on the menu' };
    return pageWithErrors(await pageFor(context, entry, typed, errors));
  }
  if (form.text('seen') !== String(entry.version)) {
    return refused(await pageFor(context, entry, typed, { because: CHANGED }));
  }
  const pointer = replacedBy ? await findEntry(db, replacedBy.code) : undefined;
  const about = { code: entry.code, shownTitle: (await titlesOf(db, entry)).shown };
  const owner = { id: entry.ownerId, name: entry.ownerName };
  const messages = owner.id === actor.id ? [] : [entryRetired(owner, about)];
  const acting = { ...actingIn(context as Context), personId: actor.id };
  await retireEntry(acting, entry.id, { because: typed.because, replacedBy: pointer?.id ?? null, messages });
  return redirect(links.entry(entry.code), 'Retired. Its address says why, and where to go instead.');
}

async function pageFor(context: Here, entry: Entry, typed: Typed, errors?: Errors) {
  const others = await pointers(context, entry);
  const { title } = await titlesOf(context.db, entry);
  return retirePage({ entry, title, others, typed, errors, csrf: context.csrf });
}

async function pointers({ db }: Here, entry: Entry) {
  const all = await listEntries(db);
  return all.filter(({ code, isShown, isRetired }) => isShown && !isRetired && code !== entry.code);
}
