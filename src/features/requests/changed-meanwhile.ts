import { printsOf } from '#src/casework/answer-steps/change-answers.ts';
import { type Merge, mergeValues } from '#src/casework/answer-steps/merge-values.ts';
import type { Step } from '#src/casework/answer-steps/step.ts';
import type { Answers } from '#src/domain/requests/answers.ts';
import type { Form } from '#src/platform/http/form.ts';

/**
 * What can be saved of what was typed, given what others changed since the page was made. A form that says nothing
 * of what it saw counts as older than everything.
 */
export function changedMeanwhile(steps: Step[], form: Form, sides: { stored: Answers; typed: Answers }): Merge {
  const merges = steps.map((step) => {
    const seen = form.text(`seen-${step.code}`).split('.');
    const now = printsOf(step, sides.stored);
    const theirs = new Set(step.fields.filter((_, index) => seen[index] !== now[index]));
    const typed = Object.fromEntries(
      Object.entries(sides.typed).filter(([field]) => step.fields.includes(field as never)),
    );
    return mergeValues(step, { stored: sides.stored, typed, seen, theirs });
  });
  return {
    values: Object.assign({}, ...merges.map((merge) => merge.values)),
    conflicts: merges.flatMap((merge) => merge.conflicts),
  };
}
