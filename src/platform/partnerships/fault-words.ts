import type { z } from 'zod';

/** What is wrong with a value, in words for the person who edits the file; undefined keeps the schema's own words. */
export function faultWords(issue: z.core.$ZodRawIssue): string | undefined {
  if (issue.code === 'invalid_type')
    return issue.input === undefined ? 'is missing' : `must be ${KINDS[issue.expected] ?? issue.expected}`;
  if (issue.code === 'unrecognized_keys') return `has parts that are not known: ${issue.keys.join(', ')}`;
  if (issue.code === 'invalid_value') {
    return issue.input === undefined ? 'is missing' : `must be one of ${issue.values.join(', ')}`;
  }
  if (issue.code === 'too_small') return smallWords(issue.origin, issue.minimum);
  if (issue.code === 'too_big') return `must be at most ${issue.maximum}`;
  return undefined;
}

/** `calendar.terms[0].end` */
export function placeOf(path: readonly PropertyKey[]): string {
  return path
    .map((part, index) => (typeof part === 'number' ? `[${part}]` : `${index ? '.' : ''}${String(part)}`))
    .join('');
}

const KINDS: Partial<Record<string, string>> = {
  string: 'text in quotes',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'a list in [ ]',
  object: 'a group in { }',
};

function smallWords(origin: string, minimum: number | bigint): string {
  if (origin === 'string') return 'must not be empty';
  if (origin === 'array') return 'must have at least one entry';
  return `must be at least ${minimum}`;
}
