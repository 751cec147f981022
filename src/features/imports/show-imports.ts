import type { Errors } from '#src/govuk/fields.tsx';
import { type Answer, type Page, page } from '#src/platform/http/answers.ts';
import type { Context } from '#src/platform/http/route.ts';
import { importsPage } from './imports.page.tsx';
import { latestImports } from './imports.queries.ts';

export async function showImports(context: Context): Promise<Answer> {
  return page(await theImportsPage(context, {}));
}

/** The form, with what to put right; a browser never sends a chosen file back, so it is chosen again. */
export async function theImportsPage(context: Context, errors: Errors): Promise<Page> {
  const { db, form, query, partnership, csrf } = context;
  const kind = form.text('kind') || (query.get('kind') ?? '');
  return importsPage({ past: await latestImports(db), kind, errors, partnership, csrf });
}
