import { consultationsOf } from '#src/casework/consulting/load-consultations.ts';
import { mayRecord } from '#src/casework/consulting/who-records.ts';
import { findLead } from '#src/casework/find-lead.ts';
import { permits } from '#src/domain/people/policy.ts';
import { type Answer, page } from '#src/platform/http/answers.ts';
import type { Context } from '#src/platform/http/route.ts';
import { NotFound } from '#src/platform/http/stops.ts';
import { settingPage } from './setting.page.tsx';
import { factsOf, findWholeSetting, importsOf, predecessorsOf, requestsOf, teamAround } from './setting.queries.ts';
import { mayList, opens, seesHomes } from './settings.policy.ts';

const CONSULTATIONS_SHOWN = 10;

export async function showSetting({
  db,
  params,
  actor,
  partnership,
  today,
}: Context<'/settings/:id'>): Promise<Answer> {
  const setting = await findWholeSetting(db, Number(params.id));
  if (!setting || !opens(actor, setting.id)) throw new NotFound();
  const where = { clusterId: setting.cluster_id, phaseGroup: setting.phase_group };
  return page(
    settingPage({
      setting,
      address: !setting.private || seesHomes(actor) || actor.scope.own.includes(setting.id),
      facts: await factsOf(db, setting.id),
      predecessors: await predecessorsOf(db, setting.id),
      lead: await findLead(db, where, today),
      team: await teamAround(db, setting, today),
      requests: await requestsOf(db, setting.id, actor.scope),
      consultations: await consultationsOf(db, setting.id, CONSULTATIONS_SHOWN),
      mayRecord: await mayRecord(db, actor, { id: setting.id, clusterId: setting.cluster_id }, today),
      history: await importsOf(db, setting.id),
      ours: actor.scope.own.includes(setting.id),
      inList: permits(mayList, actor.roles),
      partnership,
      today,
    }),
  );
}
