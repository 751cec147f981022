import { countsOf } from '#src/domain/settings/plan-import.ts';
import type { Prepared } from './prepare-import.ts';

export type Numbers = ReturnType<typeof countsOf>;

/** How many are new, changed and so on, under the names that people and scripts read, for any of the files. */
export function numbersOf({ kind, plan }: Prepared): Numbers {
  if (kind !== 'people' && kind !== 'experts' && kind !== 'entries') return countsOf(plan);
  const { added, changed, unchanged } = plan;
  return { added: added.length, changed: changed.length, closed: 0, merged: 0, notEligible: 0, unchanged };
}
