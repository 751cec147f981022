/** That a setting had help in a block of time, with where the setting is now. */
export type Help = { block: number; setting: number; phase: string; cluster: string };
export type NewlyReached = { block: number; dimension: 'all' | 'phase' | 'cluster'; member: string; sum: number };

/**
 * Settings by the block of the school year in which help first came to them. Distinct settings of two half terms do not add
 * up to those of a term; first times do, so that `publish` protects them like any count, and from the year's first block on
 * their sum is the number of settings reached.
 */
export function newlyReached(help: readonly Help[]): NewlyReached[] {
  const first = new Map<number, Help>();
  for (const each of help) {
    const known = first.get(each.setting);
    if (!known || each.block < known.block) first.set(each.setting, each);
  }
  const counts = new Map<string, NewlyReached>();
  for (const { block, phase, cluster } of first.values()) {
    add(counts, { block, dimension: 'all', member: '' });
    add(counts, { block, dimension: 'phase', member: phase });
    add(counts, { block, dimension: 'cluster', member: cluster });
  }
  return [...counts.values()];
}

function add(counts: Map<string, NewlyReached>, place: Omit<NewlyReached, 'sum'>): void {
  const key = `${place.block} ${place.dimension} ${place.member}`;
  const count = counts.get(key);
  if (count) count.sum += 1;
  else counts.set(key, { ...place, sum: 1 });
}
