import { deliveryLinks } from '#src/casework/delivery/delivery-links.ts';
import type { Request } from '#src/casework/load-request.ts';
import { requestLinks } from '#src/casework/request-view/request-links.ts';
import { button } from '#src/govuk/components.ts';
import { radiosField, textAreaField } from '#src/govuk/fields.tsx';
import { actions, errorSummaryFor, form } from '#src/govuk/form.tsx';
import { column, heading } from '#src/govuk/pieces/heading.tsx';
import type { Page } from '#src/platform/http/answers.ts';
import { HAND_BACK_REASONS, type HandBackForm, LONGEST_REASON } from './hand-back.form.ts';

export function handBackPage(shown: { request: Request; alone: boolean; csrf: string; typed?: HandBackForm }): Page {
  const { request, alone, csrf, typed } = shown;
  const body = column(
    <>
      {errorSummaryFor(typed?.errors)}
      {heading({
        title: 'Hand it back',
        caption: `${request.reference}, ${request.setting.name}`,
        lead: alone
          ? 'It goes back to the panel, which names someone else. Your sessions are free again.'
          : 'The other experts carry on without you. Your sessions are free again.',
        size: 'l',
      })}
      <p class="govuk-body">
        Only away for a while? You can{' '}
        <a class="govuk-link" href={deliveryLinks.handOver(request.reference)}>
          hand it over to a colleague
        </a>{' '}
        instead, so that nothing is lost.
      </p>
      {form({
        action: deliveryLinks.handBack(request.reference),
        csrf,
        children: [
          radiosField({
            name: 'why',
            legend: 'Why?',
            items: Object.entries(HAND_BACK_REASONS).map(([value, text]) => ({ value, text })),
            value: typed?.why,
            errors: typed?.errors,
          }),
          textAreaField({
            name: 'words',
            label: 'Anything the panel should know?',
            size: 's',
            hint: 'Everyone who can open this request can read it, the setting too. Leave out names.',
            rows: 3,
            max: LONGEST_REASON,
            value: typed?.words,
            errors: typed?.errors,
          }),
          actions([
            button({ text: 'Hand it back', preventDoubleClick: true }),
            <a class="govuk-link" href={requestLinks.request(request.reference)}>
              Keep it
            </a>,
          ]),
        ],
      })}
    </>,
  );
  return {
    title: 'Hand it back',
    body,
    back: { text: 'Back to the request', href: requestLinks.request(request.reference) },
  };
}
