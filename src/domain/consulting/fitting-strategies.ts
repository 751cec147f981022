import type { Strategy } from '../requests/strategies/strategy.ts';
import { AREAS } from '../vocabulary.ts';

export type Sought = { areas: readonly string[]; words: string; ticked: readonly string[] };

/**
 * Whether a strategy is shown to whoever records a consultation: it is ticked already; or every word sought begins a word of
 * it, whatever its area; or, with no words, it is of an area that was talked about, or none is ticked yet.
 * The page's script (src/govuk/client/strategies.js) does the same while people tick and type.
 */
export function isFitting(strategy: Strategy, { areas, words, ticked }: Sought): boolean {
  if (ticked.includes(strategy.code)) return true;
  const sought = wordsIn(words);
  if (sought.length === 0) return areas.length === 0 || areas.includes(strategy.area);
  const known = wordsIn(wordsOf(strategy));
  return sought.every((word) => known.some((each) => each.startsWith(word)));
}

/** What a strategy is found by. */
export function wordsOf({ title, what, area }: Strategy): string {
  return `${title} ${what} ${AREAS[area]}`;
}

function wordsIn(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
}
