import type { Field } from '#src/casework/answer-steps/step.ts';
import type { Node } from '#src/platform/jsx/jsx-runtime.ts';

const WORDS: Record<string, string> = {
  'last request': 'From your last request. Is it still right?',
  consultation: 'From your consultation. Is it still right?',
  menu: 'From the menu. Change it if it does not fit.',
  profile: 'From your account. Change it if someone else is better.',
  'self-check': 'From your self-check. Is it still right?',
  'last request and self-check': 'From your last request and your self-check. Is it still right?',
};

/** Says where an answer came from, until someone changes it. */
export function prefilledMark(prefilled: Record<string, string>, field: Field): Node {
  const words = WORDS[prefilled[field] ?? ''];
  return words && <span class="al-answer-mark">{words}</span>;
}
