import type { Answers } from '#src/domain/requests/answers.ts';
import { FIELD_LABELS, type Field } from './answer-words.ts';

/** One amended answer: the change log keeps both values for good. */
export type AnswerChange = { field: Field; before: unknown; after: unknown };

/** What differs between two versions of a request's answers, in the order of the labels. */
export function changesBetween(before: Answers, after: Answers): AnswerChange[] {
  return (Object.keys(FIELD_LABELS) as Field[]).flatMap((field) => {
    const [from, to] = [given(before[field]), given(after[field])];
    if (canonical(from) === canonical(to)) return [];
    if (field === 'inPlace') return [inPlaceChange(before.inPlace ?? {}, after.inPlace ?? {})];
    return [{ field, before: from ?? null, after: to ?? null }];
  });
}

type InPlace = NonNullable<Answers['inPlace']>;

/** Of the many statements only those that changed. */
function inPlaceChange(before: InPlace, after: InPlace): AnswerChange {
  const codes = [...new Set([...Object.keys(before), ...Object.keys(after)])].filter(
    (code) => before[code] !== after[code],
  );
  const only = (all: InPlace) => Object.fromEntries(codes.flatMap((code) => (all[code] ? [[code, all[code]]] : [])));
  return { field: 'inPlace', before: only(before), after: only(after) };
}

// An empty text or list is the same as no answer.
function given(value: unknown): unknown {
  if (value === '' || (Array.isArray(value) && value.length === 0)) return undefined;
  return value;
}

function canonical(value: unknown): string {
  if (value === undefined || value === null) return '';
  if (Array.isArray(value)) return JSON.stringify([...value].sort());
  if (typeof value === 'object') return JSON.stringify(Object.entries(value).sort(([a], [b]) => a.localeCompare(b)));
  return JSON.stringify(value);
}
