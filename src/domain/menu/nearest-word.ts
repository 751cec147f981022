/** The longest word that is put right; nobody misspells a longer one that matters here. */
const LONGEST = 30;

/**
 * The first of the known words that differs least from a misspelt one: by one letter added, left out, changed or swapped
 * with its neighbour, by two in words of eight letters or more. Undefined when none is so near, and for short words.
 */
export function nearestWord(word: string, known: readonly string[]): string | undefined {
  if (word.length < 5 || word.length > LONGEST) return undefined;
  const most = word.length < 8 ? 1 : 2;
  let nearest: { word: string; away: number } | undefined;
  for (const each of known) {
    if (each.length < 4 || Math.abs(each.length - word.length) > most) continue;
    const away = lettersApart(word, each);
    if (away <= most && (!nearest || away < nearest.away)) nearest = { word: each, away };
  }
  return nearest?.word;
}

/** How many letters are added, left out, changed or swapped between two words (optimal string alignment). */
function lettersApart(one: string, other: string): number {
  let before: number[] = [];
  let last = Array.from({ length: other.length + 1 }, (_, at) => at);
  for (let row = 1; row <= one.length; row += 1) {
    const next = [row];
    for (let at = 1; at <= other.length; at += 1) {
      const same = one[row - 1] === other[at - 1];
      const swapped = one[row - 1] === other[at - 2] && one[row - 2] === other[at - 1];
      next[at] = Math.min(
        (last[at] ?? 0) + 1,
        (next[at - 1] ?? 0) + 1,
        (last[at - 1] ?? 0) + (same ? 0 : 1),
        swapped && row > 1 && at > 1 ? (before[at - 2] ?? 0) + 1 : Number.POSITIVE_INFINITY,
      );
    }
    before = last;
    last = next;
  }
  return last[other.length] ?? 0;
}
