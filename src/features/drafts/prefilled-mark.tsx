import type { Field } from '#src/casework/answer-steps/step.ts';
import { isDay, longDate } from '#src/domain/calendar/calendar-day.ts';
import type { Node } from '#src/platform/jsx/jsx-runtime.ts';

const WORDS: Record<string, string> = {
  'last request': 'From your last request. Is it still right?',
  consultation: 'From your consultation. Is it still right?',
  menu: 'From the menu. Change it if it does not fit.',
  profile: 'From your account. Change it if someone else is better.',
};
const FROM_SELF_CHECK: Record<string, string> = {
  'self-check': 'From your self-check',
  'last request and self-check': 'From your last request and your self-check',
};

/** Says where an answer came from, until someone changes it. */
export function prefilledMark(prefilled: Record<string, string>, field: Field): Node {
  const [source = '', takenOn = ''] = (prefilled[field] ?? '').split(' of ');
  const check = isDay(takenOn) && FROM_SELF_CHECK[source];
  const words = check ? `${check} of ${longDate(takenOn)}. Is it still right?` : WORDS[source];
  return words && <span class="al-answer-mark">{words}</span>;
}
