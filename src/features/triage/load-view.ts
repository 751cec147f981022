import { findLead, type Lead } from '#src/casework/find-lead.ts';
import type { Request } from '#src/casework/load-request.ts';
import {
  type EarlierRequest,
  earlierRequests,
  type RequestHistory,
  requestHistory,
} from '#src/casework/request-view/request-history.ts';
import { openSecondLook } from '#src/casework/second-look.ts';
import { moversOf } from '#src/domain/people/actor.ts';
import { strategiesFor } from '#src/domain/requests/strategies/all-strategies.ts';
import type { Strategy } from '#src/domain/requests/strategies/strategy.ts';
import type { TriageOutcome } from '#src/domain/triage/outcomes.ts';
import type { Context } from '#src/platform/http/route.ts';
import { NotAllowed } from '#src/platform/http/stops.ts';
import { draftHappening } from './draft-happening.ts';
import type { Typed } from './triage.form.ts';
import { type SettingContext, type Similar, settingContext, similarOpen } from './triage.queries.ts';
import { outcomesFrom, type TriageFile, triageFile } from './triage-file.ts';

/** Everything the 15 minutes need, on one page. */
export type TriageView = TriageFile & {
  offered: TriageOutcome[];
  history: RequestHistory;
  earlier: EarlierRequest[];
  similar: Similar[];
  context: SettingContext;
  lead: Lead | undefined;
  strategies: Strategy[];
  /** Who looks at it again, when the reader is the one whose decision it is about. */
  looksAgain: string | undefined;
};

const STRATEGIES_SHOWN = 8;
const EARLIER_SHOWN = 6;

export async function loadView(context: Context, request: Request): Promise<TriageView> {
  const { db, actor, at, today } = context;
  const movers = moversOf(actor, { id: request.id, settingId: request.setting.id });
  if (!movers.includes('lead')) throw new NotAllowed();
  const look = await openSecondLook(db, request.id);
  return {
    ...(await triageFile(db, request, at, today)),
    offered: outcomesFrom(request, movers),
    history: await requestHistory(db, request.id),
    earlier: await earlierRequests(db, request, EARLIER_SHOWN),
    similar: await similarOpen(db, request),
    context: await settingContext(db, request.setting.id, today),
    lead: await findLead(db, request.setting, today),
    looksAgain: look?.decidedBy === actor.id ? look.lookedByName : undefined,
    strategies: strategiesFor(request.answers, request.setting.phase, STRATEGIES_SHOWN),
  };
}

/** The form before anything is typed: a drafted sentence, the actor as named person, nothing decided. */
export function blank({ request, recommendation, people }: TriageView, { actor, partnership, at }: Context): Typed {
  const route = partnership.routes.findIndex((each) => each.route === recommendation.route);
  return {
    happening: draftHappening(request.answers),
    advice: '',
    strategies: [],
    outcome: '',
    level: '',
    namedPersonId: people.some((person) => person.id === actor.id) ? String(actor.id) : '',
    nextOn: {},
    template: recommendation.question ?? '',
    question: '',
    route: route < 0 ? '' : String(route),
    hopedFor: '',
    overrideReason: '',
    overrideNote: '',
    openedAt: at.toISOString(),
  };
}
