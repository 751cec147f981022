/** What a visitor keeps together, told by the address alone: codes in the order they were kept. */
export const LONGEST_SHORTLIST = 20;

const CODE = /^[a-z0-9]+(-[a-z0-9]+)*$/;
const LONGEST_CODE = 60;

/** The codes of `?entries=a+b`: each once, at most twenty, and nothing that could not be a code. */
export function keptIn(query: URLSearchParams): string[] {
  const typed = (query.get('entries') ?? '').split(/[\s+,]+/);
  return [...new Set(typed.filter((code) => code.length <= LONGEST_CODE && CODE.test(code)))].slice(
    0,
    LONGEST_SHORTLIST,
  );
}

export function keptWith(kept: readonly string[], code: string): string[] {
  return kept.includes(code) ? [...kept] : [...kept, code];
}

export function keptWithout(kept: readonly string[], code: string): string[] {
  return kept.filter((each) => each !== code);
}

/** An address of the menu that carries what is kept along. */
export function keeping(href: string, kept: readonly string[]): string {
  if (kept.length === 0) return href;
  return `${href}${href.includes('?') ? '&' : '?'}entries=${kept.join('+')}`;
}
