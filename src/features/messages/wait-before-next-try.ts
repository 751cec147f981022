const MINUTE = 60_000;
const LONGEST = 24 * 60 * MINUTE;

/**
 * When a message that was not taken is tried again, after `attempts` tries. When nothing goes at all it is a minute
 * later, so that everything leaves soon after mail is back; a message that alone was turned away waits twice as long
 * each time, a day at most. It is never given up: someone may mend the address.
 */
export function nextTryAt(at: Date, attempts: number, nothingGoes: boolean): Date {
  const wait = nothingGoes ? MINUTE : Math.min(MINUTE * 2 ** Math.min(attempts, 20), LONGEST);
  return new Date(at.getTime() + wait);
}
