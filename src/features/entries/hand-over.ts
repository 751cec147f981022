import { actingIn } from '#src/casework/acting.ts';
import { handEntryOver } from '#src/casework/menu/keep-true.ts';
import { inRoles } from '#src/casework/who-is-there.ts';
import { PARTNERSHIP_ROLES } from '#src/domain/people/roles.ts';
import type { Errors } from '#src/govuk/fields.tsx';
import { type Answer, page, pageWithErrors, redirect, refused } from '#src/platform/http/answers.ts';
import type { Context } from '#src/platform/http/route.ts';
import { links } from './entries.links.ts';
import { type Entry, findEntry, lockEntry, titlesOf } from './entry.queries.ts';
import { entryHandedOver } from './entry-messages.ts';
import { handOverPage } from './hand-over.page.tsx';
import { CHANGED, whyNotKeep } from './keep-entry.ts';

type Here = Context<'/entries/:entry/owner'>;

export async function showHandOver(context: Here): Promise<Answer> {
  const entry = await findEntry(context.db, context.params.entry);
  const why = whyNotKeep(context as Context, entry);
  if (why) return redirect(links.entry(entry.code), why);
  return page(await pageFor(context, entry, ''));
}

/** Somebody else keeps it true from now on. */
export async function handOver(context: Here): Promise<Answer> {
  const { db, form, params, actor } = context;
  const entry = await lockEntry(db, params.entry);
  const typed = form.text('to');
  const people = await inRoles(db, PARTNERSHIP_ROLES, context.today);
  const to = people.find(({ id }) => String(id) === typed);
  // Sent twice: it is theirs already.
  if (to?.id === entry.ownerId) return redirect(links.entry(entry.code));
  const why = whyNotKeep(context as Context, entry);
  if (why) return refused(await pageFor(context, entry, typed, { to: why }));
  if (!to) return pageWithErrors(await pageFor(context, entry, typed, { to: 'Choose who keeps it from now on' }));
  if (form.text('seen') !== String(entry.version))
    return refused(await pageFor(context, entry, typed, { to: CHANGED }));
  const about = { code: entry.code, shownTitle: (await titlesOf(db, entry)).shown };
  const messages = to.id === actor.id ? [] : [entryHandedOver(to, about)];
  await handEntryOver({ ...actingIn(context as Context), personId: actor.id }, entry.id, { ownerId: to.id, messages });
  return redirect(links.entry(entry.code), `${to.name} keeps this entry now.`);
}

async function pageFor(context: Here, entry: Entry, typed: string, errors?: Errors) {
  const people = await inRoles(context.db, PARTNERSHIP_ROLES, context.today);
  const others = people.filter(({ id }) => id !== entry.ownerId);
  const { title } = await titlesOf(context.db, entry);
  return handOverPage({ entry, title, others, typed, errors, csrf: context.csrf });
}
