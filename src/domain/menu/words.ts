/** Words that stand in every entry or say nothing of what is looked for. */
const SAID_ANYWAY = new Set(
  `a about after again all always am an and another any anyone anything are as at be been before being boy but by can
  cannot child children childs come comes coming could daughter day days did didnt do does doesnt doing dont down ever
  every everything for from get gets getting girl give go goes going got had half has have he hed help helping her
  here hers hes him his how i if im in into is isnt it its itself ive just keep keeps kid kids know knows last let
  lets like lot make makes making me more most much must my need needs never next no nobody not nothing now of off
  often ok on one ones onto or other others our out over own please pupil pupils put quite really said same say saying
  says school schools seem seems she shes should since so some someone something son still student students support
  supporting than that the their them then there they theyre thing things think this three through time times to today
  too two under until up us very want wanting wants was way we week weeks well went were what when where which while
  who whos why will with without wont would year years yet you your`.split(/\s+/),
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
