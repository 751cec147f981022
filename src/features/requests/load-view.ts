import { consultationBehind } from '#src/casework/consulting/load-consultations.ts';
import { type Help, loadHelp } from '#src/casework/delivery/load-help.ts';
import { ownAmong } from '#src/casework/delivery/own-allocation.ts';
import type { Request } from '#src/casework/load-request.ts';
import { movesOf, viewerOf } from '#src/casework/request-view/moves.ts';
import { type RequestHistory, requestHistory } from '#src/casework/request-view/request-history.ts';
import { loadEcho, loadLaterFacts, loadRating } from '#src/casework/reviews/load-after.ts';
import { loadVoices } from '#src/casework/reviews/load-voices.ts';
import { secondLookOf } from '#src/casework/second-look.ts';
import { moversOf } from '#src/domain/people/actor.ts';
import { WITH_EXPERTS } from '#src/domain/requests/lifecycle.ts';
import type { Context } from '#src/platform/http/route.ts';
import type { RequestView } from './request-view.ts';
import { placeOf, whoHasIt } from './requests.queries.ts';

const NO_HELP: Help = { experts: [], plan: undefined, plans: [], sessions: [], attachments: [] };

/** Reads what the page shows; of the help only where there can be any. */
export async function loadView(context: Context, request: Request): Promise<RequestView> {
  const { db, actor, today, partnership, csrf } = context;
  const history = await requestHistory(db, request.id);
  const helped = mayHaveHelp(request, history);
  const help = helped ? await loadHelp(db, request.id) : NO_HELP;
  const movers = moversOf(actor, { id: request.id, settingId: request.setting.id });
  return {
    request,
    history,
    holder: await whoHasIt(db, request.leadId, today),
    moves: movesOf(request, actor),
    movers,
    actorId: actor.id,
    viewer: viewerOf(request, actor),
    mayReadLooks: actor.scope.whole || [...actor.scope.own, ...actor.scope.led].includes(request.setting.id),
    talk: await consultationBehind(db, request.reference),
    secondLook: await secondLookOf(db, request.id),
    help,
    own: ownAmong(help.experts, actor.id),
    voices: helped ? await loadVoices(db, request.id, today) : [],
    echo: helped ? await loadEcho(db, request.id) : undefined,
    later: await loadLaterFacts(db, request.id),
    rating: await loadRating(db, request.id),
    place: movers.includes('expert') ? await placeOf(db, request.setting.id) : undefined,
    today,
    partnership,
    csrf,
  };
}

/** Help follows the panel, and what was done stays when the request goes back to it or to the lead. */
function mayHaveHelp({ status }: Request, { triages }: RequestHistory): boolean {
  return WITH_EXPERTS.includes(status) || triages.some(({ outcome }) => outcome === 'panel');
}
