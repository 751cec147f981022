import { weekdayDate, whenSaved } from '#src/casework/request-view/days.ts';
import { paragraphs } from '#src/casework/request-view/paragraphs.tsx';
import { requestLinks } from '#src/casework/request-view/request-links.ts';
import type { Review } from '#src/casework/reviews/load-reviews.ts';
import { reviewLinks } from '#src/casework/reviews/review-links.ts';
import { STATUSES } from '#src/domain/requests/lifecycle.ts';
import { NEXT_STEPS } from '#src/domain/reviews/reviews.ts';
import type { Errors } from '#src/govuk/fields.tsx';
import { errorSummaryFor } from '#src/govuk/form.tsx';
import { heading } from '#src/govuk/pieces/heading.tsx';
import { beside, sideFacts, theSide } from '#src/govuk/pieces/the-side.tsx';
import { panel } from '#src/govuk/pieces/tip.tsx';
import { twoVersions } from '#src/govuk/pieces/two-versions.tsx';
import type { Page } from '#src/platform/http/answers.ts';
import type { Context } from '#src/platform/http/route.ts';
import type { Html, Node } from '#src/platform/jsx/jsx-runtime.ts';
import type { Typed } from './review.form.ts';
import type { ReviewFile } from './review-file.ts';
import { reviewForm } from './review-form.tsx';

/** What was typed, and what to say about it. */
export type Say = { typed: Typed; errors?: Errors; refusal?: string; movedOn?: { last: Review | undefined } };

export function reviewPage(context: Context, file: ReviewFile, say: Say): Page {
  const { request } = file;
  const main = (
    <>
      {errorSummaryFor(say.errors)}
      {heading({
        caption: `${request.setting.name} · ${request.reference}`,
        title: 'Review the help',
        size: 'l',
        lead: 'Look back together with the setting: what changed, what stays, what comes next.',
      })}
      {say.refusal && panel({ title: 'Not recorded', children: <p class="govuk-body">{say.refusal}</p>, tone: 'stop' })}
      {say.movedOn && movedOn(context, file, say.typed, say.movedOn.last)}
      {request.status === 'delivering' ? reviewForm(context, file, say.typed, say.errors) : notNow(file)}
    </>
  );
  return {
    title: `Review ${request.reference}`,
    body: beside({ main, side: side(file) }),
    back: { text: 'Back to the request', href: requestLinks.request(request.reference) },
    wide: true,
  };
}

function notNow({ request }: ReviewFile): Html {
  return panel({
    title: 'There is no help under way to review',
    children: (
      <p class="govuk-body">
        This request is now: {STATUSES[request.status].forLead.toLowerCase()}.{' '}
        <a class="govuk-link" href={requestLinks.request(request.reference)}>
          See the request
        </a>
      </p>
    ),
  });
}

function side({ request, plan, sessions }: ReviewFile): Html {
  return theSide({
    title: 'The help so far',
    children: [
      sideFacts([
        ...(plan
          ? [
              { term: 'Planned', detail: `${weekdayDate(plan.startsOn)} to ${weekdayDate(plan.endsOn)}` },
              { term: 'Goals', detail: String(plan.goals.length) },
            ]
          : [{ term: 'Plan', detail: 'None was made' }]),
        { term: 'Sessions held', detail: String(sessions) },
        { term: 'Lead', detail: request.leadName },
      ]),
      <p class="govuk-body-s">
        <a class="govuk-link" href={reviewLinks.voices(request.reference)}>
          Ask how it went
        </a>{' '}
        before you close: the setting, the family and the child each have their say by a private link.
      </p>,
    ],
  });
}

/** Someone else was first: what they did beside what was typed here, so that not a word is lost. */
function movedOn({ today }: Context, { request }: ReviewFile, typed: Typed, last: Review | undefined): Html {
  return twoVersions({
    yours: [typed.handedOver, typed.keptBy, typed.reason, typed.advice].filter(Boolean).map((text) => paragraphs(text)),
    theirs: last ? theirs(last) : `The request is now: ${STATUSES[request.status].forLead.toLowerCase()}.`,
    who: last?.recordedByName ?? 'Someone',
    when: last ? whenSaved(last.recordedAt, today) : 'a moment ago',
  });
}

function theirs({ nextStep, handedOver, keptBy, advice }: Review): Node {
  return [paragraphs(NEXT_STEPS[nextStep].label), paragraphs(`${handedOver} Kept by: ${keptBy}.`), paragraphs(advice)];
}
