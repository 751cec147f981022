import type { Answers } from '#src/domain/requests/answers.ts';
import { printOf } from './change-answers.ts';
import type { Field, Step } from './step.ts';

export type Merge = {
  /** What can be saved without touching anyone's words. */
  values: Answers;
  /** What two people changed, each in their own way: a person has to choose. */
  conflicts: Field[];
};

/**
 * Puts together what was typed and what others saved meanwhile. `seen` holds the prints of the step's values when the
 * page was made, `theirs` the fields that others have saved since. A field that only one side changed keeps that change.
 */
export function mergeValues(
  step: Step,
  sides: { stored: Answers; typed: Answers; seen: string[]; theirs: ReadonlySet<Field> },
): Merge {
  const merge: Merge = { values: {}, conflicts: [] };
  const { stored, typed, seen, theirs } = sides;
  for (const field of Object.keys(typed) as Field[]) {
    const mine = printOf(typed[field]);
    const mineChanged = mine !== seen[step.fields.indexOf(field)];
    if (mine === printOf(stored[field]) || (theirs.has(field) && !mineChanged)) continue;
    if (theirs.has(field)) merge.conflicts.push(field);
    else Object.assign(merge.values, { [field]: typed[field] });
  }
  return merge;
}
