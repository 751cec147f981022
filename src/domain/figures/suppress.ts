export type Counted = { name: string; count: number };
export type Published = { name: string; count: number | 'few' };

/** Counts below this are never published. Source: the service's privacy promise; DfE practice for small numbers. */
export const SMALLEST_PUBLISHED = 5;

/**
 * Counts as they may be published: 1 to 4 become 'few', others are rounded to the nearest 5, 0 stays 0.
 * When only one count of a table would be hidden it could be worked out from the total, so the smallest
 * other count above zero is hidden with it.
 */
export function suppress(rows: Counted[]): Published[] {
  const hidden = new Set(rows.filter((row) => isSmall(row.count)).map((row) => row.name));
  if (hidden.size === 1) {
    const others = rows.filter((row) => row.count > 0 && !hidden.has(row.name)).sort((a, b) => a.count - b.count);
    if (others[0]) hidden.add(others[0].name);
  }
  return rows.map(({ name, count }) => ({ name, count: hidden.has(name) ? 'few' : roundToFive(count) }));
}

/** A single total as it may be published. */
export function publishedTotal(count: number): number | 'few' {
  return isSmall(count) ? 'few' : roundToFive(count);
}

/** A share of two rounded counts, in whole per cent; undefined when too few to say. */
export function publishedShare(part: number, whole: number): number | undefined {
  const of = publishedTotal(whole);
  if (of === 'few' || of < 20) return undefined;
  return Math.min(100, Math.round((roundToFive(part) / of) * 100));
}

function isSmall(count: number): boolean {
  return count > 0 && count < SMALLEST_PUBLISHED;
}

function roundToFive(count: number): number {
  return Math.round(count / 5) * 5;
}
