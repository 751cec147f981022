import { consultingLinks } from '#src/casework/consulting/consulting-links.ts';
import type { Consultation } from '#src/casework/consulting/load-consultations.ts';
import { dayAndTime } from '#src/casework/request-view/days.ts';
import { button } from '#src/govuk/components.ts';
import { selectField } from '#src/govuk/fields.tsx';
import { actions, errorSummaryFor, form } from '#src/govuk/form.tsx';
import { column, heading } from '#src/govuk/pieces/heading.tsx';
import { panel } from '#src/govuk/pieces/tip.tsx';
import type { Page } from '#src/platform/http/answers.ts';
import type { Node } from '#src/platform/jsx/jsx-runtime.ts';
import { consultationFields, type FormView } from './consultation-form.tsx';
import type { RecordingFile } from './recording.ts';

type Shown = FormView &
  RecordingFile & {
    key: string;
    csrf: string;
    /** What was recorded of the same call or booking already. */
    known: Consultation | undefined;
  };

const TITLE = 'Record a consultation';
const BACK = { text: 'Consultations', href: consultingLinks.consultations };

export function newPage(shown: Shown): Page {
  const { setting, callBack, booked, known, key, csrf, errors } = shown;
  const body = column(
    <>
      {errorSummaryFor(errors)}
      {heading({
        title: TITLE,
        caption: setting.name,
        lead: 'Two minutes, mostly taps: how you talked, what was advised, and what comes of it.',
        size: 'l',
      })}
      {known ? recordedAlready(known) : follows(shown)}
      {form({
        action: consultingLinks.consultations,
        csrf,
        hidden: { key, setting: setting.id, callBack: callBack?.id, booking: booked?.id, known: known?.id },
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

function recordedAlready({ id, recordedBy }: Consultation): Node {
  return panel({
    title: 'This talk is recorded already',
    children: (
      <p class="govuk-body">
        {recordedBy} wrote it down:{' '}
        <a class="govuk-link" href={consultingLinks.consultation(id)}>
          see what it says
        </a>
        . Save here only if yours was another talk.
      </p>
    ),
  });
}

/** Whom it was with, where that is known. */
function follows({ callBack, booked, own }: Shown): Node {
  if (booked) {
    const whose = own ? `${booked.person} booked` : 'you booked';
    return (
      <p class="govuk-body">
        What was said at the slot that {whose}: {dayAndTime(booked.startsAt)}.
      </p>
    );
  }
  return callBack && own ? <p class="govuk-body">What was said when you rang {callBack.askedBy} back.</p> : null;
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
