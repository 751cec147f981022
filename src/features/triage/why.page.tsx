import { requestLinks } from '#src/casework/request-view/request-links.ts';
import { button } from '#src/govuk/components.ts';
import { type Errors, textAreaField } from '#src/govuk/fields.tsx';
import { actions, errorSummaryFor, form } from '#src/govuk/form.tsx';
import { column, heading } from '#src/govuk/pieces/heading.tsx';
import type { Page } from '#src/platform/http/answers.ts';
import type { Node } from '#src/platform/jsx/jsx-runtime.ts';

/** The longest reason taken, in characters. */
export const LONGEST_REASON = 600;

type Why = {
  title: string;
  lead: string;
  reference: string;
  action: string;
  csrf: string;
  seen: number;
  button: string;
  reason: string;
  errors?: Errors;
  children?: Node;
};

/** A page that asks for one reason before something changes hands. */
export function whyPage(why: Why): Page {
  const { title, reference, errors } = why;
  const body = column(
    <>
      {errorSummaryFor(errors)}
      {heading({ title, caption: reference, lead: why.lead, size: 'l' })}
      {form({
        action: why.action,
        csrf: why.csrf,
        hidden: { seen: why.seen },
        children: (
          <>
            {why.children}
            {textAreaField({
              name: 'reason',
              label: 'Why?',
              hint: 'Everyone who can open this request can read it, the setting too.',
              value: why.reason,
              rows: 3,
              max: LONGEST_REASON,
              errors,
            })}
            {actions([
              button({ text: why.button, preventDoubleClick: true }),
              <a class="govuk-link" href={requestLinks.request(reference)}>
                Leave it as it is
              </a>,
            ])}
          </>
        ),
      })}
    </>,
  );
  return { title, body, back: { text: 'Back to the request', href: requestLinks.request(reference) } };
}

/** What to say about a reason that is missing or too long. */
export function reasonProblem(reason: string): string | undefined {
  if (reason.trim() === '') return 'Give a reason, so that everyone can follow what happened';
  if ([...reason].length > LONGEST_REASON) return `Shorten the reason to ${LONGEST_REASON} characters or fewer`;
  return undefined;
}
