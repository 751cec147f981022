/** What somebody confirms, by hand, before an example can leave its setting. */
export const ANONYMOUS_CHECKS = {
  names: 'There are no names',
  initials: 'There are no initials or references',
  dates: 'There are no dates',
  school: 'The setting cannot be told from it',
} as const;
export type AnonymousCheck = keyof typeof ANONYMOUS_CHECKS;

const MONTHS = 'january|february|march|april|june|july|august|september|october|november|december';
const DATE = new RegExp(
  `\\b\\d{1,2}[/.-]\\d{1,2}([/.-]\\d{2,4})?\\b|\\b\\d{1,2}(st|nd|rd|th)?\\s+(of\\s+)?(may|${MONTHS})\\b|\\b(${MONTHS})\\s+\\d{1,2}\\b|\\b20\\d\\d\\b`,
  'i',
);
const INITIALS = /\b[A-Z]\.\s?[A-Z]\.|\b[A-Z]\.[A-Z]\b/;

/**
 * What in a text still points at somebody, in words; nothing when nothing was found. A help for the person who makes it
 * anonymous, never instead of them. `names` are known words that must not be in it: the setting, a child's reference.
 */
export function tracesIn(text: string, names: readonly string[]): string[] {
  const lower = text.toLowerCase();
  const known = names.filter((name) => name.trim().length > 1 && containsWord(lower, name.trim().toLowerCase()));
  return [
    ...known.map((name) => `“${name}”`),
    ...(DATE.test(text) ? ['something that looks like a date'] : []),
    ...(INITIALS.test(text) ? ['something that looks like initials'] : []),
  ];
}

function containsWord(text: string, word: string): boolean {
  const at = text.indexOf(word);
  if (at < 0) return false;
  const isLetter = (character: string | undefined) => character !== undefined && /[\p{L}\p{N}]/u.test(character);
  if (!isLetter(text[at - 1]) && !isLetter(text[at + word.length])) return true;
  return containsWord(text.slice(at + 1), word);
}
