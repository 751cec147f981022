import { diffWordsWithSpace } from 'diff';
import type { EntryContent } from '#src/domain/menu/entry.ts';
import { changedFields, inWords, LABELS } from '#src/domain/menu/entry-words.ts';
import type { Html, Node } from '#src/platform/jsx/jsx-runtime.ts';

/** Where two wordings differ, part by part, each changed word marked; words, not colour alone, say how. */
export function differences(before: EntryContent, after: EntryContent): Html {
  const changed = changedFields(before, after);
  if (changed.length === 0) return <p class="govuk-body">Not a word is different.</p>;
  return (
    <dl class="al-differences">
      {changed.map((field) => (
        <div>
          <dt>{LABELS[field]}</dt>
          <dd class="al-words">{marked(inWords(before, field), inWords(after, field))}</dd>
        </div>
      ))}
    </dl>
  );
}

function marked(before: string, after: string): Node {
  return diffWordsWithSpace(before, after).map(({ value, added, removed }) => {
    if (added) return <ins>{[hidden('added: '), value]}</ins>;
    if (removed) return <del>{[hidden('taken out: '), value]}</del>;
    return value;
  });
}

function hidden(words: string): Html {
  return <span class="govuk-visually-hidden">{words}</span>;
}
