import { stepOfField } from '#src/casework/answer-steps/all-steps.ts';
import type { Request } from '#src/casework/load-request.ts';
import type { Missing } from '#src/domain/requests/missing-to-send.ts';
import { button } from '#src/govuk/components.ts';
import { textAreaField } from '#src/govuk/fields.tsx';
import { actions, errorSummaryFor, form } from '#src/govuk/form.tsx';
import { column, heading } from '#src/govuk/pieces/heading.tsx';
import { panel } from '#src/govuk/pieces/tip.tsx';
import type { Page } from '#src/platform/http/answers.ts';
import type { Html, Node } from '#src/platform/jsx/jsx-runtime.ts';
import { LONGEST_REOPEN_REASON, type ReopenForm } from './reopen.form.ts';
import { links } from './requests.links.ts';

type Shown = {
  request: Request;
  csrf: string;
  /** What must be answered first: a request that ended with strategies was never complete. */
  missing: Missing[];
  mayAmend: boolean;
  typed?: Partial<ReopenForm>;
  notice?: Node;
};

const TITLE = 'Reopen this request';

export function reopenPage(shown: Shown): Page {
  const { request, missing, notice, typed } = shown;
  const body = column(
    <>
      {errorSummaryFor(typed?.errors)}
      {heading({
        title: TITLE,
        caption: `${request.reference}, ${request.setting.name}`,
        lead: 'Everything said before is kept. It goes back to the lead, who answers in the usual time.',
        size: 'l',
      })}
      {notice}
      {missing.length > 0 ? firstAnswer(shown) : reasonForm(shown)}
    </>,
  );
  return { title: TITLE, body, back: { text: 'Back to the request', href: links.request(request.reference) } };
}

function reasonForm({ request, csrf, typed = {} }: Shown): Html {
  return form({
    action: links.reopen(request.reference),
    csrf,
    hidden: { seen: request.version },
    children: [
      textAreaField({
        name: 'reason',
        label: 'Why should it be open again?',
        hint: 'What has changed, or what is still needed? Leave out names.',
        rows: 4,
        max: LONGEST_REOPEN_REASON,
        value: typed.reason,
        errors: typed.errors,
      }),
      actions([
        button({ text: 'Reopen request' }),
        <a class="govuk-link" href={links.request(request.reference)}>
          Leave it as it is
        </a>,
      ]),
    ],
  });
}

function firstAnswer({ request, missing, mayAmend }: Shown): Html {
  return panel({
    title: 'A few answers are needed first',
    children: (
      <>
        <ul class="govuk-list govuk-list--bullet">
          {missing.map(({ field, message }) => (
            <li>
              {mayAmend ? (
                <a class="govuk-link" href={links.amend(request.reference, stepOfField(field))}>
                  {message}
                </a>
              ) : (
                message
              )}
            </li>
          ))}
        </ul>
        {!mayAmend && <p class="govuk-body">The setting can add them from the request’s page.</p>}
      </>
    ),
  });
}
