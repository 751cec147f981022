import { consultingLinks } from '#src/casework/consulting/consulting-links.ts';
import { button } from '#src/govuk/components.ts';
import { selectField } from '#src/govuk/fields.tsx';
import { actions, errorSummaryFor, form } from '#src/govuk/form.tsx';
import { column, heading } from '#src/govuk/pieces/heading.tsx';
import type { Page } from '#src/platform/http/answers.ts';
import { consultationFields, type FormView } from './consultation-form.tsx';
import type { RecordingFile } from './take-consultation.ts';

type Shown = FormView & RecordingFile & { key: string; csrf: string };

const TITLE = 'Record a consultation';
const BACK = { text: 'Consultations', href: consultingLinks.consultations };

export function newPage(shown: Shown): Page {
  const { setting, callBack, key, csrf, errors } = shown;
  const body = column(
    <>
      {errorSummaryFor(errors)}
      {heading({
        title: TITLE,
        caption: setting.name,
        lead: 'Two minutes, mostly taps: how you talked, what was advised, and what comes of it.',
        size: 'l',
      })}
      {form({
        action: consultingLinks.consultations,
        csrf,
        hidden: { key, setting: setting.id, callBack: callBack?.id },
        children: [
          consultationFields(shown),
          actions([
            button({ text: 'Save', preventDoubleClick: true }),
            <a class="govuk-link" href={BACK.href}>
              Not now
            </a>,
          ]),
        ],
      })}
    </>,
  );
  return { title: TITLE, body, back: BACK };
}

/** For those who have several settings. */
export function choosePage(settings: { id: number; name: string }[], error: string | undefined): Page {
  const errors = error ? { setting: error } : undefined;
  const body = column(
    <>
      {errorSummaryFor(errors)}
      {heading({ title: 'Which setting did you talk with?', size: 'l' })}
      <form method="get" action="/consultations/new">
        {selectField({
          name: 'setting',
          label: 'Setting',
          size: 's',
          items: [
            { value: '', text: 'Choose' },
            ...settings.map(({ id, name }) => ({ value: String(id), text: name })),
          ],
          errors,
        })}
        {button({ text: 'Continue' })}
      </form>
    </>,
  );
  return { title: 'Which setting did you talk with?', body, back: BACK };
}
