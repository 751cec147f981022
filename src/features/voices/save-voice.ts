import { messageText } from '#src/casework/message-text.ts';
import type { Message } from '#src/casework/queue-messages.ts';
import { type Acting, recordAct } from '#src/casework/record-act.ts';
import { reviewLinks } from '#src/casework/reviews/review-links.ts';
import { satisfiedOf, type VoiceAnswers } from '#src/domain/reviews/voice-questions.ts';
import type { AskedVoice } from './voices.queries.ts';

export type Said = { answers: VoiceAnswers; language: string; easyRead: boolean };

/** Keeps what somebody said; `acting.personId` is who typed it in from paper, or null when they answered by themselves. */
export async function saveVoice(acting: Acting, voice: AskedVoice, said: Said): Promise<void> {
  await acting.db
    .updateTable('voices')
    .set({
      answered_at: acting.at,
      language: said.language,
      easy_read: said.easyRead,
      answers: JSON.stringify(said.answers),
      satisfied: satisfiedOf(voice.kind, said.answers),
      typed_by: acting.personId,
    })
    .where('id', '=', voice.id)
    .execute();
  await recordAct(acting, {
    name: 'answer_voice',
    events: [
      {
        name: 'voice_heard',
        requestId: voice.requestId,
        settingId: voice.settingId,
        data: { kind: voice.kind, onPaper: acting.personId !== null },
      },
    ],
    messages: voice.askedBy === acting.personId ? [] : [heard(voice)],
  });
}

function heard({ askedBy, askedByName, requestId, reference }: AskedVoice): Message {
  const action = { text: 'Read what they say', path: reviewLinks.voices(reference) };
  const sentences = [`Someone you asked has told us how the help went for request ${reference}.`];
  const body = messageText({ greeting: `Hello ${askedByName},`, sentences, action });
  return { toPersonId: askedBy, kind: 'voice_heard', subject: `How it went: request ${reference}`, body, requestId };
}
