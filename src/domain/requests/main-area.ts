import type { Area } from '../vocabulary.ts';
import type { Answers } from './answers.ts';

/** The main area of need: the one marked so, or the only one ticked. */
export function mainAreaOf(answers: Answers): Area | undefined {
  if (answers.mainArea) {
    return answers.mainArea;
  }
  return answers.areas?.length === 1 ? answers.areas[0] : undefined;
}
