import { findLead } from '#src/casework/find-lead.ts';
import { loadSettings } from '#src/casework/load-setting.ts';
import { type Occasion, occasionsAfter } from '#src/casework/occasions/load-occasions.ts';
import { isOpen, placesLeft } from '#src/casework/occasions/occasion-words.ts';
import { type Answer, page } from '#src/platform/http/answers.ts';
import type { Context } from '#src/platform/http/route.ts';
import { callBackDay } from './ask-call-back.ts';
import { hotlineOf } from './hotlines.queries.ts';
import { waysPage } from './ways.page.tsx';

/** The ways to talk before asking in writing: ring, be rung, or come. */
export async function showWays(context: Context): Promise<Answer> {
  const { db, actor, at, today, partnership } = context;
  const settings = await loadSettings(db, actor.scope.own);
  const leads = await Promise.all(settings.map((setting) => findLead(db, setting, today)));
  const clusters = [...new Set(settings.map(({ clusterId }) => clusterId))];
  const lines = await Promise.all(
    clusters.map(async (clusterId) => ({
      cluster: settings.find((each) => each.clusterId === clusterId)?.clusterName ?? null,
      ...(await hotlineOf(db, partnership, clusterId)),
    })),
  );
  const coming = await occasionsAfter(db, at);
  return page(
    waysPage({
      lines,
      whoRings: new Set(leads.map((lead) => lead?.id)).size === 1 ? leads[0]?.name : undefined,
      callBy: callBackDay(context),
      dropIn: coming.find((each) => isFor(each, clusters) && isOpen(each, at) && placesLeft(each, at) > 0),
      partnership,
      at,
    }),
  );
}

function isFor({ kind, clusterId, waiting }: Occasion, clusters: (number | null)[]): boolean {
  return kind === 'drop_in' && waiting === 0 && (clusterId === null || clusters.includes(clusterId));
}
