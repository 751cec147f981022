import type { VoiceKind } from '#src/domain/reviews/reviews.ts';
import { type ToldAnswer, type VoiceAnswers, voiceInWords } from '#src/domain/reviews/voice-questions.ts';
import type { Tx } from '#src/platform/db/identity.ts';

/** Somebody who was asked how it went, and what they said: each by themselves, never mixed with another's. */
export type Voice = {
  id: number;
  kind: VoiceKind;
  askedByName: string;
  askedAt: Date;
  /** Waiting for an answer, answered, or the link has been taken back or has run out. */
  state: 'waiting' | 'answered' | 'taken_back' | 'run_out';
  /** The last day the link works, `YYYY-MM-DD`. */
  linkUntil: string | null;
  answeredAt: Date | null;
  /** Two letters, as in `lang`. */
  language: string | null;
  easyRead: boolean | null;
  /** Who typed in what came back on paper; null when they answered by themselves. */
  typedByName: string | null;
  /** In English, ready to read; free words are in the language they were written in. */
  answers: ToldAnswer[];
};

/** Everyone asked about this request, in the actor's scope, oldest first. `today` tells which links have run out. */
export async function loadVoices(db: Tx, requestId: number, today: string): Promise<Voice[]> {
  const rows = await db
    .selectFrom('voices')
    .innerJoin('people as asker', 'asker.id', 'voices.asked_by')
    .leftJoin('people as typist', 'typist.id', 'voices.typed_by')
    .leftJoin('private_links', (join) =>
      join.onRef('private_links.voice_id', '=', 'voices.id').on('private_links.revoked_at', 'is', null),
    )
    .select(['voices.id', 'voices.kind', 'asked_at as askedAt', 'asker.name as askedByName'])
    .select(['answered_at as answeredAt', 'language', 'easy_read as easyRead', 'answers'])
    .select(['typist.name as typedByName', 'private_links.expires_on as linkUntil'])
    .where('voices.request_id', '=', requestId)
    .orderBy('voices.id')
    .execute();
  return rows.map(({ answers, ...row }) => ({
    ...row,
    state: stateOf(row, today),
    answers: voiceInWords(row.kind, (answers ?? {}) as VoiceAnswers),
  }));
}

function stateOf(
  { answeredAt, linkUntil }: { answeredAt: Date | null; linkUntil: string | null },
  today: string,
): Voice['state'] {
  if (answeredAt) return 'answered';
  if (linkUntil === null) return 'taken_back';
  return linkUntil < today ? 'run_out' : 'waiting';
}
