import { UNIVERSAL_OFFER } from '#src/domain/requests/universal-offer.ts';
import { type Answer, page } from '#src/platform/http/answers.ts';
import type { SharedContext } from '#src/platform/http/route.ts';
import { NotFound } from '#src/platform/http/stops.ts';
import type { links } from './self-check.links.ts';
import { statementsPage } from './statements.page.tsx';

/** The statements of every phase, without an account: nothing is answered here, and nothing kept. */
export async function showStatements({
  params,
  partnerships,
}: SharedContext<typeof links.statements>): Promise<Answer> {
  const partnership = [...partnerships.values()].find(({ code }) => code === params.partnership);
  if (!partnership) throw new NotFound();
  return page(statementsPage(partnership, UNIVERSAL_OFFER));
}
