import type { Request } from '#src/casework/load-request.ts';
import { requestLinks } from '#src/casework/request-view/request-links.ts';
import { isShort } from '#src/domain/is-short.ts';
import { button, insetText } from '#src/govuk/components.ts';
import { type Errors, textAreaField } from '#src/govuk/fields.tsx';
import { actions, errorSummaryFor, form } from '#src/govuk/form.tsx';
import { column, heading } from '#src/govuk/pieces/heading.tsx';
import type { Page } from '#src/platform/http/answers.ts';

/** Characters: the database wants at least as many as the fewest. */
const FEWEST = 5;
const LONGEST = 600;

type Shown = {
  request: Request;
  csrf: string;
  reason: string;
  errors?: Errors;
  /** Why it cannot be asked for now. */
  refusal?: string | undefined;
};

const TITLE = 'Ask for a second look';

export function secondLookPage({ request, csrf, reason, errors, refusal }: Shown): Page {
  const back = requestLinks.request(request.reference);
  const body = column(
    <>
      {errorSummaryFor(errors)}
      {heading({
        title: TITLE,
        caption: `${request.reference}, ${request.setting.name}`,
        lead: 'Someone who did not decide before reads everything again and answers in the usual time. It can be asked for once.',
        size: 'l',
      })}
      {refusal && insetText({ text: refusal })}
      {refusal && reason === '' ? (
        <p class="govuk-body">
          <a class="govuk-link" href={back}>
            Back to the request
          </a>
        </p>
      ) : (
        form({
          action: requestLinks.secondLook(request.reference),
          csrf,
          children: [
            textAreaField({
              name: 'reason',
              label: 'Why should someone look again?',
              hint: 'What was missed, or what has become clearer? Everyone who can open this request can read it. Leave out names.',
              rows: 4,
              max: LONGEST,
              value: reason,
              errors,
            }),
            actions([
              button({ text: 'Ask for a second look', preventDoubleClick: true }),
              <a class="govuk-link" href={back}>
                Leave it as it is
              </a>,
            ]),
          ],
        })
      )}
    </>,
  );
  return { title: TITLE, body, back: { text: 'Back to the request', href: back } };
}

export function reasonProblem(reason: string): string | undefined {
  if (isShort(reason, FEWEST)) return 'Say in a few words why someone should look again';
  if ([...reason].length > LONGEST) return `Shorten this to ${LONGEST} characters or fewer`;
  return undefined;
}
