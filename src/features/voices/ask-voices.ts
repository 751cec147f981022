import { actingIn } from '#src/casework/acting.ts';
import { lockRequest, lookAtRequest, type Request } from '#src/casework/load-request.ts';
import { recordLook } from '#src/casework/record-look.ts';
import { loadVoices, type Voice } from '#src/casework/reviews/load-voices.ts';
import { reviewLinks } from '#src/casework/reviews/review-links.ts';
import { moversOf } from '#src/domain/people/actor.ts';
import { VOICES, type VoiceKind } from '#src/domain/reviews/reviews.ts';
import { type Answer, page, redirect, refused } from '#src/platform/http/answers.ts';
import type { Context } from '#src/platform/http/route.ts';
import { NotAllowed } from '#src/platform/http/stops.ts';
import { languageOf } from './languages/all-languages.ts';
import { linkPage } from './link.page.tsx';
import { askVoice, MOST_OF_A_KIND, makeAnew, mayAsk, takeBackLink } from './voice-acts.ts';
import { voicesPage } from './voices.page.tsx';

type Here = Context<'/requests/:reference'>;

export async function showVoices(context: Here): Promise<Answer> {
  const request = await lookAtRequest(context, 'voices');
  mustBeAround(context, request);
  return page(await list(context, request));
}

/** Asks one more person; the answer shows the link, this once. */
export async function askOne(context: Here): Promise<Answer> {
  const { form } = context;
  const request = await locked(context);
  const kind = form.text('kind');
  if (!Object.hasOwn(VOICES, kind)) return redirect(reviewLinks.voices(request.reference));
  if (!mayAsk(request))
    return refused(await again(context, request, 'Nothing was asked: there is no help to ask about now.'));
  const made = await askVoice(asking(context), {
    request,
    today: context.today,
    kind: kind as VoiceKind,
    seen: Number(form.text('seen')) || 0,
  });
  if (made === 'too many') {
    return refused(await again(context, request, `${MOST_OF_A_KIND} have been asked already. Use one of their links.`));
  }
  return showLink(context, request, kind as VoiceKind, made);
}

export async function newLink(context: Here): Promise<Answer> {
  const request = await locked(context);
  const voice = await openVoice(context, request);
  if (!voice) return redirect(reviewLinks.voices(request.reference), ALREADY);
  const made = await makeAnew(asking(context), { request, today: context.today, voice });
  return showLink(context, request, voice.kind, made);
}

export async function recall(context: Here): Promise<Answer> {
  const request = await locked(context);
  const voice = await openVoice(context, request);
  if (!voice) return redirect(reviewLinks.voices(request.reference), ALREADY);
  if (voice.state === 'waiting') await takeBackLink(asking(context), { request, voice });
  return redirect(reviewLinks.voices(request.reference), 'Taken back. That link opens nothing any more.');
}

const ALREADY = 'They have answered already: what they said is here.';

/** Those who helped, who lead and who work there ask; a panel that only has it on its agenda does not. */
export function mustBeAround({ actor }: Pick<Here, 'actor'>, request: Request): void {
  const movers = moversOf(actor, { id: request.id, settingId: request.setting.id });
  if (!movers.some((mover) => mover === 'setting' || mover === 'lead' || mover === 'expert')) throw new NotAllowed();
}

async function locked(context: Here): Promise<Request> {
  const request = await lockRequest(context);
  mustBeAround(context, request);
  return request;
}

async function openVoice({ db, form, today }: Here, request: Request): Promise<Voice | undefined> {
  const voices = await loadVoices(db, request.id, today);
  return voices.find(({ id, state }) => String(id) === form.text('voice') && state !== 'answered');
}

async function again(context: Here, request: Request, refusal: string) {
  const look = { page: 'voices', settingId: request.setting.id, requestId: request.id };
  await recordLook(actingIn(context as Context), look);
  return list(context, request, refusal);
}

async function list(context: Here, request: Request, refusal?: string) {
  const voices = await loadVoices(context.db, request.id, context.today);
  return voicesPage({ request, voices, csrf: context.csrf, mayAsk: mayAsk(request), refusal });
}

function showLink(context: Here, request: Request, kind: VoiceKind, made: { token: string; until: string }): Answer {
  const { origin, partnership, form } = context;
  return page(linkPage({ request, kind, made, origin, partnership, language: languageOf(form.text('language')) }));
}

function asking(context: Here) {
  return { ...actingIn(context as Context), personId: context.actor.id };
}
