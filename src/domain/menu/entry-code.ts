/** Addresses of the site itself, which no entry may take. */
const RESERVED = ['new', 'readability', 'family', 'strategies', 'download', 'proposals'];
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

/** Why a code that somebody chose cannot be an entry’s address, in words; undefined when it can. */
export function codeFault(code: string): string | undefined {
  if (!/^[a-z0-9]+(-[a-z0-9]+)*$/.test(code) || code.length > LONGEST) {
    return `A code is at most ${LONGEST} small letters, digits and single dashes. Leave it blank, and it is made from the title.`;
  }
  return RESERVED.includes(code)
    ? 'This code is an address of the site itself. Choose another, or leave it blank.'
    : undefined;
}

function trimmed(text: string, longest: number): string {
  return text.replace(/^-+/, '').slice(0, longest).replace(/-+$/, '');
}
