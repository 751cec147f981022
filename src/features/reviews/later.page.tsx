import type { Request } from '#src/casework/load-request.ts';
import { weekdayDate } from '#src/casework/request-view/days.ts';
import { requestLinks } from '#src/casework/request-view/request-links.ts';
import type { Later } from '#src/casework/reviews/load-after.ts';
import { reviewLinks } from '#src/casework/reviews/review-links.ts';
import type { CalendarDay } from '#src/domain/calendar/calendar-day.ts';
import { LATER_FACTS, type LaterFact } from '#src/domain/reviews/reviews.ts';
import { button, details } from '#src/govuk/components.ts';
import { dateField, type Errors, radiosField, textField } from '#src/govuk/fields.tsx';
import { actions, errorSummaryFor, form } from '#src/govuk/form.tsx';
import { emptyState } from '#src/govuk/pieces/empty-state.tsx';
import { column, heading, section } from '#src/govuk/pieces/heading.tsx';
import { tag } from '#src/govuk/pieces/tag.tsx';
import type { Page } from '#src/platform/http/answers.ts';
import type { Html, Node } from '#src/platform/jsx/jsx-runtime.ts';
import type { TypedLater } from './later.form.ts';

type Shown = {
  request: Request;
  facts: Later[];
  typed: TypedLater;
  errors?: Errors | undefined;
  /** What was typed as a reason for taking a fact out, by the field's name. */
  reasons: Record<string, string>;
  csrf: string;
  today: CalendarDay;
};

export function laterPage(shown: Shown): Page {
  const { request, facts, errors } = shown;
  const title = 'What became known later';
  const body = column(
    <>
      {errorSummaryFor(errors)}
      {heading({
        title,
        caption: `${request.setting.name} · ${request.reference}`,
        lead: 'Facts from after the help, so that everyone can see whether it lasted. They never count against anybody.',
        size: 'l',
      })}
      {section({
        title: 'Known so far',
        children:
          facts.length > 0
            ? facts.map((fact) => one(fact, shown))
            : emptyState({ title: 'Nothing yet', text: 'Add something below when it becomes known.' }),
      })}
      {section({ title: 'Add a fact', children: addForm(shown) })}
    </>,
  );
  return { title, body, back: { text: 'Back to the request', href: requestLinks.request(request.reference) } };
}

function one(fact: Later, shown: Shown): Html {
  const { kind, happenedOn, otherReference, recordedByName, voidedAt, voidReason } = fact;
  return (
    <div class="al-card">
      <p class="govuk-body">
        <strong>{LATER_FACTS[kind]}</strong>, {weekdayDate(happenedOn)} {happenedOn.slice(0, 4)}{' '}
        {voidedAt && tag({ text: 'Entered in error', tone: 'plain' })}
      </p>
      {otherReference && (
        <p class="govuk-body">
          <a class="govuk-link" href={requestLinks.request(otherReference)}>
            {otherReference}
          </a>
        </p>
      )}
      <p class="govuk-body-s al-quiet">
        {recordedByName ? `Added by ${recordedByName}.` : 'Added by itself when the new request was sent.'}{' '}
        {voidReason && `Taken out: ${voidReason}`}
      </p>
      {!voidedAt && correct(fact, shown)}
    </div>
  );
}

function correct({ id, kind }: Later, { request, csrf, reasons, errors }: Shown): Node {
  const field = `reason-${id}`;
  return details({
    summaryText: 'Entered in error?',
    open: errors?.[field] !== undefined,
    html: form({
      action: `${reviewLinks.later(request.reference)}/correction`,
      csrf,
      hidden: { fact: id },
      children: (
        <>
          {reason(field, reasons[field] ?? '', errors)}
          {button({
            html: ['Take it out', <span class="govuk-visually-hidden">: {LATER_FACTS[kind].toLowerCase()}</span>],
            classes: 'govuk-button--secondary',
            preventDoubleClick: true,
          })}
        </>
      ),
    }),
  });
}

/** Sent as `reason`; its id is its own, as there is one such box for each fact. */
function reason(id: string, value: string, errors: Errors | undefined): Html {
  const error = errors?.[id];
  return (
    <div class={error ? 'govuk-form-group govuk-form-group--error' : 'govuk-form-group'}>
      <label class="govuk-label" for={id}>
        Why was it wrong?
      </label>
      {error && (
        <p class="govuk-error-message" id={`${id}-error`}>
          <span class="govuk-visually-hidden">Error:</span> {error}
        </p>
      )}
      <input
        class={error ? 'govuk-input govuk-input--error' : 'govuk-input'}
        id={id}
        name="reason"
        value={value}
        aria-describedby={error && `${id}-error`}
      />
    </div>
  );
}

function addForm({ request, typed, errors, csrf }: Shown): Html {
  return form({
    action: reviewLinks.later(request.reference),
    csrf,
    children: [
      radiosField({
        name: 'kind',
        legend: 'What happened?',
        size: 's',
        value: typed.kind,
        errors,
        items: (Object.keys(LATER_FACTS) as LaterFact[]).map((kind) => ({ value: kind, text: LATER_FACTS[kind] })),
      }),
      dateField({ name: 'on', legend: 'When?', size: 's', hint: 'For example, 3 11 2026', value: typed.on, errors }),
      textField({
        name: 'other',
        label: 'Reference of the other request',
        size: 's',
        hint: 'Only for another request about the same thing, such as EAH-7KQ-49X-WMC.',
        value: typed.other,
        width: 20,
        errors,
      }),
      actions(button({ text: 'Save', preventDoubleClick: true })),
    ],
  });
}
