import { createHash } from 'node:crypto';
import { type Answers, answersSchema } from '#src/domain/requests/answers.ts';
import type { Field, Step } from './step.ts';

/** The answers with what a step read put in; an emptied field is left out. */
export function withValues(answers: Answers, values: Answers): Answers {
  const merged = Object.entries({ ...answers, ...values }).filter(([, value]) => value !== undefined);
  return answersSchema.parse(Object.fromEntries(merged));
}

/** The fields whose values differ between two sets of answers. */
export function changedFields(before: Answers, after: Answers, fields: readonly Field[]): Field[] {
  return fields.filter((field) => printOf(before[field]) !== printOf(after[field]));
}

/** A short print of each of a step's stored values, in the step's order: equal exactly when nobody has changed one. */
export function printsOf(step: Step, answers: Answers): string[] {
  return step.fields.map((field) => printOf(answers[field]));
}

export function printOf(value: Answers[Field]): string {
  return createHash('sha256').update(canonical(value)).digest('base64url').slice(0, 12);
}

// PostgreSQL keeps the keys of an object in its own order.
function canonical(value: Answers[Field]): string {
  if (value === undefined || typeof value !== 'object' || Array.isArray(value)) return JSON.stringify(value ?? null);
  return JSON.stringify(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)));
}
