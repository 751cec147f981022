import { differences } from '#src/casework/menu/differences.tsx';
import { button, details } from '#src/govuk/components.ts';
import { form } from '#src/govuk/form.tsx';
import type { Html, Node } from '#src/platform/jsx/jsx-runtime.ts';
import { firstOf } from './first-of.tsx';
import { links } from './imports.links.ts';
import { number } from './lines.tsx';
import type { EntriesPlan, EntryChange } from './plan-entries.ts';

export function entryLists({ added, changed }: EntriesPlan): Node {
  return [firstOf('Changed', changed, (some) => some.map(changedEntry)), firstOf('New', added, newEntries)];
}

/** They are drafts now: whoever brought them in need not open each to propose it. */
export function whatNextForEntries({ added, changed }: EntriesPlan, csrf: string): Node {
  const all = [...added, ...changed];
  if (all.length === 0) return null;
  const ready = all.filter(({ gaps }) => gaps === 0).length;
  const whole = all.length === 1 ? `${ready} draft is` : `${ready} of ${all.length} drafts are`;
  return [
    <p class="govuk-body">
      {whole} whole and can be proposed. A lead or manager other than you reads each, with what is different, and
      approves it or sends it back.
    </p>,
    ready > 0 &&
      form({
        action: links.proposals,
        csrf,
        children: button({ text: 'Propose all of your drafts that are whole', preventDoubleClick: true }),
      }),
    <p class="govuk-body">
      <a class="govuk-link" href={links.drafts}>
        See the drafts
      </a>
    </p>,
  ];
}

function changedEntry({ before, content, code, gaps }: EntryChange): Html {
  return details({
    summaryText: content.title,
    html: [<p class="govuk-body">{[number(code), toWrite(gaps)]}</p>, before && differences(before, content)],
  });
}

function newEntries(some: EntryChange[]): Html {
  return (
    <ul class="govuk-list govuk-list--spaced">
      {some.map(({ content, code, gaps }) => (
        <li>
          <strong>{content.title}</strong> {number(code)}
          <br />
          {content.summary}
          {toWrite(gaps)}
        </li>
      ))}
    </ul>
  );
}

function toWrite(gaps: number): Node {
  if (gaps === 0) return null;
  return <em>{` ${gaps === 1 ? '1 part is' : `${gaps} parts are`} still to be written before it can be proposed.`}</em>;
}
