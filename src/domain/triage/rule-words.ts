import type { Sign } from './signs.ts';

/** The signs found and where, each once: ‘self-harm’ (in the family’s view). */
export function found(signs: readonly Sign[]): string {
  const places = list([...new Set(signs.map((sign) => sign.foundIn))]);
  return `‘${list([...new Set(signs.map((sign) => sign.sign))])}’ (in ${places})`;
}

export function measures(count: number): string {
  return count === 1 ? 'One measure is' : `${count} measures are`;
}

export function list(items: readonly string[]): string {
  return new Intl.ListFormat('en-GB', { type: 'conjunction' }).format(items);
}
