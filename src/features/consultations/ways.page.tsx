import { consultingLinks } from '#src/casework/consulting/consulting-links.ts';
import { dayInWords } from '#src/casework/day-in-words.ts';
import type { Lead } from '#src/casework/find-lead.ts';
import type { Setting } from '#src/casework/load-setting.ts';
import { occasionLinks } from '#src/casework/occasions/occasion-links.ts';
import type { CalendarDay } from '#src/domain/calendar/calendar-day.ts';
import { nameInText } from '#src/domain/consulting/name-in-text.ts';
import { button } from '#src/govuk/components.ts';
import { checkboxesField, type Errors, radiosField, textAreaField, textField } from '#src/govuk/fields.tsx';
import { errorSummaryFor, form } from '#src/govuk/form.tsx';
import { column, heading, section } from '#src/govuk/pieces/heading.tsx';
import { panel } from '#src/govuk/pieces/tip.tsx';
import type { Page } from '#src/platform/http/answers.ts';
import type { Html, Node } from '#src/platform/jsx/jsx-runtime.ts';
import type { Partnership } from '#src/platform/partnerships/schema.ts';
import type { TypedCallBack } from './call-back.form.ts';

type Shown = {
  settings: { setting: Setting; lead: Lead | undefined }[];
  partnership: Partnership;
  callBy: CalendarDay;
  typed: TypedCallBack;
  csrf: string;
  errors: Errors | undefined;
};

export function waysPage(shown: Shown): Page {
  const { partnership, callBy, errors } = shown;
  const { consult } = partnership;
  const body = column(
    <>
      {errorSummaryFor(errors)}
      {heading({
        title: 'Talk to us first',
        lead: 'Ten minutes with someone who knows is often enough. No form, no diagnosis, no child’s name.',
        size: 'l',
      })}
      {panel({
        title: 'Ring us now',
        children: [
          <p class="govuk-body al-consult-number">
            <a class="govuk-link" href={`tel:${consult.phone.replaceAll(' ', '')}`}>
              {consult.phone}
            </a>
          </p>,
          <p class="govuk-body">{consult.when}</p>,
        ],
      })}
      {section({
        title: 'Come to a drop-in',
        children: (
          <p class="govuk-body">
            {consult.dropIn}{' '}
            <a class="govuk-link" href={occasionLinks.list(partnership.code)}>
              See dates, and book
            </a>
          </p>
        ),
      })}
      {section({
        title: 'Ask us to ring you',
        id: 'call-back',
        children: [
          <p class="govuk-body">
            {whoRings(shown)} rings by <strong>{dayInWords(callBy)}</strong>, for about ten minutes.
          </p>,
          askForm(shown),
        ],
      })}
      {section({
        title: 'Talked already?',
        children: (
          <p class="govuk-body">
            <a class="govuk-link" href="/consultations/new">
              Record a consultation
            </a>
            : two minutes, so that what was advised is not lost.
          </p>
        ),
      })}
    </>,
  );
  return { title: 'Talk to us first', body, back: { text: 'Consultations', href: consultingLinks.consultations } };
}

function whoRings({ settings, partnership }: Shown): string {
  const [first, ...others] = settings;
  if (!first || others.length > 0) return 'The lead of the setting';
  return first.lead?.name ?? partnership.contacts.help.name;
}

function askForm({ settings, typed, errors, csrf }: Shown): Html {
  return form({
    action: consultingLinks.callBacks,
    csrf,
    children: [
      settings.length > 1 &&
        radiosField({
          name: 'setting',
          legend: 'Which setting is it about?',
          size: 's',
          value: typed.setting,
          items: settings.map(({ setting }) => ({ value: String(setting.id), text: setting.name })),
          errors,
        }),
      textAreaField({
        name: 'about',
        label: 'What is it about?',
        size: 's',
        hint: 'A sentence is enough. Never a child’s name or initials.',
        rows: 2,
        max: 500,
        value: typed.about,
        errors,
      }),
      nobodyNamed(typed),
      textField({
        name: 'telephone',
        label: 'Which number?',
        size: 's',
        type: 'tel',
        autocomplete: 'tel',
        width: 20,
        value: typed.telephone,
        errors,
      }),
      textField({
        name: 'goodTimes',
        label: 'When is a good time?',
        size: 's',
        hint: 'For example “after 3:30pm, not Wednesday”.',
        value: typed.goodTimes,
        errors,
      }),
      button({ text: 'Ask for a call', preventDoubleClick: true }),
    ],
  });
}

function nobodyNamed({ about, nobodyNamed: said }: TypedCallBack): Node {
  if (!nameInText(about)) return null;
  return checkboxesField({
    name: 'nobodyNamed',
    legend: 'Is that a name?',
    size: 's',
    values: said ? ['yes'] : [],
    items: [{ value: 'yes', text: 'No child is named in what I wrote' }],
    small: true,
  });
}
