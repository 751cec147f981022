import type { Fault } from './cross-checks.ts';
import { placeOf } from './fault-words.ts';

// Ofcom keeps these numbers free for stories: 'telephone numbers for drama use'.
const INVENTED = /^(01632960\d{3}|02079460\d{3}|07700900\d{3}|08081570\d{3}|03069990\d{3})$/;
const PUBLIC_NUMBERS = ['999', '111', '101'];

/** A demonstration must not send anyone to a real telephone or mailbox: every `phone` and `email`, however deep. */
export function demonstrationFaults(value: unknown, path: readonly (string | number)[] = []): Fault[] {
  if (typeof value === 'string') return textFaults(value, path);
  if (Array.isArray(value)) return value.flatMap((entry, index) => demonstrationFaults(entry, [...path, index]));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, entry]) => demonstrationFaults(entry, [...path, key]));
}

function textFaults(text: string, path: readonly (string | number)[]): Fault[] {
  const key = path.at(-1);
  const at = placeOf(path);
  if (key === 'phone' && !PUBLIC_NUMBERS.includes(text) && !INVENTED.test(text.replaceAll(' ', ''))) {
    return [{ at, words: `${text} may be a real number: a demonstration uses 01632 960000 to 960999` }];
  }
  if (key === 'email' && text.includes('@') && !text.endsWith('.example')) {
    return [{ at, words: `${text} may be a real address: a demonstration uses one ending in .example` }];
  }
  return [];
}
