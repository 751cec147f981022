import { deliveryLinks } from '#src/casework/delivery/delivery-links.ts';
import type { HelpSession } from '#src/casework/delivery/load-help.ts';
import { whenInWords } from '#src/casework/delivery/session-words.ts';
import type { Request } from '#src/casework/load-request.ts';
import { button } from '#src/govuk/components.ts';
import { type Errors, textAreaField } from '#src/govuk/fields.tsx';
import { actions, errorSummaryFor } from '#src/govuk/form.tsx';
import { column, heading } from '#src/govuk/pieces/heading.tsx';
import { panel } from '#src/govuk/pieces/tip.tsx';
import type { Page } from '#src/platform/http/answers.ts';
import type { Node } from '#src/platform/jsx/jsx-runtime.ts';
import { keptForm } from './kept-form.tsx';
import type { TypedRecord } from './record.form.ts';
import { recordFields } from './record-fields.tsx';

export type RecordPage = {
  request: Request;
  /** The session that is there already: planned, or recorded and now amended. */
  session: HelpSession | undefined;
  key: string;
  typed: TypedRecord;
  beyond: string | undefined;
  /** Visits planned for days that have come. */
  visits: HelpSession[];
  personId: number;
  csrf: string;
  errors?: Errors;
  notice?: Node;
};

export function recordPage(shown: RecordPage): Page {
  const { request, session, key, typed, errors, notice, csrf, personId } = shown;
  const amending = session !== undefined && session.state !== 'planned';
  const title = amending ? 'Change the record' : session ? 'Record this visit' : 'Record a session';
  const back = session
    ? { text: 'Back to the session', href: deliveryLinks.session(session.id) }
    : { text: 'Back to your work', href: deliveryLinks.allocations };
  const body = column(
    <>
      {errorSummaryFor(errors)}
      {heading({ title, caption: `${request.setting.name}, ${request.reference}`, size: 'l' })}
      {notice}
      {!session && plannedVisits(shown.visits)}
      {session?.sentBackReason &&
        panel({ title: 'Your supervisor asks', children: <p class="govuk-body">{session.sentBackReason}</p> })}
      {keptForm({
        action: session ? deliveryLinks.record(session.id) : deliveryLinks.sessions(request.reference),
        at: session ? deliveryLinks.record(session.id) : deliveryLinks.newSession(request.reference),
        csrf,
        personId,
        answers: errors !== undefined || notice !== undefined,
        hidden: { key, ...(session ? { seen: session.version } : {}) },
        children: (
          <>
            {recordFields({ typed, errors, beyond: shown.beyond })}
            {amending && whyChanged(typed.reason, errors)}
            {actions([
              button({ text: 'Save', preventDoubleClick: true }),
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

function whyChanged(value: string, errors: Errors | undefined): Node {
  return textAreaField({
    name: 'reason',
    label: 'Why do you change it?',
    size: 's',
    hint: 'What it said before is kept in the history.',
    rows: 2,
    max: 500,
    value,
    errors,
  });
}

function plannedVisits(visits: HelpSession[]): Node {
  if (visits.length === 0) return null;
  return panel({
    children: (
      <>
        <p class="govuk-body">Was it one of these visits? Then record that one:</p>
        <ul class="govuk-list">
          {visits.map((visit) => (
            <li>
              <a class="govuk-link" href={deliveryLinks.record(visit.id)}>
                {whenInWords(visit)}
              </a>
            </li>
          ))}
        </ul>
      </>
    ),
  });
}
