import { dayOf } from '#src/domain/calendar/calendar-day.ts';
import { answerVoice } from '#src/features/voices/answer-voice.ts';
import { formOf } from '#src/platform/http/form.ts';
import type { Telling } from './telling.ts';

/** Somebody without an account answers on the page that their private link opens; a link that ended answers nothing. */
export async function answerByLink(
  { stage: { database, partnershipId, partnership } }: Telling,
  { token, fields, at }: { token: string; fields: Record<string, string>; at: Date },
): Promise<void> {
  const answer = await answerVoice({
    params: { token },
    query: new URLSearchParams(),
    form: formOf(fields),
    at,
    today: dayOf(at),
    httpRequest: 'demonstration',
    csrf: '',
    nonce: '',
    demonstration: true,
    origin: 'https://alongside.example',
    database: database.app,
    partnerships: new Map([[partnershipId, partnership]]),
    session: { token: undefined, begin: () => undefined, end: () => undefined },
  });
  if (answer.kind === 'page' && answer.status === FAULTY) throw new Error('What was said by link was not understood.');
}

const FAULTY = 422;
