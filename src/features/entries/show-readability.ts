import { type Answer, fragment } from '#src/platform/http/answers.ts';
import type { Context } from '#src/platform/http/route.ts';
import { NotFound } from '#src/platform/http/stops.ts';
import { READ_FIELDS, readingOf } from './reading.tsx';

/** How easily one text reads, while it is being written. Keeps nothing. */
export async function showReadability({ form }: Context): Promise<Answer> {
  const field = READ_FIELDS.find((each) => each === form.text('field'));
  if (!field) throw new NotFound();
  return fragment(readingOf(field, form.text('words').slice(0, LONGEST)));
}

const LONGEST = 5_000;
