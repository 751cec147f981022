import { type Answer, page } from '#src/platform/http/answers.ts';
import type { PublicContext } from '#src/platform/http/route.ts';
import { notConfiguredPage, signInPage } from './sign-in.page.tsx';
import { personas } from './sign-in.queries.ts';

/** The demonstration's people, by area; a live service without an identity provider says so plainly. */
export async function showSignIn(context: PublicContext): Promise<Answer> {
  if (!context.demonstration) return page(notConfiguredPage());
  const areas = [];
  for (const [id, partnership] of context.partnerships) {
    areas.push({ id, partnership, people: await personas(context.database, id) });
  }
  return page(signInPage({ areas, csrf: context.csrf, next: context.query.get('next') ?? '/' }));
}
