import { button } from '#src/govuk/components.ts';
import { type Errors, selectField, textAreaField } from '#src/govuk/fields.tsx';
import { actions, errorSummaryFor, form } from '#src/govuk/form.tsx';
import { column, heading } from '#src/govuk/pieces/heading.tsx';
import type { Page } from '#src/platform/http/answers.ts';
import { links } from './entries.links.ts';
import type { Entry } from './entry.queries.ts';
import { LONGEST_REASON } from './reason.ts';

type Shown = {
  entry: Entry;
  title: string;
  others: { code: string; title: string }[];
  typed: { because: string; replacedBy: string };
  errors: Errors | undefined;
  csrf: string;
};

export function retirePage({ entry, title, others, typed, errors, csrf }: Shown): Page {
  const body = column(
    <>
      {errorSummaryFor(errors)}
      {heading({
        title: 'Retire this entry',
        caption: title,
        size: 'l',
        lead: 'It leaves the menu and nothing is deleted: whoever kept its address reads why, and where to go instead.',
      })}
      {form({
        action: links.retirement(entry.code),
        csrf,
        hidden: { seen: entry.version },
        children: [
          textAreaField({
            name: 'because',
            label: 'Why is it no longer offered?',
            hint: 'Everyone who opens its address can read this.',
            value: typed.because,
            rows: 3,
            max: LONGEST_REASON,
            errors,
          }),
          selectField({
            name: 'replacedBy',
            label: 'What took its place?',
            hint: 'If something did.',
            value: typed.replacedBy,
            errors,
            items: [{ value: '', text: 'Nothing' }, ...others.map((each) => ({ value: each.code, text: each.title }))],
          }),
          actions([
            button({ text: 'Retire it', preventDoubleClick: true }),
            <a class="govuk-link" href={links.entry(entry.code)}>
              Leave it on the menu
            </a>,
          ]),
        ],
      })}
    </>,
  );
  return { title: `Retire: ${title}`, body, back: { text: 'Back to the entry', href: links.entry(entry.code) } };
}
