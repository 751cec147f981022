/** The longest reference to a child taken, in characters. */
export const LONGEST_CHILD_REFERENCE = 20;

/**
 * Why a reference to a child cannot be used, in words that say what to do; undefined when it can, or is blank.
 * Initials or the setting's own reference are enough, so what looks like a full name is turned away:
 * two words of three or more letters each.
 */
export function childReferenceProblem(text: string): string | undefined {
  const trimmed = text.trim();
  if ([...trimmed].length > LONGEST_CHILD_REFERENCE) {
    return `Shorten the reference to ${LONGEST_CHILD_REFERENCE} characters or fewer`;
  }
  if (looksLikeFullName(trimmed)) {
    return 'This looks like a full name. Use initials, such as AB, or your own reference instead';
  }
  return undefined;
}

function looksLikeFullName(text: string): boolean {
  // A hyphen joins the parts of a numbered reference (SEN-PUP-014), but separates the parts of a name.
  const separators = /\d/.test(text) ? /[\s,._/]+/ : /[\s,._/\p{Pd}]+/u;
  return text.normalize('NFC').split(separators).filter(isWordOfLetters).length >= 2;
}

function isWordOfLetters(word: string): boolean {
  const letters = word.replace(/['’]/g, '');
  return /^[\p{L}\p{M}]+$/u.test(letters) && (letters.match(/\p{L}/gu)?.length ?? 0) >= 3;
}
