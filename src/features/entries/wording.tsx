import type { EntryContent } from '#src/domain/menu/entry.ts';
import { FIELDS, inWords, LABELS } from '#src/domain/menu/entry-words.ts';
import type { Node } from '#src/platform/jsx/jsx-runtime.ts';

/** A whole wording, part by part; its title stands above. */
export function wording(content: EntryContent): Node {
  const written = FIELDS.filter((field) => field !== 'title' && inWords(content, field) !== '');
  if (written.length === 0) return <p class="govuk-body">Only the title is written so far.</p>;
  return (
    <dl class="al-wording">
      {written.map((field) => (
        <div>
          <dt>{LABELS[field]}</dt>
          <dd class="al-words">{inWords(content, field)}</dd>
        </div>
      ))}
    </dl>
  );
}
