import { actingIn } from '#src/casework/acting.ts';
import { type Answer, redirect, refused } from '#src/platform/http/answers.ts';
import type { Context } from '#src/platform/http/route.ts';
import { NotFound } from '#src/platform/http/stops.ts';
import { applyImport } from './apply-import.ts';
import { links } from './imports.links.ts';
import { findImport } from './imports.queries.ts';
import { previewPage } from './preview.page.tsx';

/** Applies a previewed file, once: a second press finds it applied. */
export async function applyPreview(context: Context<'/imports/:id'>): Promise<Answer> {
  const { db, params, partnership, csrf, at, today } = context;
  const stored = await findImport(db, params.id, true);
  if (!stored) throw new NotFound();
  if (stored.appliedAt)
    return redirect(links.preview(stored.id), 'This file is already applied. Nothing was done twice.');
  const how = await applyImport(actingIn(context as Context), stored.prepared, today);
  if (how === 'moved_on') return refused(previewPage({ stored, partnership, csrf, movedOn: true }));
  await db.updateTable('imports').set({ applied_at: at }).where('id', '=', stored.id).execute();
  return redirect(links.preview(stored.id), stored.kind === 'entries' ? DRAFTS : SHOWN);
}

const SHOWN = 'Applied. What the file says is now what everyone sees.';
const DRAFTS = 'Applied. What the file says is written in drafts. Propose them when they are ready.';
