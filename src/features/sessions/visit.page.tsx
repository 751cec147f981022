import { deliveryLinks } from '#src/casework/delivery/delivery-links.ts';
import type { HelpSession } from '#src/casework/delivery/load-help.ts';
import type { Request } from '#src/casework/load-request.ts';
import { button } from '#src/govuk/components.ts';
import { dateField, type Errors, textField } from '#src/govuk/fields.tsx';
import { actions, errorSummaryFor } from '#src/govuk/form.tsx';
import { column, heading } from '#src/govuk/pieces/heading.tsx';
import type { Page } from '#src/platform/http/answers.ts';
import type { Node } from '#src/platform/jsx/jsx-runtime.ts';
import { keptForm } from './kept-form.tsx';
import { kindField, longerField, minutesField } from './session-fields.tsx';
import type { TypedVisit } from './visit.form.ts';

export type VisitPage = {
  request: Request;
  session: HelpSession | undefined;
  key: string;
  typed: TypedVisit;
  beyond: string | undefined;
  personId: number;
  csrf: string;
  errors?: Errors;
  notice?: Node;
};

export function visitPage(shown: VisitPage): Page {
  const { request, session, key, typed, errors, notice, csrf, personId } = shown;
  const title = session ? 'Change the visit' : 'Plan a visit';
  const back = session
    ? { text: 'Back to the visit', href: deliveryLinks.session(session.id) }
    : { text: 'Back to your work', href: deliveryLinks.allocations };
  const body = column(
    <>
      {errorSummaryFor(errors)}
      {heading({
        title,
        caption: `${request.setting.name}, ${request.reference}`,
        lead: 'The setting gets an e-mail with the day and the time, and can add it to its calendar.',
        size: 'l',
      })}
      {notice}
      {keptForm({
        action: session ? deliveryLinks.visit(session.id) : deliveryLinks.visits(request.reference),
        at: session ? deliveryLinks.visit(session.id) : deliveryLinks.newVisit(request.reference),
        csrf,
        personId,
        answers: errors !== undefined || notice !== undefined,
        hidden: { key, ...(session ? { seen: session.version } : {}) },
        children: (
          <>
            {dateField({ name: 'day', legend: 'Day', hint: 'Such as 10 11 2026', value: typed.day, errors })}
            {textField({
              name: 'time',
              label: 'Time',
              hint: 'Such as 9:30 or 2pm',
              width: 10,
              value: typed.time,
              errors,
            })}
            {minutesField(typed, { legend: 'How long?', errors })}
            {textField({
              name: 'place',
              label: 'Where?',
              hint: 'Only if it is not at the setting, or to say which room. No child’s name, please.',
              value: typed.place,
              errors,
            })}
            {kindField(typed, errors)}
            {longerField(shown.beyond, typed.longer, errors)}
            {actions([
              button({ text: session ? 'Change the visit' : 'Plan the visit', preventDoubleClick: true }),
              <a class="govuk-link" href={back.href}>
                Not now
              </a>,
            ])}
          </>
        ),
      })}
    </>,
  );
  return { title, body, back };
}
