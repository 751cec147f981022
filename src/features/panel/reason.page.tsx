import { button } from '#src/govuk/components.ts';
import { type Errors, textAreaField, textField } from '#src/govuk/fields.tsx';
import { actions, errorSummaryFor, form } from '#src/govuk/form.tsx';
import { column, heading } from '#src/govuk/pieces/heading.tsx';
import type { Page } from '#src/platform/http/answers.ts';
import type { Context } from '#src/platform/http/route.ts';

/** The longest and the shortest reason taken, in characters. */
export const LONGEST_REASON = 600;
const SHORTEST_REASON = 5;

type Asks = {
  title: string;
  caption: string;
  lead: string;
  action: string;
  button: string;
  label: string;
  hint?: string;
  back: { text: string; href: string };
  reason: string;
  /** Asks for a place in the order too. */
  place?: string;
  seen?: number;
  errors?: Errors | undefined;
};

/** A page that asks for one reason before the panel does something it should be able to explain. */
export function reasonPage({ csrf }: Pick<Context, 'csrf'>, asks: Asks): Page {
  const { title, errors } = asks;
  const body = column([
    errorSummaryFor(errors),
    heading({ title, caption: asks.caption, lead: asks.lead, size: 'l' }),
    form({
      action: asks.action,
      csrf,
      hidden: { seen: asks.seen },
      children: [
        asks.place !== undefined &&
          textField({
            name: 'place',
            label: 'To which place?',
            size: 's',
            value: asks.place,
            width: 3,
            inputmode: 'numeric',
            errors,
          }),
        textAreaField({
          name: 'reason',
          label: asks.label,
          size: 's',
          ...(asks.hint ? { hint: asks.hint } : {}),
          value: asks.reason,
          rows: 3,
          max: LONGEST_REASON,
          errors,
        }),
        actions([
          button({ text: asks.button, preventDoubleClick: true }),
          <a class="govuk-link" href={asks.back.href}>
            Leave it as it is
          </a>,
        ]),
      ],
    }),
  ]);
  return { title, body, back: asks.back };
}

/** What to say about a reason that is missing, too short or too long. */
export function reasonErrors(reason: string): Errors {
  if (reason.trim().length < SHORTEST_REASON)
    return { reason: 'Give a reason, so that everyone can follow what happened' };
  if ([...reason].length > LONGEST_REASON)
    return { reason: `Shorten the reason to ${LONGEST_REASON} characters or fewer` };
  return {};
}
