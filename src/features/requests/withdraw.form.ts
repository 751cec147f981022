import type { Errors } from '#src/govuk/fields.tsx';
import type { Form } from '#src/platform/http/form.ts';

export const WITHDRAW_REASONS = {
  better: 'Things have got better',
  strategies: 'What we tried is enough for now',
  elsewhere: 'We are getting help another way',
  moved_on: 'The child, group or colleague has moved on',
  family: 'The family would rather we did not go on',
  mistake: 'It was sent by mistake, or twice',
  other: 'Something else',
} as const;
export type WithdrawReason = keyof typeof WITHDRAW_REASONS;

export const LONGEST_REASON = 500;

export type WithdrawForm = { why: string; words: string; errors: Errors; reason: string };

/** Reads why a request is withdrawn; `reason` is what the log keeps. */
export function readWithdraw(form: Form): WithdrawForm {
  const why = form.text('why');
  const words = form.text('words');
  const errors: Errors = {};
  if (!Object.hasOwn(WITHDRAW_REASONS, why)) errors.why = 'Select why you are withdrawing the request';
  if (why === 'other' && words === '') errors.words = 'Say in a few words why';
  if (words.length > LONGEST_REASON)
    errors.words = `Shorten this to ${LONGEST_REASON} characters or fewer. It has ${words.length}`;
  const label = WITHDRAW_REASONS[why as WithdrawReason] ?? '';
  return { why, words, errors, reason: words ? `${label}: ${words}` : label };
}
