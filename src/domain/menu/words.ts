/** Words that stand in every entry or say nothing of what is looked for. */
const SAID_ANYWAY = new Set(
  `a about an and any are as at be been but by can cannot child children childs could do does dont every for from get
  getting give gets got had has have he hed help helping her hers him his how i if in into is isnt it its just kid kids
  like me my need needs of on or our out really she should so some son daughter boy girl someone something student
  students pupil pupils support supporting that the their them there they this to too us very wants was we what when
  where which who why will with wont would you your`.split(/\s+/),
);

/**
 * A text as words to search by: small letters without accents, apostrophes and ends of words, so that plurals and
 * forms of a word meet. Words that stand everywhere are left out.
 */
export function searchWords(text: string): string[] {
  return plainWords(text)
    .filter((word) => !SAID_ANYWAY.has(word))
    .map(stem);
}

/** Every word of a text in small letters without accents and apostrophes. */
export function plainWords(text: string): string[] {
  const plain = text
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/['’`]/g, '');
  return plain.match(/[\p{L}\p{N}]+/gu) ?? [];
}

/** A word without its plural or its -ing and -ed: for comparing, never for reading. */
export function stem(word: string): string {
  if (word.length < 4) return word;
  return withoutEnd(withoutPlural(word));
}

function withoutPlural(word: string): string {
  if (word.endsWith('ies') && word.length > 4) return `${word.slice(0, -3)}y`;
  if (/(ss|x|ch|sh)es$/.test(word)) return word.slice(0, -2);
  if (word.endsWith('s') && !/(ss|us|is)$/.test(word)) return word.slice(0, -1);
  return word;
}

function withoutEnd(word: string): string {
  const shorter = word.replace(/(ing|ed)$/, '');
  const kept = shorter.length >= 3 && /[aeiouy]/.test(shorter) ? shorter : word;
  const single = kept === word ? kept : kept.replace(/([bdgmnprt])\1$/, '$1');
  return single.length > 3 ? single.replace(/e$/, '') : single;
}
