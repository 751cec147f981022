import { type Answer, page } from '#src/platform/http/answers.ts';
import type { Context } from '#src/platform/http/route.ts';
import { NotFound } from '#src/platform/http/stops.ts';
import { findImport } from './imports.queries.ts';
import { previewPage } from './preview.page.tsx';

export async function showPreview(context: Context<'/imports/:id'>): Promise<Answer> {
  const { db, params, partnership, csrf } = context;
  const found = await findImport(db, params.id);
  if (!found) throw new NotFound();
  return page(previewPage({ stored: found, partnership, csrf }));
}
