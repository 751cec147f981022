import { button } from '#src/govuk/components.ts';
import { type Errors, radiosField } from '#src/govuk/fields.tsx';
import { actions, errorSummaryFor, form } from '#src/govuk/form.tsx';
import { column, heading } from '#src/govuk/pieces/heading.tsx';
import type { Page } from '#src/platform/http/answers.ts';
import { links } from './entries.links.ts';
import type { Entry } from './entry.queries.ts';

type Shown = {
  entry: Entry;
  title: string;
  others: { id: number; name: string; jobTitle: string }[];
  typed: string;
  errors: Errors | undefined;
  csrf: string;
};

export function handOverPage({ entry, title, others, typed, errors, csrf }: Shown): Page {
  const body = column(
    <>
      {errorSummaryFor(errors)}
      {heading({
        title: 'Hand this entry to a colleague',
        caption: title,
        size: 'l',
        lead: `${entry.ownerName} keeps it now. Whoever takes it is told, and reminded when it is to be looked at again.`,
      })}
      {form({
        action: links.owner(entry.code),
        csrf,
        hidden: { seen: entry.version },
        children: [
          radiosField({
            name: 'to',
            legend: 'Who keeps it from now on?',
            small: true,
            value: typed,
            errors,
            items: others.map((each) => ({ value: String(each.id), text: `${each.name}, ${each.jobTitle}` })),
          }),
          actions([
            button({ text: 'Hand it over', preventDoubleClick: true }),
            <a class="govuk-link" href={links.entry(entry.code)}>
              Leave it as it is
            </a>,
          ]),
        ],
      })}
    </>,
  );
  return { title: `Hand over: ${title}`, body, back: { text: 'Back to the entry', href: links.entry(entry.code) } };
}
