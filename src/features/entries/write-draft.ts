import { actingIn } from '#src/casework/acting.ts';
import { beginVersion, saveVersion } from '#src/casework/menu/keep-version.ts';
import { whenSaved } from '#src/casework/request-view/days.ts';
import type { EntryContent } from '#src/domain/menu/entry.ts';
import { faultsToPropose } from '#src/domain/menu/entry-faults.ts';
import { changedFields } from '#src/domain/menu/entry-words.ts';
import { writesDraft } from '#src/domain/menu/keeping.ts';
import type { Errors } from '#src/govuk/fields.tsx';
import { type Answer, page, pageWithErrors, redirect, refused } from '#src/platform/http/answers.ts';
import type { Context } from '#src/platform/http/route.ts';
import { draftPage, type MovedOn } from './draft.page.tsx';
import { links } from './entries.links.ts';
import { errorsOf, inOrderOf, readContent, readTyped, type Typed } from './entry.form.ts';
import {
  type Entry,
  findEntry,
  lockEntry,
  openOf,
  seenOf,
  shownOf,
  type Version,
  versionsOf,
} from './entry.queries.ts';

type Here = Context<'/entries/:entry/draft'>;
type File = { entry: Entry; versions: Version[]; last: Version };

export async function showDraft(context: Here): Promise<Answer> {
  const entry = await findEntry(context.db, context.params.entry);
  const file = await fileOf(context, entry);
  const why = whyNotWrite(context, file);
  if (why) return redirect(links.entry(entry.code), why);
  const errors = context.query.has('gaps') ? errorsOf(faultsToPropose(file.last.content)) : undefined;
  return page(pageFor(context, file, { typed: file.last.content, errors }));
}

/** Writes the draft anew, or begins one from what is shown; who was second to save sees both and loses nothing. */
export async function saveDraft(context: Here): Promise<Answer> {
  const { db, form, params, actor, today } = context;
  const typed = readTyped(form);
  const entry = await lockEntry(db, params.entry);
  const file = await fileOf(context, entry);
  if (form.has('check')) return page(pageFor(context, file, { typed, seen: form.text('seen') }));
  const why = whyNotWrite(context, file);
  if (why) return refused(pageFor(context, file, { typed, errors: { title: why } }));
  const read = readContent(typed);
  if ('errors' in read)
    return pageWithErrors(pageFor(context, file, { typed, errors: read.errors, seen: form.text('seen') }));
  const open = openOf(file.versions);
  const written = inOrderOf(file.last.content, read.content);
  if (changedFields(file.last.content, written).length === 0) return redirect(links.entry(entry.code), 'Saved.');
  if (form.text('seen') !== seenOf(file.last)) {
    const { writtenByName, changedAt, content } = file.last;
    const movedOn = { saved: content, yours: written, who: writtenByName, when: whenSaved(changedAt, today) };
    return refused(pageFor(context, file, { typed, movedOn }));
  }
  await write({ ...actingIn(context as Context), personId: actor.id }, entry, open, written);
  return redirect(links.entry(entry.code), 'Saved as a draft. Propose it when it is ready.');
}

async function write(
  acting: Parameters<typeof saveVersion>[0],
  entry: Entry,
  open: Version | undefined,
  content: EntryContent,
) {
  if (open) await saveVersion(acting, open.id, content);
  else await beginVersion(acting, entry.id, content);
}

async function fileOf({ db }: Here, entry: Entry): Promise<File> {
  const versions = await versionsOf(db, entry.id);
  const last = openOf(versions) ?? shownOf(entry, versions) ?? versions[0];
  if (!last) throw new Error(`The entry ${entry.code} has no version.`);
  return { entry, versions, last };
}

function whyNotWrite({ actor }: Here, { entry, versions }: File): string | undefined {
  if (entry.retiredAt) return 'This entry is retired: nothing more is written in it.';
  if (!writesDraft(actor, entry, openOf(versions)))
    return `${entry.ownerName} keeps this entry: ask them to change it.`;
  return undefined;
}

type Say = { typed: Typed; errors?: Errors | undefined; movedOn?: MovedOn; seen?: string };

function pageFor({ csrf }: Here, { entry, versions, last }: File, { typed, errors, movedOn, seen }: Say) {
  const open = openOf(versions);
  const shown = shownOf(entry, versions);
  return draftPage({
    ...{ typed, csrf, errors, movedOn },
    entry: {
      code: entry.code,
      title: (shown ?? last).content.title,
      isShown: shown !== undefined,
      // What was typed on top of: it is told apart from what is saved now only when both were shown.
      seen: seen ?? seenOf(last),
      sentBackBecause: open?.sentBackBecause ?? null,
    },
  });
}
