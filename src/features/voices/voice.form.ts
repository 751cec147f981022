import type { VoiceKind } from '#src/domain/reviews/reviews.ts';
import { LONGEST_VOICE, unanswered, type VoiceAnswers, voiceQuestions } from '#src/domain/reviews/voice-questions.ts';
import type { Errors } from '#src/govuk/fields.tsx';
import type { Form } from '#src/platform/http/form.ts';
import type { Words } from './languages/language.ts';

/** What was ticked and written, by question; empty answers are left out. */
export function readVoice(kind: VoiceKind, form: Form): VoiceAnswers {
  const given = voiceQuestions(kind).map(([code]) => [code, form.text(code)] as const);
  return Object.fromEntries(given.filter(([, answer]) => answer !== ''));
}

/** The words beside each question that needs another look, in the language of the page. */
export function voiceErrors(kind: VoiceKind, answers: VoiceAnswers, words: Words): Errors {
  const left = unanswered(kind, answers);
  const errors: Errors = {};
  for (const [code, { choices }] of voiceQuestions(kind)) {
    if (left.includes(code)) errors[code] = words.chooseOne;
    if (!choices && [...(answers[code] ?? '')].length > LONGEST_VOICE) errors[code] = words.shorten(LONGEST_VOICE);
  }
  return errors;
}
