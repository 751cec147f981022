import { type Change, diffWordsWithSpace } from 'diff';
import type { EntryContent } from '#src/domain/menu/entry.ts';
import { changedFields, inWords, LABELS } from '#src/domain/menu/entry-words.ts';
import type { Html, Node } from '#src/platform/jsx/jsx-runtime.ts';
import { isWrittenAnew } from './written-anew.ts';

/** Where two wordings differ, part by part: each changed word marked, or both whole. Words, not colour alone, say how. */
export function differences(before: EntryContent, after: EntryContent): Html {
  const changed = changedFields(before, after);
  if (changed.length === 0) return <p class="govuk-body">Not a word is different.</p>;
  return (
    <dl class="al-differences">
      {changed.map((field) => (
        <div>
          <dt>{LABELS[field]}</dt>
          <dd class="al-words">{between(inWords(before, field), inWords(after, field))}</dd>
        </div>
      ))}
    </dl>
  );
}

function between(before: string, after: string): Node {
  const parts = diffWordsWithSpace(before, after);
  return isWrittenAnew(parts) ? whole(before, after) : parts.map(marked);
}

function whole(before: string, after: string): Html {
  return (
    <dl class="al-whole">
      <dt>Was</dt>
      <dd>{before}</dd>
      <dt>Is now</dt>
      <dd>{after}</dd>
    </dl>
  );
}

function marked({ value, added, removed }: Change): Node {
  if (added) return <ins>{[hidden('added: '), value]}</ins>;
  if (removed) return <del>{[hidden('taken out: '), value]}</del>;
  return value;
}

function hidden(words: string): Html {
  return <span class="govuk-visually-hidden">{words}</span>;
}
