import { jargonIn } from '#src/domain/menu/jargon.ts';
import { longestSentence, READING_GOALS, readingAge } from '#src/domain/menu/readability.ts';
import { tag } from '#src/govuk/pieces/tag.tsx';
import type { Html, Node } from '#src/platform/jsx/jsx-runtime.ts';

/** The texts whose reading age and jargon the writer sees while writing. */
export const READ_FIELDS = ['summary', 'what', 'how', 'family'] as const;
export type ReadField = (typeof READ_FIELDS)[number];

/** How easily a text is read; the script fetches it anew as the writer writes. */
export function reading(field: ReadField, text: string): Html {
  return (
    <div class="al-reading" data-reading={field} aria-live="polite">
      {readingOf(field, text)}
    </div>
  );
}

export function readingOf(field: ReadField, text: string): Node {
  if (text.trim() === '') return null;
  const jargon = jargonIn(text);
  const long = longestSentence(text);
  return (
    <>
      {age(field, text)}
      {long && (
        <p class="al-reading__line">
          The longest sentence is long. Cut it in two: <q>{long}</q>
        </p>
      )}
      {jargon.length > 0 && (
        <p class="al-reading__line">
          Words some will not know:{' '}
          {jargon.map(({ found, plain }, place) => [place > 0 && '; ', <b>{found}</b>, ` (instead: ${plain})`])}
        </p>
      )}
    </>
  );
}

function age(field: ReadField, text: string): Node {
  const years = Math.max(5, Math.round(readingAge(text)));
  const goal = field === 'family' || field === 'what' ? READING_GOALS[field] : undefined;
  if (goal === undefined) return <p class="al-reading__line">Reading age {years}</p>;
  const fits = years <= goal;
  return (
    <p class="al-reading__line">
      {tag({ text: `Reading age ${years}`, tone: fits ? 'done' : 'careful' })}{' '}
      {fits ? `Good: ${goal} or below.` : `Aim for ${goal} or below: shorter sentences, shorter words.`}
    </p>
  );
}
