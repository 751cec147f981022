import { actingIn } from '#src/casework/acting.ts';
import { freeCode } from '#src/casework/menu/free-code.ts';
import { draftEntry } from '#src/casework/menu/keep-entry.ts';
import type { EntryContent } from '#src/domain/menu/entry.ts';
import { changedFields } from '#src/domain/menu/entry-words.ts';
import type { Tx } from '#src/platform/db/identity.ts';
import { type Answer, page, pageWithErrors, redirect } from '#src/platform/http/answers.ts';
import type { Context } from '#src/platform/http/route.ts';
import { draftPage } from './draft.page.tsx';
import { links } from './entries.links.ts';
import { BLANK, readContent, readTyped } from './entry.form.ts';

export async function showNewEntry({ csrf }: Context): Promise<Answer> {
  return page(draftPage({ typed: BLANK, csrf }));
}

/** Begins an entry of the writer's own, with its first draft. */
export async function addEntry(context: Context): Promise<Answer> {
  const { db, form, csrf, actor } = context;
  const typed = readTyped(form);
  if (form.has('check')) return page(draftPage({ typed, csrf }));
  const read = readContent(typed);
  if ('errors' in read) return pageWithErrors(draftPage({ typed, csrf, errors: read.errors }));
  await db.selectFrom('people').select('id').where('id', '=', actor.id).forNoKeyUpdate().execute();
  const same = await sameDraft(db, actor.id, read.content);
  const saved = 'Saved as a draft. Propose it when it is ready.';
  if (same) return redirect(links.entry(same), saved);
  const acting = { ...actingIn(context), personId: actor.id };
  const code = await freeCode(db, acting.partnershipId, read.content.title);
  await draftEntry(acting, { code, ownerId: actor.id, content: read.content });
  return redirect(links.entry(code), saved);
}

/** Sent twice: the same words in a first draft of the same writer are the same entry. */
async function sameDraft(db: Tx, writer: number, content: EntryContent): Promise<string | undefined> {
  const drafts = await db
    .selectFrom('entry_versions')
    .innerJoin('entries', 'entries.id', 'entry_versions.entry_id')
    .select(['entries.code', 'entry_versions.content'])
    .where('entry_versions.written_by', '=', writer)
    .where('entries.shown_version_id', 'is', null)
    .where('approved_at', 'is', null)
    .where('withdrawn_at', 'is', null)
    .execute();
  return drafts.find((each) => changedFields(each.content, content).length === 0)?.code;
}
