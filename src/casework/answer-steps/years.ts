import type { Answers } from '#src/domain/requests/answers.ts';
import { type ContentPhase, contentPhasesOf, phasesFor, type RequestSetting } from '#src/domain/requests/phases.ts';
import { codes, YEAR_GROUPS, type YearGroup } from '#src/domain/vocabulary.ts';

/** The year groups to offer: those a setting of this phase may have, and any chosen before. */
export function yearsFor(setting: RequestSetting, chosen: readonly YearGroup[]): Record<string, string> {
  const offered = new Set(contentPhasesOf(setting.phase).flatMap((phase) => YEARS[phase]));
  const shown = codes(YEAR_GROUPS).filter((year) => offered.has(year) || chosen.includes(year));
  return Object.fromEntries(shown.map((year) => [year, YEAR_GROUPS[year]]));
}

/** "Young person" where everyone is over 16, "child" where nobody is, both words between. */
export function personWord(answers: Answers, setting: RequestSetting): string {
  const phases = phasesFor(answers, setting.phase);
  if (phases.every((phase) => phase === 'post_16')) return 'young person';
  if (phases.every((phase) => phase === 'early_years' || phase === 'primary')) return 'child';
  return 'child or young person';
}

export function peopleWord(answers: Answers, setting: RequestSetting): string {
  const word = personWord(answers, setting);
  if (word === 'young person') return 'young people';
  return word === 'child' ? 'children' : 'children or young people';
}

// Primary schools often have a nursery class, and secondary schools a sixth form.
const YEARS: Record<ContentPhase, readonly YearGroup[]> = {
  early_years: ['under_2', 'age_2', 'age_3', 'reception'],
  primary: ['age_2', 'age_3', 'reception', 'year_1', 'year_2', 'year_3', 'year_4', 'year_5', 'year_6'],
  secondary: ['year_7', 'year_8', 'year_9', 'year_10', 'year_11', 'year_12', 'year_13'],
  post_16: ['year_12', 'year_13', 'age_18_plus'],
};
