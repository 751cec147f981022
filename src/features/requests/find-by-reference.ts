import { readReference } from '#src/domain/requests/reference.ts';
import { type Answer, page, redirect } from '#src/platform/http/answers.ts';
import type { Context } from '#src/platform/http/route.ts';
import { findPage } from './find.page.tsx';
import { links } from './requests.links.ts';

/** Goes to the request with a typed reference; says kindly when there is none to be seen. */
export async function findByReference({ db, query }: Context): Promise<Answer> {
  const typed = (query.get('reference') ?? '').trim();
  if (typed === '') return page(findPage({ typed }));
  const reference = readReference(typed);
  if (!reference) {
    const says = 'That is not a whole reference. Check it letter by letter: it has nine letters and numbers after EAH.';
    return page(findPage({ typed, says }), 422);
  }
  const found = await db.selectFrom('requests').select('id').where('reference', '=', reference).executeTakeFirst();
  if (found) return redirect(links.request(reference));
  const says = `We cannot find ${reference} among the requests you work with. Check it, or ask the person who gave it to you.`;
  return page(findPage({ typed, says }), 404);
}
