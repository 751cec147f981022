import { concernByCode } from '../requests/concerns.ts';
import { STRATEGIES } from '../requests/strategies/all-strategies.ts';
import type { Strategy } from '../requests/strategies/strategy.ts';
import { mattersIn } from './synonyms.ts';
import { searchWords } from './words.ts';

/** Whoever names a matter, by any of its names, means it. */
const WORTH_OF_MATTER = 4;
/** A word that stands in more of the strategies than this part says nothing of one. */
const TOO_COMMON = 0.15;
/** What fits less well than this part of the best is no answer. */
const LEAST = 0.5;

type Indexed = { strategy: Strategy; words: ReadonlySet<string>; matters: ReadonlySet<string> };

const INDEX: readonly Indexed[] = STRATEGIES.map((strategy) => {
  const text = textOf(strategy);
  return { strategy, words: new Set(searchWords(text)), matters: new Set(mattersIn(text)) };
});
const WORTH: ReadonlyMap<string, number> = worthOfWords();

/**
 * The strategies that answer a question best, by the matters it names and by words that few of them share; none when they
 * have nothing in common. What they answer counts as well as what they say.
 */
export function matchingStrategies(question: string, most: number): Strategy[] {
  const words = [...new Set(searchWords(question))];
  const matters = mattersIn(question);
  const found = INDEX.map((each) => ({ strategy: each.strategy, worth: inCommon(each, words, matters) }));
  const best = Math.max(0, ...found.map(({ worth }) => worth));
  return found
    .filter(({ worth }) => worth > 0 && worth >= LEAST * best)
    .toSorted((one, other) => other.worth - one.worth)
    .slice(0, most)
    .map(({ strategy }) => strategy);
}

function textOf({ title, what, steps, concerns }: Strategy): string {
  return [title, what, ...steps, ...concerns.map((code) => concernByCode(code)?.label ?? '')].join(' · ');
}

function inCommon({ words, matters }: Indexed, askedWords: readonly string[], askedMatters: readonly string[]): number {
  const shared = askedWords.filter((word) => words.has(word)).reduce((sum, word) => sum + (WORTH.get(word) ?? 0), 0);
  return shared + WORTH_OF_MATTER * askedMatters.filter((matter) => matters.has(matter)).length;
}

/** The rarer a word, the more it says; nothing when it stands nearly everywhere. */
function worthOfWords(): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { words } of INDEX) for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  return new Map(
    [...counts].map(([word, count]) => [word, count > TOO_COMMON * INDEX.length ? 0 : Math.log(INDEX.length / count)]),
  );
}
