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
  return fields.filter((field) => canonical(before[field]) !== canonical(after[field]));
}

/** A short print of a step's stored values: equal exactly when nobody has changed them. */
export function printOf(step: Step, answers: Answers): string {
  const values = step.fields.map((field) => canonical(answers[field]));
  return createHash('sha256').update(values.join('\n')).digest('base64url').slice(0, 22);
}

// PostgreSQL keeps the keys of an object in its own order.
function canonical(value: Answers[Field]): string {
  if (value === undefined || typeof value !== 'object' || Array.isArray(value)) return JSON.stringify(value ?? null);
  return JSON.stringify(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)));
}
