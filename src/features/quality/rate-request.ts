import { actingIn } from '#src/casework/acting.ts';
import { lockRequest, lookAtRequest, type Request } from '#src/casework/load-request.ts';
import { messageText } from '#src/casework/message-text.ts';
import type { Message } from '#src/casework/queue-messages.ts';
import { recordAct } from '#src/casework/record-act.ts';
import { recordLook } from '#src/casework/record-look.ts';
import { requestLinks } from '#src/casework/request-view/request-links.ts';
import { loadRating, type Rating } from '#src/casework/reviews/load-after.ts';
import { staffToTell } from '#src/casework/who-is-there.ts';
import { moversOf } from '#src/domain/people/actor.ts';
import { isTip, type Points, RATINGS, type RequestTip } from '#src/domain/reviews/ratings.ts';
import type { Errors } from '#src/govuk/fields.tsx';
import { type Answer, page, pageWithErrors, redirect, refused } from '#src/platform/http/answers.ts';
import type { Context } from '#src/platform/http/route.ts';
import { NotAllowed } from '#src/platform/http/stops.ts';
import { ratingPage, type TypedRating } from './rating.page.tsx';

type Here = Context<'/requests/:reference'>;

export async function showRating(context: Here): Promise<Answer> {
  const request = await lookAtRequest(context, 'rating');
  mustLead(context, request);
  const rating = await loadRating(context.db, request.id);
  const typed = { points: String(rating?.points ?? ''), tip: rating ? (rating.tip ?? 'none') : '' };
  return page(ratingPage({ request, rating, typed, csrf: context.csrf }));
}

/** Says whether the request had what was needed, with one tip back; said again, the later word counts. */
export async function rateRequest(context: Here): Promise<Answer> {
  const { form, csrf, db, actor } = context;
  const request = await lockRequest(context);
  mustLead(context, request);
  const typed = { points: form.text('points'), tip: form.text('tip') };
  const before = await loadRating(db, request.id);
  const again = { request, rating: before, typed, csrf };
  const errors = problems(typed);
  if (Object.keys(errors).length > 0) {
    await look(context, request);
    return pageWithErrors(ratingPage({ ...again, errors }));
  }
  const done = redirect(requestLinks.request(request.reference), 'Saved. The setting can see your tip.');
  const points = Number(typed.points) as Points;
  const tip = isTip(typed.tip) ? typed.tip : null;
  if (before?.points === points && before.tip === tip) return done;
  if (form.text('seen') !== seenOf(before)) {
    await look(context, request);
    return refused(ratingPage({ ...again, changedBy: before?.ratedByName ?? '' }));
  }
  await keep(context, request, { points, tip });
  await recordAct(actingIn(context as Context), {
    name: 'rate_request',
    events: [{ name: 'request_rated', requestId: request.id, settingId: request.setting.id, data: { points, tip } }],
    messages: tip && before?.tip !== tip ? await tell(context, request, actor.name) : [],
  });
  return done;
}

/** What the page saw, so that two leads do not write over each other unawares. */
export function seenOf(rating: Rating | undefined): string {
  return rating ? rating.ratedAt.toISOString() : 'none';
}

function problems({ points, tip }: TypedRating): Errors {
  const errors: Errors = {};
  if (!Object.hasOwn(RATINGS, points)) errors.points = 'Choose whether it had what was needed';
  if (!isTip(tip) && tip !== 'none') errors.tip = 'Choose one tip';
  if (tip === 'none' && (points === '1' || points === '2')) errors.tip = 'Choose one tip that would have helped most';
  return errors;
}

async function keep({ db, actor, at }: Here, request: Request, said: { points: Points; tip: RequestTip | null }) {
  const rated = { ...said, rated_by: actor.id, rated_at: at };
  await db
    .insertInto('request_ratings')
    .values({ partnership_id: actor.partnershipId, setting_id: request.setting.id, request_id: request.id, ...rated })
    .onConflict((conflict) => conflict.column('request_id').doUpdateSet(rated))
    .execute();
}

async function tell({ db, today }: Here, request: Request, who: string): Promise<Message[]> {
  const staff = await staffToTell(db, request.setting.id, [request.sentBy], today);
  return staff.map((person) => ({
    toPersonId: person.id,
    kind: 'tip_given',
    subject: `A tip for your next request, from ${who}`,
    body: messageText({
      greeting: `Hello ${person.name},`,
      sentences: [`${who} has left you one short tip on request ${request.reference}, for the next time you write.`],
      action: { text: 'Read the tip', path: requestLinks.request(request.reference) },
    }),
    requestId: request.id,
  }));
}

function look(context: Here, { id, setting }: Request): Promise<void> {
  return recordLook(actingIn(context as Context), { page: 'rating', settingId: setting.id, requestId: id });
}

function mustLead({ actor }: Here, request: Request): void {
  if (!moversOf(actor, { id: request.id, settingId: request.setting.id }).includes('lead')) throw new NotAllowed();
}
