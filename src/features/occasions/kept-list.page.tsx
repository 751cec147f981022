import type { OccasionFile } from '#src/casework/occasions/load-occasions.ts';
import { occasionLinks, occasionPaths } from '#src/casework/occasions/occasion-links.ts';
import { placesInWords, whenInWords } from '#src/casework/occasions/occasion-words.ts';
import { OCCASION_KINDS } from '#src/domain/consulting/occasion.ts';
import { button } from '#src/govuk/components.ts';
import { actions } from '#src/govuk/form.tsx';
import { dataTable } from '#src/govuk/pieces/data-table.tsx';
import { emptyState } from '#src/govuk/pieces/empty-state.tsx';
import { heading, section } from '#src/govuk/pieces/heading.tsx';
import { tag } from '#src/govuk/pieces/tag.tsx';
import type { Page } from '#src/platform/http/answers.ts';
import type { Node } from '#src/platform/jsx/jsx-runtime.ts';
import type { Partnership } from '#src/platform/partnerships/schema.ts';

type Row = { occasion: OccasionFile; keeps: boolean };
type Shown = { coming: Row[]; past: Row[]; partnership: Partnership; at: Date };

export function keptListPage(shown: Shown): Page {
  const { coming, past } = shown;
  const body = (
    <>
      {heading({
        title: 'Occasions',
        lead: 'Drop-ins, training, webinars, networks and case discussions. Everyone can see them; settings book.',
        size: 'l',
      })}
      {actions(button({ text: 'Plan an occasion', href: occasionPaths.making }))}
      {section({
        title: 'Coming up',
        children:
          coming.length > 0
            ? table('Occasions to come', coming, shown)
            : emptyState({ title: 'Nothing is planned', text: 'A short drop-in often saves a request.' }),
      })}
      {past.length > 0 && section({ title: 'The last half-year', children: table('Occasions gone by', past, shown) })}
    </>
  );
  return { title: 'Occasions', body, wide: true };
}

function table(caption: string, rows: Row[], { partnership, at }: Shown): Node {
  return dataTable<Row>({
    caption,
    captionHidden: true,
    columns: [
      { head: 'What', rowHeader: true, cell: (row) => named(row, partnership) },
      { head: 'When', cell: ({ occasion: { startsAt, endsAt } }) => whenInWords(startsAt, endsAt) },
      { head: 'With', cell: ({ occasion }) => occasion.holder },
      { head: 'Booked', numeric: true, cell: ({ occasion }) => bookedWords(occasion) },
      { head: 'Now', cell: ({ occasion }) => tag(placesInWords(occasion, at)) },
    ],
    rows,
  });
}

function bookedWords({ taken, places, waiting }: OccasionFile): string {
  return `${taken} of ${places}${waiting > 0 ? `, ${waiting} waiting` : ''}`;
}

function named({ occasion: { publicId, title, kind }, keeps }: Row, partnership: Partnership): Node {
  const href = keeps ? occasionLinks.one(publicId) : occasionLinks.occasion(partnership.code, publicId);
  return (
    <>
      <a class="govuk-link" href={href}>
        {title}
      </a>{' '}
      <span class="al-quiet al-occasion-kind">{OCCASION_KINDS[kind]}</span>
    </>
  );
}
