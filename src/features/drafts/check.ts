import { actingIn } from '#src/casework/acting.ts';
import { findLead, type Lead } from '#src/casework/find-lead.ts';
import { sendRequest } from '#src/casework/send-request.ts';
import { whyNotAsk } from '#src/casework/why-not-ask.ts';
import { addWorkingDays } from '#src/domain/calendar/working-days.ts';
import { missingToSend } from '#src/domain/requests/missing-to-send.ts';
import { type Answer, page, pageWithErrors, redirect, refused } from '#src/platform/http/answers.ts';
import type { Context } from '#src/platform/http/route.ts';
import { NotAllowed } from '#src/platform/http/stops.ts';
import { afterEnd } from './after-end.tsx';
import { checkPage } from './check.page.tsx';
import { links } from './drafts.links.ts';
import { maySend } from './drafts.policy.ts';
import { similarOpenRequests } from './drafts.queries.ts';
import { type Draft, type DraftContext, lockDraft, logLook, lookAtDraft } from './load-draft.ts';
import { cannotAskPage } from './start.page.tsx';

/** Everything that was answered, before it is sent. */
export async function showCheck(context: DraftContext): Promise<Answer> {
  const draft = await lookAtDraft(context, 'draft_check');
  if (draft.endedHow) return afterEnd(context, draft);
  return page(await pageOf(context, draft, false));
}

/** Sends the request once; again, by double click or from another tab, leads to the same one. */
export async function send(context: DraftContext): Promise<Answer> {
  const { db, actor, partnership, today } = context;
  const draft = await lockDraft(context);
  if (!maySend(actor, draft)) throw new NotAllowed();
  if (draft.endedHow) return afterEnd(context, draft);
  const { setting, answers } = draft;
  const why = whyNotAsk(setting);
  if (why) return refused(cannotAskPage(why, partnership, await findLead(db, setting, today)));
  if (missingToSend(answers, setting).length > 0) {
    await logLook(context, draft, 'draft_check');
    return pageWithErrors(await pageOf(context, draft, true));
  }
  const acting = { ...actingIn(context as Context), personId: actor.id };
  const { reference } = await sendRequest(acting, { draft, setting, answers, partnership, today });
  return redirect(links.sent(reference));
}

async function pageOf(context: DraftContext, draft: Draft, tried: boolean) {
  const { db, actor, partnership, today, csrf } = context;
  const lead: Lead | undefined = await findLead(db, draft.setting, today);
  return checkPage({
    draft,
    lead,
    partnership,
    answerBy: addWorkingDays(partnership.calendar, today, partnership.serviceStandards.triageDays),
    missing: missingToSend(draft.answers, draft.setting),
    tried,
    similar: await similarOpenRequests(db, draft.setting.id, draft.answers),
    csrf,
    maySend: maySend(actor, draft),
  });
}
