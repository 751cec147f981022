import type { Answers } from '../requests/answers.ts';
import type { TriageInput } from './facts.ts';

/** What a test changes in the plain request below. */
export type Changes = {
  answers?: Answers;
  setting?: Partial<TriageInput['setting']>;
  history?: Partial<TriageInput['history']>;
};

export const noticed = 'The class finds it hard to settle after lunch on most days.';
/** Universal-offer answers with so many in place, so many helping and one not yet. */
export const steps = (inPlace: number, helping: number): Answers['inPlace'] =>
  Object.fromEntries([
    ...Array.from({ length: inPlace }, (_, n) => [`step_${n}`, 'in_place'] as const),
    ...Array.from({ length: helping }, (_, n) => [`helping_${n}`, 'helping'] as const),
    ['other', 'not_yet'] as const,
  ]);

/** A plain request about a class, with a few words and nothing in place. */
export function request(changes: Changes = {}): TriageInput {
  return {
    answers: { subject: 'group', areas: ['semh'], mainArea: 'semh', noticed, ...changes.answers },
    setting: { phase: 'primary', kind: 'school', eligible: true, ...changes.setting },
    history: { requestsLast12Months: 2, openRequests: 0, repeatedSameArea: 0, ...changes.history },
  };
}
