import { loadSettings } from '#src/casework/load-setting.ts';
import { type Answer, page } from '#src/platform/http/answers.ts';
import type { Context } from '#src/platform/http/route.ts';
import { pageNumber } from './page-number.ts';
import { draftsToCarryOn, endedRequestsOf, openRequestsOf } from './requests.queries.ts';
import { yourRequestsPage } from './your-requests.page.tsx';

/** The requests of the settings a person works for; with several settings, of one of them if the address says so. */
export async function showRequests(context: Context): Promise<Answer> {
  const { db, actor, query, today, partnership } = context;
  const settings = await loadSettings(db, actor.scope.own);
  const chosen = settings.find((setting) => String(setting.id) === query.get('setting'));
  const ids = chosen ? [chosen.id] : actor.scope.own;
  const number = pageNumber(query);
  return page(
    yourRequestsPage({
      settings,
      chosen,
      today,
      actorId: actor.id,
      promise: partnership.serviceStandards.promiseMinutes,
      open: await openRequestsOf(db, ids),
      drafts: await draftsToCarryOn(db, ids),
      ended: { ...(await endedRequestsOf(db, ids, number)), page: number },
    }),
  );
}
