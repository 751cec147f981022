import type { Request } from '#src/casework/load-request.ts';
import { makePrivateLink, revokePrivateLinks } from '#src/casework/private-links.ts';
import { type Acting, recordAct } from '#src/casework/record-act.ts';
import { loadVoices, type Voice } from '#src/casework/reviews/load-voices.ts';
import { addDays, type CalendarDay } from '#src/domain/calendar/calendar-day.ts';
import type { Status } from '#src/domain/requests/lifecycle.ts';
import type { VoiceKind } from '#src/domain/reviews/reviews.ts';

/** How long a link works: long enough for a busy family, short enough that an old letter opens nothing. */
export const LINK_DAYS = 28;
/** As many as a class's families may be; more is a mistake. */
export const MOST_OF_A_KIND = 40;

/** There is something to ask about once help has begun, or once it was answered with advice. */
const ASKABLE: readonly Status[] = ['delivering', 'closed', 'taken_on', 'advised'];

export function mayAsk({ status }: Pick<Request, 'status'>): boolean {
  return ASKABLE.includes(status);
}

export type MadeLink = { voiceId: number; token: string; until: CalendarDay };
type Asking = { request: Request; today: CalendarDay };

/**
 * Asks for one more voice and makes its link. `seen` is how many of this kind the page showed: pressed twice, the second
 * press makes the link of the same voice anew, so that nobody is asked twice by accident.
 */
export async function askVoice(
  acting: Acting & { personId: number },
  { request, today, kind, seen }: Asking & { kind: VoiceKind; seen: number },
): Promise<MadeLink | 'too many'> {
  const before = (await loadVoices(acting.db, request.id, today)).filter((voice) => voice.kind === kind);
  const last = before.at(-1);
  if (before.length > seen && last?.state === 'waiting') return makeAnew(acting, { request, today, voice: last });
  if (before.length >= MOST_OF_A_KIND) return 'too many';
  const { id } = await acting.db
    .insertInto('voices')
    .values({
      partnership_id: acting.partnershipId,
      setting_id: request.setting.id,
      request_id: request.id,
      kind,
      asked_by: acting.personId,
      asked_at: acting.at,
    })
    .returning('id')
    .executeTakeFirstOrThrow();
  return withLink(acting, { request, today }, { id, kind }, { name: 'ask_voice', event: 'voice_asked' });
}

/** A new link for somebody who was asked already; the old one stops working. */
export function makeAnew(
  acting: Acting,
  { request, today, voice }: Asking & { voice: Pick<Voice, 'id' | 'kind'> },
): Promise<MadeLink> {
  return withLink(acting, { request, today }, voice, { name: 'make_voice_link', event: 'voice_link_made' });
}

export async function takeBackLink(
  acting: Acting,
  { request, voice }: { request: Request; voice: Pick<Voice, 'id' | 'kind'> },
): Promise<void> {
  await revokePrivateLinks(acting, { voiceId: voice.id });
  await recordAct(acting, {
    name: 'take_back_voice_link',
    events: [event('voice_link_taken_back', request, voice.kind)],
  });
}

async function withLink(
  acting: Acting,
  { request, today }: Asking,
  { id, kind }: Pick<Voice, 'id' | 'kind'>,
  act: { name: string; event: string },
): Promise<MadeLink> {
  const until = addDays(today, LINK_DAYS);
  const token = await makePrivateLink(acting, { voiceId: id }, until);
  await recordAct(acting, { name: act.name, events: [event(act.event, request, kind)] });
  return { voiceId: id, token, until };
}

function event(name: string, request: Request, kind: VoiceKind) {
  return { name, requestId: request.id, settingId: request.setting.id, data: { kind } };
}
