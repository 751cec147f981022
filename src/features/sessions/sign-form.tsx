import { deliveryLinks } from '#src/casework/delivery/delivery-links.ts';
import type { HelpSession } from '#src/casework/delivery/load-help.ts';
import { button, details } from '#src/govuk/components.ts';
import { type Errors, textAreaField } from '#src/govuk/fields.tsx';
import { actions, form } from '#src/govuk/form.tsx';
import type { Html } from '#src/platform/jsx/jsx-runtime.ts';

/** The supervisor's two answers to a record: sign it, or send it back saying what should change. */
export function signForm(
  { session }: { session: Pick<HelpSession, 'id' | 'version'> },
  csrf: string,
  typed: { reason?: string; errors?: Errors } = {},
): Html {
  const name = `${session.id}`;
  return (
    <div class="al-sign">
      {form({
        action: deliveryLinks.signature(session.id),
        csrf,
        hidden: { seen: session.version },
        children: actions(
          button({
            html: ['Sign', <span class="govuk-visually-hidden"> record {name}</span>],
            preventDoubleClick: true,
          }),
        ),
      })}
      {details({
        summaryHtml: ['Send back', <span class="govuk-visually-hidden"> record {name}</span>],
        open: typed.errors !== undefined,
        html: form({
          action: deliveryLinks.sentBack(session.id),
          csrf,
          hidden: { seen: session.version },
          children: [
            textAreaField({
              name: 'reason',
              label: 'What should change?',
              size: 's',
              rows: 2,
              max: 500,
              value: typed.reason,
              errors: typed.errors,
            }),
            actions(button({ text: 'Send back', classes: 'govuk-button--secondary', preventDoubleClick: true })),
          ],
        }),
      })}
    </div>
  );
}
