import type { Errors } from '#src/govuk/fields.tsx';
import type { Form } from '#src/platform/http/form.ts';

export const LONGEST_REOPEN_REASON = 500;

export type ReopenForm = { reason: string; errors: Errors };

export function readReopen(form: Form): ReopenForm {
  const reason = form.text('reason');
  const errors: Errors = {};
  if (reason === '') errors.reason = 'Say in a few words why it should be open again';
  if (reason.length > LONGEST_REOPEN_REASON) {
    errors.reason = `Shorten this to ${LONGEST_REOPEN_REASON} characters or fewer. It has ${reason.length}`;
  }
  return { reason, errors };
}
