import { weekdayOfInstant } from '#src/casework/request-view/days.ts';
import { button } from '#src/govuk/components.ts';
import { form } from '#src/govuk/form.tsx';
import { section } from '#src/govuk/pieces/heading.tsx';
import { tag } from '#src/govuk/pieces/tag.tsx';
import type { Html, Node } from '#src/platform/jsx/jsx-runtime.ts';
import { links } from './entries.links.ts';
import type { EntryView } from './entry.page.tsx';
import type { Remark } from './entry.queries.ts';

/** What visitors said of the entry; whoever keeps it marks what was read. */
export function remarksPart(view: EntryView): Node {
  const { remarks, may, entry, csrf } = view;
  if (remarks.length === 0) return null;
  const unread = remarks.filter(({ readAt }) => !readAt);
  const newest = Math.max(...unread.map(({ id }) => id));
  return section({
    title: unread.length > 0 ? `What visitors say: ${unread.length} new` : 'What visitors say',
    id: 'remarks',
    children: [
      <ul class="al-remarks">{remarks.map((remark) => one(remark))}</ul>,
      may.keep &&
        unread.length > 0 &&
        form({
          action: links.remarks(entry.code),
          csrf,
          hidden: { upTo: newest },
          children: button({ text: 'Mark as read', classes: 'govuk-button--secondary', preventDoubleClick: true }),
        }),
    ],
  });
}

const HELPFUL = { yes: 'Helpful', partly: 'Partly helpful', no: 'Not helpful' } as const;
const TONES = { yes: 'done', partly: 'info', no: 'careful' } as const;

function one({ helpful, words, fromFamily, madeAt, readAt, readByName }: Remark): Html {
  return (
    <li>
      <p class="govuk-body govuk-!-margin-bottom-1">
        {tag({ text: HELPFUL[helpful], tone: TONES[helpful] })}{' '}
        <span class="al-quiet">
          {fromFamily ? 'A family' : 'A visitor'}, {weekdayOfInstant(madeAt)}
          {readAt && `; read by ${readByName}`}
        </span>
      </p>
      {words && <p class="govuk-body al-words">{words}</p>}
    </li>
  );
}
