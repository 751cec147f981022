/** The oldest reader whom each text of an entry is written for, in years; texts that are not here have no goal. */
export const READING_GOALS = { family: 9, what: 14 } as const;

/**
 * The age in years at which an English text can be read: Flesch–Kincaid grade (Kincaid and others 1975) plus five; 0 for a
 * text without words. Grade = 0.39 × words a sentence + 11.8 × syllables a word − 15.59. Syllables are counted as groups of
 * vowels, without a silent e at the end and with the ending -ed silent except after t and d.
 */
export function readingAge(text: string): number {
  const sentences = text.split(/[.!?]+/).filter((part) => /[a-z]/i.test(part)).length;
  const words = text.match(/[a-z]+(?:['’][a-z]+)?/gi) ?? [];
  const syllables = words.reduce((sum, word) => sum + syllablesIn(word), 0);
  if (words.length === 0) return 0;
  return 0.39 * (words.length / Math.max(1, sentences)) + 11.8 * (syllables / words.length) - 15.59 + 5;
}

/** Syllables heard in a word, at least 1. */
export function syllablesIn(word: string): number {
  const plain = word.toLowerCase().replace(/['’].*$/, '');
  const spoken = plain
    .replace(/([^td])ed$/, '$1')
    .replace(/([^aeiouyl])es$/, '$1')
    .replace(/([^aeiouyl])e$/, '$1')
    .replace(/([aeiouy]l)e$/, '$1');
  return Math.max(1, (spoken.match(/[aeiouy]+/g) ?? []).length);
}

/** The sentence with the most words when it has more than `most`: the first to cut in two. */
export function longestSentence(text: string, most = 25): string | undefined {
  const sentences = text.split(/(?<=[.!?])\s+|\n{2,}/).map((part) => ({ part: part.trim(), words: wordsIn(part) }));
  const [longest] = sentences.toSorted((a, b) => b.words - a.words);
  return longest && longest.words > most ? longest.part : undefined;
}

function wordsIn(text: string): number {
  return text.match(/[\p{L}\d]+(?:['’-][\p{L}\d]+)*/gu)?.length ?? 0;
}
