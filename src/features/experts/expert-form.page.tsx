import { button } from '#src/govuk/components.ts';
import { actions, errorSummaryFor, form } from '#src/govuk/form.tsx';
import { dataTable } from '#src/govuk/pieces/data-table.tsx';
import { column, heading } from '#src/govuk/pieces/heading.tsx';
import type { Page } from '#src/platform/http/answers.ts';
import type { Html } from '#src/platform/jsx/jsx-runtime.ts';
import { expertFields, type Fields } from './expert-fields.tsx';
import { links } from './experts.links.ts';

export type Line = { label: string; from: string | null; to: string | null };

type Shown = Fields & {
  csrf: string;
  expert?: { id: number; name: string; version: number };
  /** What a colleague saved meanwhile, beside what was typed here. */
  movedOn?: Line[];
};

export function expertFormPage(shown: Shown): Page {
  const { expert, errors, csrf, movedOn } = shown;
  const title = expert ? `Change ${expert.name}` : 'Add an expert';
  const leave = expert ? links.expert(expert.id) : links.experts;
  const body = column(
    <>
      {errorSummaryFor(errors)}
      {heading({ title, size: 'l' })}
      {movedOn && savedMeanwhile(movedOn)}
      {form({
        action: expert ? links.facts(expert.id) : links.experts,
        csrf,
        hidden: { seen: expert?.version },
        children: [
          expertFields(shown),
          actions([
            button({ text: expert ? 'Save changes' : 'Add expert', preventDoubleClick: true }),
            <a class="govuk-link" href={leave}>
              {expert ? 'Leave it as it was' : 'Back to the experts'}
            </a>,
          ]),
        ],
      })}
    </>,
  );
  return { title, body, back: { text: expert ? expert.name : 'Experts', href: leave } };
}

function savedMeanwhile(lines: Line[]): Html {
  return (
    <div class="al-panel al-panel--stop" role="alert">
      <h2 class="govuk-heading-m">A colleague saved a change while you were writing</h2>
      <p class="govuk-body">Nothing of yours is lost: it is in the form below. Where the two differ:</p>
      {dataTable<Line>({
        caption: 'What is saved now, and what you typed',
        captionHidden: true,
        columns: [
          { head: 'What', rowHeader: true, cell: ({ label }) => label },
          { head: 'Saved now', cell: ({ from }) => from ?? 'blank' },
          { head: 'You typed', cell: ({ to }) => to ?? 'blank' },
        ],
        rows: lines,
      })}
      <p class="govuk-body">Saving again writes what is in the form.</p>
    </div>
  );
}
