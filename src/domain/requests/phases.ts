import type { Phase, YearGroup } from '../vocabulary.ts';
import type { Answers } from './answers.ts';

/** The four phases that content is written for. */
export const EVERY_PHASE = ['early_years', 'primary', 'secondary', 'post_16'] as const;
export type ContentPhase = (typeof EVERY_PHASE)[number];

export const FROM_SCHOOL_AGE: readonly ContentPhase[] = ['primary', 'secondary', 'post_16'];
export const YOUNGER: readonly ContentPhase[] = ['early_years', 'primary'];
export const OLDER: readonly ContentPhase[] = ['secondary', 'post_16'];

/** What the rules need to know of a setting; `kind` is the code of its kind, such as 'childminder'. */
export type RequestSetting = { phase: Phase; kind: string };

/** The year groups a request is about: the child's own year, or the years of the group. */
export function yearsOf(answers: Answers): YearGroup[] {
  if (answers.subject === 'child') {
    return answers.childYear ? [answers.childYear] : [];
  }
  return answers.yearGroups ?? [];
}

/**
 * The content phases a request touches: by its year groups when it names any (a nursery class in a
 * primary school is early years), otherwise by the phase of the setting.
 */
export function phasesFor(answers: Answers, settingPhase: Phase): ContentPhase[] {
  const named = new Set(yearsOf(answers).flatMap((year) => PHASES_OF_YEAR[year]));
  if (named.size === 0) {
    return contentPhasesOf(settingPhase);
  }
  return EVERY_PHASE.filter((phase) => named.has(phase));
}

/** The content phases a setting of this phase works in; all-through schools and partners work in all of them. */
export function contentPhasesOf(phase: Phase): ContentPhase[] {
  if (phase === 'all_through' || phase === 'special' || phase === 'alternative_provision') {
    return [...EVERY_PHASE];
  }
  return [phase];
}

/** True when an item written for `itemPhases` (none: for everyone) suits one of `phases`. */
export function suitsPhase(itemPhases: readonly Phase[] | undefined, phases: readonly Phase[]): boolean {
  return itemPhases === undefined || itemPhases.some((phase) => phases.includes(phase));
}

/** One phase as a list of content phases; a list already made by `phasesFor` is kept. */
export function toContentPhases(phase: Phase | readonly ContentPhase[]): readonly ContentPhase[] {
  return typeof phase === 'string' ? contentPhasesOf(phase) : phase;
}

// Reception follows the early years framework inside a primary school, so both suit.
const PHASES_OF_YEAR: Record<YearGroup, readonly ContentPhase[]> = {
  under_2: ['early_years'],
  age_2: ['early_years'],
  age_3: ['early_years'],
  reception: ['early_years', 'primary'],
  year_1: ['primary'],
  year_2: ['primary'],
  year_3: ['primary'],
  year_4: ['primary'],
  year_5: ['primary'],
  year_6: ['primary'],
  year_7: ['secondary'],
  year_8: ['secondary'],
  year_9: ['secondary'],
  year_10: ['secondary'],
  year_11: ['secondary'],
  year_12: ['post_16'],
  year_13: ['post_16'],
  age_18_plus: ['post_16'],
};
