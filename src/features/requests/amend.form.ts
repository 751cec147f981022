import type { Errors } from '#src/govuk/fields.tsx';
import type { Form } from '#src/platform/http/form.ts';

export const AMEND_REASONS = {
  more: 'There is more to say',
  changed: 'Things have changed',
  mistake: 'It was entered in error',
} as const;
export type AmendReason = keyof typeof AMEND_REASONS;

export const LONGEST_AMEND_NOTE = 300;

export type Why = { why: string; note: string; reason: string; errors: Errors };

/** Reads why an answer changes; `reason` is what the log keeps. */
export function readWhy(form: Form): Why {
  const why = form.text('why');
  const note = form.text('note');
  const errors: Errors = {};
  if (!Object.hasOwn(AMEND_REASONS, why)) errors.why = 'Select why the answer changes';
  if (note.length > LONGEST_AMEND_NOTE) {
    errors.note = `Shorten this to ${LONGEST_AMEND_NOTE} characters or fewer. It has ${note.length}`;
  }
  const label = AMEND_REASONS[why as AmendReason] ?? '';
  return { why, note, reason: note ? `${label}: ${note}` : label, errors };
}
