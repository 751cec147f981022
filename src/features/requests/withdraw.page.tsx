import type { Request } from '#src/casework/load-request.ts';
import { button } from '#src/govuk/components.ts';
import { radiosField, textAreaField } from '#src/govuk/fields.tsx';
import { actions, errorSummaryFor, form } from '#src/govuk/form.tsx';
import { column, heading } from '#src/govuk/pieces/heading.tsx';
import type { Page } from '#src/platform/http/answers.ts';
import type { Node } from '#src/platform/jsx/jsx-runtime.ts';
import { links } from './requests.links.ts';
import { LONGEST_REASON, WITHDRAW_REASONS, type WithdrawForm } from './withdraw.form.ts';

type Shown = { request: Request; csrf: string; typed?: Partial<WithdrawForm>; notice?: Node };

export function withdrawPage({ request, csrf, typed = {}, notice }: Shown): Page {
  const title = 'Withdraw this request';
  const body = column(
    <>
      {errorSummaryFor(typed.errors)}
      {heading({
        title,
        caption: `${request.reference}, ${request.setting.name}`,
        lead: `${request.leadName} will know that you no longer need this. You can reopen it at any time.`,
        size: 'l',
      })}
      {notice}
      {form({
        action: links.withdraw(request.reference),
        csrf,
        hidden: { seen: request.version },
        children: [
          radiosField({
            name: 'why',
            legend: 'Why are you withdrawing it?',
            hint: 'There is no wrong answer. It helps us learn what settings need.',
            items: Object.entries(WITHDRAW_REASONS).map(([value, text]) => ({ value, text })),
            value: typed.why,
            errors: typed.errors,
          }),
          textAreaField({
            name: 'words',
            label: 'Anything to add?',
            size: 's',
            hint: 'Optional. Leave out names.',
            rows: 3,
            max: LONGEST_REASON,
            value: typed.words,
            errors: typed.errors,
          }),
          actions([
            button({ text: 'Withdraw request' }),
            <a class="govuk-link" href={links.request(request.reference)}>
              Keep it open
            </a>,
          ]),
        ],
      })}
    </>,
  );
  return { title, body, back: { text: 'Back to the request', href: links.request(request.reference) } };
}
