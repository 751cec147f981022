import type { Errors } from '#src/govuk/fields.tsx';
import type { Form } from '#src/platform/http/form.ts';

export const HAND_BACK_REASONS = {
  time: 'I do not have the time it needs',
  skills: 'Someone with other skills would help more',
  too_close: 'I am too close to the setting or the family',
  away: 'I am away, or leaving',
  other: 'Something else',
} as const;
export type HandBackReason = keyof typeof HAND_BACK_REASONS;

export const LONGEST_REASON = 600;

export type HandBackForm = { why: string; words: string; errors: Errors; reason: string };

/** Reads why help is handed back; `reason` is what the record keeps. */
export function readHandBack(form: Form): HandBackForm {
  const why = form.text('why');
  const words = form.text('words');
  const errors: Errors = {};
  if (!Object.hasOwn(HAND_BACK_REASONS, why)) errors.why = 'Choose why you hand it back';
  if (why === 'other' && words === '') errors.words = 'Say in a few words why';
  if (words.length > LONGEST_REASON) errors.words = `Shorten this to ${LONGEST_REASON} characters or fewer`;
  const label = HAND_BACK_REASONS[why as HandBackReason] ?? '';
  return { why, words, errors, reason: words ? `${label}: ${words}` : label };
}
