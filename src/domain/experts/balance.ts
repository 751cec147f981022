/** Half-day sessions of a discipline, or of everybody, over the coming weeks. */
export type Sums = { available: number; promised: number; delivered: number; free: number; over: number };

export const NO_SESSIONS: Sums = { available: 0, promised: 0, delivered: 0, free: 0, over: 0 };

export type Balance = { words: string; tone: 'late' | 'careful' | 'done' | 'plain' };

/** Less than a tenth free is nearly full; more than half free is time that nobody has been promised. */
const NEARLY_FULL = 0.1;
const MUCH_FREE = 0.5;

/** Whether more or less is promised and asked for than there is time for, in words; `asked` in half-day sessions. */
export function balanceOf({ available, free, over }: Sums, asked = 0): Balance {
  if (over > 0) return { words: `Over-promised by ${over}`, tone: 'late' };
  if (available === 0) return { words: 'Nobody there', tone: 'plain' };
  if (asked > free) return { words: `${asked - free} more asked for than free`, tone: 'late' };
  if (free / available < NEARLY_FULL) return { words: 'Nearly full', tone: 'careful' };
  if ((free - asked) / available > MUCH_FREE) return { words: `${free - asked} unused`, tone: 'careful' };
  return { words: 'In balance', tone: 'done' };
}

export function addSums(a: Sums, b: Sums): Sums {
  return {
    available: a.available + b.available,
    promised: a.promised + b.promised,
    delivered: a.delivered + b.delivered,
    free: a.free + b.free,
    over: a.over + b.over,
  };
}
