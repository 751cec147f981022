import { nearDate, weekdayDate, weekdayOfInstant } from '#src/casework/request-view/days.ts';
import { paragraphs } from '#src/casework/request-view/paragraphs.tsx';
import { goalLine } from '#src/casework/reviews/goal-line.tsx';
import type { Review } from '#src/casework/reviews/load-reviews.ts';
import { reviewLinks } from '#src/casework/reviews/review-links.ts';
import { voiceWords } from '#src/casework/reviews/voice-words.tsx';
import { HELPING, STILL_USING } from '#src/domain/reviews/echoes.ts';
import { LATER_FACTS, type NextStep, VOICES } from '#src/domain/reviews/reviews.ts';
import { details } from '#src/govuk/components.ts';
import { facts } from '#src/govuk/pieces/facts.tsx';
import { section } from '#src/govuk/pieces/heading.tsx';
import type { Html, Node } from '#src/platform/jsx/jsx-runtime.ts';
import type { RequestView } from './request-view.ts';

/** The last review, what people said, whether it still helps, and what became known later. */
export function whatCameOfIt(view: RequestView): Node {
  const parts = [reviewed(view), heard(view), echoed(view), later(view)].filter(Boolean);
  if (parts.length === 0) return null;
  return section({ id: 'outcome', title: 'What came of it', children: parts });
}

function reviewed({ history }: RequestView): Node {
  const review = history.reviews.at(-1);
  if (!review) return null;
  const earlier = history.reviews.slice(0, -1).toReversed();
  return (
    <>
      {oneReview(review)}
      {earlier.map((each) =>
        details({ summaryText: `The review of ${weekdayDate(each.heldOn)}`, html: oneReview(each) }),
      )}
    </>
  );
}

function oneReview(review: Review): Html {
  const { heldOn, recordedByName, confidenceBefore, confidenceAfter, handedOver, keptBy, nextStep, reason } = review;
  return facts({
    rows: [
      { key: 'Reviewed', value: `${weekdayDate(heldOn)}, ${recordedByName}` },
      ...(confidenceBefore && confidenceAfter
        ? [{ key: 'How sure staff feel', value: goalLine({ baseline: confidenceBefore, score: confidenceAfter }) }]
        : []),
      { key: 'Handed over', value: paragraphs(handedOver) },
      { key: 'Who keeps it going', value: keptBy },
      {
        key: 'What comes next',
        value: reason ? paragraphs(`${CAME_NEXT[nextStep]} ${reason}`) : CAME_NEXT[nextStep],
      },
    ],
  });
}

const CAME_NEXT: Record<NextStep, string> = {
  close: 'Nothing more was needed, so it was closed.',
  continue: 'The help goes on.',
  step_up: 'The panel looks again: more is needed.',
  step_down: 'The lead carries on with lighter help.',
};

function heard({ voices }: RequestView): Node {
  if (voices.length === 0) return null;
  const answered = voices.filter(({ state }) => state === 'answered');
  const waiting = voices.filter(({ state }) => state === 'waiting').length;
  return (
    <>
      <h3 class="govuk-heading-s">How it went, in their words</h3>
      {answered.map((voice) =>
        details({
          summaryText: `${VOICES[voice.kind]}${voice.answeredAt ? `, ${weekdayOfInstant(voice.answeredAt)}` : ''}`,
          html: voiceWords(voice),
        }),
      )}
      {waiting > 0 && (
        <p class="govuk-body al-quiet">
          {waiting === 1 ? 'One more was asked' : `${waiting} more were asked`} and can still answer.
        </p>
      )}
    </>
  );
}

function echoed({ echo, today }: RequestView): Node {
  if (!echo) return null;
  const { stillUsing, helping, comment, answeredAt } = echo;
  if (!stillUsing) {
    const when =
      echo.dueOn < today
        ? 'No answer yet.'
        : echo.dueOn === today
          ? 'We ask today.'
          : `We ask on ${nearDate(echo.dueOn, today)}.`;
    return <p class="govuk-body al-quiet">Six weeks on: is it still used, does it still help? {when}</p>;
  }
  return facts({
    rows: [
      {
        key: 'Six weeks on',
        value: `Still used: ${STILL_USING[stillUsing].toLowerCase()}${helping ? `. Helping: ${HELPING[helping].toLowerCase()}` : ''}${answeredAt ? ` (${weekdayOfInstant(answeredAt)})` : ''}`,
      },
      ...(comment ? [{ key: 'In their words', value: paragraphs(comment) }] : []),
    ],
  });
}

function later({ later: known, request }: RequestView): Node {
  const counted = known.filter((fact) => !fact.voidedAt);
  if (counted.length === 0) return null;
  return (
    <>
      <h3 class="govuk-heading-s">Known later</h3>
      <ul class="govuk-list govuk-list--bullet">
        {counted.map(({ kind, happenedOn, otherReference }) => (
          <li>
            {LATER_FACTS[kind]}, {weekdayDate(happenedOn)}
            {otherReference && `, ${otherReference}`}
          </li>
        ))}
      </ul>
      <p class="govuk-body">
        <a class="govuk-link" href={reviewLinks.later(request.reference)}>
          Add or correct what is known
        </a>
      </p>
    </>
  );
}
