import type { Request } from '#src/casework/load-request.ts';
import { weekdayOfInstant } from '#src/casework/request-view/days.ts';
import { requestLinks } from '#src/casework/request-view/request-links.ts';
import type { Rating } from '#src/casework/reviews/load-after.ts';
import { reviewLinks } from '#src/casework/reviews/review-links.ts';
import { RATINGS, REQUEST_TIPS, type RequestTip } from '#src/domain/reviews/ratings.ts';
import { codes } from '#src/domain/vocabulary.ts';
import { button } from '#src/govuk/components.ts';
import { type Errors, radiosField } from '#src/govuk/fields.tsx';
import { actions, errorSummaryFor, form } from '#src/govuk/form.tsx';
import { column, heading } from '#src/govuk/pieces/heading.tsx';
import { panel } from '#src/govuk/pieces/tip.tsx';
import type { Page } from '#src/platform/http/answers.ts';

export type TypedRating = { points: string; tip: string };
type Shown = {
  request: Request;
  rating: Rating | undefined;
  typed: TypedRating;
  csrf: string;
  errors?: Errors;
  /** Who said something else while this page was open. */
  changedBy?: string;
};

const POINTS = ['3', '2', '1'] as const;

export function ratingPage({ request, rating, typed, csrf, errors, changedBy }: Shown): Page {
  const { reference } = request;
  const title = 'Did it have what was needed?';
  const body = column(
    <>
      {errorSummaryFor(errors)}
      {heading({
        title,
        caption: `${request.setting.name} · ${reference}`,
        lead: 'Half a minute. The setting reads your tip, kindly worded, here and the next time it writes. It does not see the points.',
        size: 'l',
      })}
      {changedBy !== undefined &&
        rating &&
        panel({
          title: 'Not saved yet',
          tone: 'stop',
          children: (
            <p class="govuk-body">
              {changedBy} said “{RATINGS[rating.points].label}” while this page was open. Save again if yours should
              count.
            </p>
          ),
        })}
      {rating && changedBy === undefined && (
        <p class="govuk-body al-quiet">
          {rating.ratedByName} said this on {weekdayOfInstant(rating.ratedAt)}. You can change it.
        </p>
      )}
      {form({
        action: reviewLinks.rating(reference),
        csrf,
        hidden: { seen: rating ? rating.ratedAt.toISOString() : 'none' },
        children: [
          radiosField({
            name: 'points',
            legend: 'The request',
            size: 's',
            value: typed.points,
            errors,
            items: POINTS.map((points) => ({ value: points, text: RATINGS[points].label, hint: RATINGS[points].hint })),
          }),
          radiosField({
            name: 'tip',
            legend: 'One tip for the next time',
            size: 's',
            hint: 'The setting reads the sentence beneath it, word for word.',
            value: typed.tip,
            errors,
            items: [
              ...codes(LABELS).map((tip) => ({ value: tip, text: LABELS[tip], hint: REQUEST_TIPS[tip].sentence })),
              { value: 'none', text: 'No tip needed', divider: 'or' },
            ],
          }),
          actions([
            button({ text: 'Save', preventDoubleClick: true }),
            <a class="govuk-link" href={reviewLinks.example(reference)}>
              It could be an example for others
            </a>,
          ]),
        ],
      })}
    </>,
  );
  return { title, body, back: { text: 'Back to the request', href: requestLinks.request(reference) } };
}

const LABELS = Object.fromEntries(Object.entries(REQUEST_TIPS).map(([code, { label }]) => [code, label])) as Record<
  RequestTip,
  string
>;
