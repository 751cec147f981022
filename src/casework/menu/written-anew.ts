import type { Change } from 'diff';

/**
 * Whether a text was written anew rather than changed: less than half of its old words are still there, and marking
 * word by word would leave shreds of both.
 */
export function isWrittenAnew(parts: readonly Change[]): boolean {
  const before = wordsIn(parts.filter(({ added }) => !added));
  const after = wordsIn(parts.filter(({ removed }) => !removed));
  const kept = wordsIn(parts.filter(({ added, removed }) => !added && !removed));
  return before > 0 && after > 0 && kept * 2 < before;
}

function wordsIn(parts: readonly Change[]): number {
  return parts.reduce((total, { value }) => total + (value.match(/[\p{L}\p{N}]+/gu)?.length ?? 0), 0);
}
