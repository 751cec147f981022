import { setImmediate as others } from 'node:timers/promises';
import MiniSearch, { type SearchResult } from 'minisearch';
import type { EntryContent } from '#src/domain/menu/entry.ts';
import { nearestWord } from '#src/domain/menu/nearest-word.ts';
import { mattersIn, SYNONYM_WORDS } from '#src/domain/menu/synonyms.ts';
import { searchWords } from '#src/domain/menu/words.ts';
import { strategyByCode } from '#src/domain/requests/strategies/all-strategies.ts';

export type Searchable = { code: string; content: EntryContent };
/** Entries by their words and by the matters they speak of. */
export type MenuIndex = { search: MiniSearch<Searchable>; words: ReadonlySet<string> };

/** What of a question is read, in characters and in words; nobody means more by it. */
export const LONGEST_QUESTION = 200;
const MOST_WORDS = 12;

const WORTH = { title: 6, alsoCalled: 5, summary: 3, eligibility: 1, strategies: 1, what: 1, family: 0.5 };
/** Whoever names a matter, by any of its names, means it: other words then only lean. */
const MATTER = '~';
const WORTH_BESIDE_A_MATTER = 0.4;
/** What answers less well than this part of the best answer is no answer. */
const LEAST = 0.12;

/** Entries indexed before others have their turn: some milliseconds. */
const AT_ONCE = 10;

/** Makes the index; of 5,000 entries in two seconds or so, giving way to others meanwhile. */
export async function indexEntries(entries: readonly Searchable[]): Promise<MenuIndex> {
  const words = new Set<string>();
  const search = new MiniSearch<Searchable>({
    idField: 'code',
    fields: Object.keys(WORTH),
    extractField: textOf,
    tokenize: (text) => {
      const found = [...searchWords(text), ...mattersOf(text)];
      for (const word of found) words.add(word);
      return found;
    },
    processTerm: (term) => term,
  });
  await search.addAllAsync(entries, { chunkSize: AT_ONCE });
  return { search, words };
}

/** Puts entries in the place of others; the rest stays as it is. A word that nobody says any more is still known as one. */
export async function changeIndex(
  { search }: MenuIndex,
  { gone, come }: { gone: readonly Searchable[]; come: readonly Searchable[] },
): Promise<void> {
  for (const [place, entry] of gone.entries()) {
    if (place % AT_ONCE === AT_ONCE - 1) await others();
    search.remove(entry);
  }
  await search.addAllAsync(come, { chunkSize: AT_ONCE });
}

/**
 * The codes of the entries that answer a question, best first; those that answer equally well by code. Undefined when
 * nothing is asked, which asks for everything.
 */
export function searchEntries(index: MenuIndex, question: string): string[] | undefined {
  const asked = question.slice(0, LONGEST_QUESTION).trim();
  if (asked === '') return undefined;
  const found = index.search.search(asked, {
    tokenize: (text) => [
      ...searchWords(text).slice(0, MOST_WORDS),
      ...mattersOf(text, (word) => (index.words.has(word) ? word : (nearestWord(word, SYNONYM_WORDS) ?? word))),
    ],
    boost: WORTH,
    boostTerm: (term, _, terms) => (!isMatter(term) && terms.some(isMatter) ? WORTH_BESIDE_A_MATTER : 1),
    prefix: (term) => !isMatter(term) && term.length >= 4,
    fuzzy: (term) => (isMatter(term) || term.length < 5 ? false : term.length < 8 ? 1 : 2),
    weights: { prefix: 0.5, fuzzy: 0.3 },
  });
  const least = LEAST * Math.max(0, ...found.map(({ score }) => score));
  return found
    .filter(({ score }) => score >= least)
    .sort(byScoreThenCode)
    .map(({ id }) => String(id));
}

/** Beyond this the score is the order in which its parts were added up. */
const PRECISION = 1e6;

function byScoreThenCode(one: SearchResult, other: SearchResult): number {
  const better = Math.round(other.score * PRECISION) - Math.round(one.score * PRECISION);
  return better || (String(one.id) < String(other.id) ? -1 : 1);
}

function isMatter(term: string): boolean {
  return term.startsWith(MATTER);
}

function mattersOf(text: string, mended?: (word: string) => string): string[] {
  return mattersIn(text, mended).map((matter) => `${MATTER}${matter}`);
}

function textOf(entry: Searchable, field: string): string {
  const { content } = entry;
  if (field === 'code') return entry.code;
  if (field === 'alsoCalled') return content.alsoCalled.join(' · ');
  if (field === 'strategies') return content.tryFirst.map((code) => strategyByCode(code)?.title ?? '').join(' · ');
  return String(content[field as keyof EntryContent] ?? '');
}
