import { STRATEGIES } from '../requests/strategies/all-strategies.ts';
import type { Strategy } from '../requests/strategies/strategy.ts';
import { mattersIn } from './synonyms.ts';
import { searchWords } from './words.ts';

const WORTH_OF_MATTER = 3;

/** The strategies whose words have most in common with a question, the best first; none when they share nothing. */
export function matchingStrategies(question: string, most: number): Strategy[] {
  const words = new Set(searchWords(question));
  const matters = new Set(mattersIn(question));
  return STRATEGIES.map((strategy) => ({ strategy, worth: inCommon(strategy, words, matters) }))
    .filter(({ worth }) => worth > 0)
    .toSorted((one, other) => other.worth - one.worth)
    .slice(0, most)
    .map(({ strategy }) => strategy);
}

function inCommon(strategy: Strategy, words: ReadonlySet<string>, matters: ReadonlySet<string>): number {
  const text = [strategy.title, strategy.what, ...strategy.steps].join(' ');
  const shared = new Set(searchWords(text).filter((word) => words.has(word)));
  return shared.size + WORTH_OF_MATTER * mattersIn(text).filter((matter) => matters.has(matter)).length;
}
