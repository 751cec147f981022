import { loadSettings } from '#src/casework/load-setting.ts';
import { isLead, isManager } from '#src/domain/people/actor.ts';
import { type Answer, page } from '#src/platform/http/answers.ts';
import type { Context } from '#src/platform/http/route.ts';
import { selfChecksOf, sharedSelfChecks } from './self-check.queries.ts';
import { selfChecksPage } from './self-checks.page.tsx';

/** A setting's own self-checks, now and earlier; for a lead, the latest of each setting that shared. */
export async function showSelfChecks({ db, actor, partnership, csrf, today }: Context): Promise<Answer> {
  const settings = await loadSettings(db, actor.scope.own);
  const checks = await selfChecksOf(db, actor.scope.own);
  const leads = isLead(actor) || isManager(actor);
  const shared = leads ? await sharedSelfChecks(db) : undefined;
  return page(selfChecksPage({ settings, checks, shared, partnership, csrf, today }));
}
