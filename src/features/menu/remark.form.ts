import type { Errors } from '#src/govuk/fields.tsx';
import type { Form } from '#src/platform/http/form.ts';

export const HELPFUL = { yes: 'Yes', partly: 'Partly', no: 'No' } as const;
export type Helpful = keyof typeof HELPFUL;
export const LONGEST_REMARK = 1_000;

export type TypedRemark = { helpful: Helpful | ''; words: string };

export function readRemark(form: Form): TypedRemark {
  const helpful = form.text('helpful');
  // A browser sends two characters for the end of a line, and counts one.
  return {
    helpful: Object.hasOwn(HELPFUL, helpful) ? (helpful as Helpful) : '',
    words: form.text('words').replaceAll('\r\n', '\n').trim(),
  };
}

export function remarkErrors({ helpful, words }: TypedRemark): Errors {
  const over = words.length - LONGEST_REMARK;
  return {
    ...(helpful === '' ? { helpful: 'Select yes, partly or no' } : {}),
    ...(over > 0 ? { words: `Shorten what you say by ${over} ${over === 1 ? 'character' : 'characters'}` } : {}),
  };
}
