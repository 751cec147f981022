const PREFIX = 'EAH';

// No vowel but E, so that no word appears by chance; none of 0 O 1 I L 5 S 2 Z B 8, which look or
// sound alike. 23 symbols, a prime, is what makes the check symbol catch every single mistake.
const ALPHABET = '34679CDEFGHJKMNPQRTVWXY';
const DRAWN = 8;
const GROUP = 3;
const LARGEST_FAIR_BYTE = ALPHABET.length * Math.floor(256 / ALPHABET.length);

/**
 * A new reference such as `EAH-7KQ-49X-WMC`: eight symbols drawn by chance (36 bits) and a check symbol.
 * `randomBytes` gives that many unguessable bytes, as node:crypto does; a byte that would favour some
 * symbols is drawn again.
 */
export function newReference(randomBytes: (size: number) => Uint8Array): string {
  let drawn = '';
  while (drawn.length < DRAWN) {
    const fair = [...randomBytes(DRAWN)].filter((byte) => byte < LARGEST_FAIR_BYTE);
    drawn += fair.map((byte) => ALPHABET[byte % ALPHABET.length]).join('');
  }
  const symbols = drawn.slice(0, DRAWN);
  return written(symbols + checkSymbolFor(symbols));
}

/**
 * The reference a person meant, as it is stored: capitals, spaces, dashes and the prefix may be typed in
 * any way or left out. Undefined when it cannot be one, which includes every single wrong symbol and
 * every two neighbours swapped.
 */
export function readReference(typed: string): string | undefined {
  const plain = typed
    .normalize('NFKC')
    .toUpperCase()
    .replace(/[\s\p{Pd}._/#:]/gu, '');
  const symbols = plain.startsWith(PREFIX) ? plain.slice(PREFIX.length) : plain;
  if (symbols.length !== DRAWN + 1 || [...symbols].some((symbol) => !ALPHABET.includes(symbol))) {
    return undefined;
  }
  return symbols.at(-1) === checkSymbolFor(symbols.slice(0, DRAWN)) ? written(symbols) : undefined;
}

/** Each symbol counts by its place, from 1 to 8; the sum is taken modulo the size of the alphabet. */
function checkSymbolFor(symbols: string): string {
  const sum = [...symbols].reduce((total, symbol, index) => total + (index + 1) * ALPHABET.indexOf(symbol), 0);
  return ALPHABET.charAt(sum % ALPHABET.length);
}

function written(symbols: string): string {
  const groups = symbols.match(new RegExp(`.{${GROUP}}`, 'g')) ?? [];
  return [PREFIX, ...groups].join('-');
}
