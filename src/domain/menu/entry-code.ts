/** Addresses of the site itself, which no entry may take. */
const RESERVED = ['new', 'readability', 'family', 'strategies'];
const LONGEST = 60;

/** The address of a new entry: its title in lower case with dashes, numbered where that is taken. At most 60 characters. */
export function codeFor(title: string, taken: ReadonlySet<string>): string {
  const plain = title
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[\p{M}'’]/gu, '')
    .replace(/[^a-z0-9]+/g, '-');
  const base = trimmed(plain, LONGEST) || 'entry';
  if (!taken.has(base) && !RESERVED.includes(base)) return base;
  for (let number = 2; ; number += 1) {
    const code = `${trimmed(base, LONGEST - String(number).length - 1)}-${number}`;
    if (!taken.has(code)) return code;
  }
}

function trimmed(text: string, longest: number): string {
  return text.replace(/^-+/, '').slice(0, longest).replace(/-+$/, '');
}
