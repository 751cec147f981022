import { type AllWaits, FEWEST_FOR_A_WAIT, WAITS_DAYS, type Wait } from '#src/casework/menu/waits.ts';
import { MEASURES } from '#src/domain/measures/measures.ts';
import { details } from '#src/govuk/components.ts';
import { section } from '#src/govuk/pieces/heading.tsx';
import type { Html, Node } from '#src/platform/jsx/jsx-runtime.ts';
import type { Partnership } from '#src/platform/partnerships/schema.ts';
import { word } from '#src/platform/partnerships/words.ts';

const NOT_ENOUGH = 'Not enough data yet';
const WEEKS = WAITS_DAYS / 7;

/** How long an answer takes, as it was lately and not as anyone would like it to be. */
export function honestPromise(waits: AllWaits, partnership: Partnership): Html {
  const { answer, session } = waits.everywhere;
  return section({
    id: 'wait',
    title: 'How long it takes',
    children: [
      <dl class="al-entry-waits">
        <div>
          <dt>To a first answer</dt> <dd>{waitSaid(answer)}</dd>
        </div>
        <div>
          <dt>To a first session, where one is agreed</dt> <dd>{waitSaid(session)}</dd>
        </div>
      </dl>,
      <p class="govuk-body al-entry-quiet">
        For the middle request of the last {WEEKS} weeks, all kinds of help together. What we promise: an answer within{' '}
        {partnership.serviceStandards.triageDays} working days.
      </p>,
      details({
        summaryText: `By ${word(partnership, 'cluster')}, and how this is worked out`,
        html: working(waits, partnership),
      }),
    ],
  });
}

/** 'About 3 working days'; and so it is said when there is too little to go by. */
export function waitSaid({ days }: Wait): string {
  if (days === null) return NOT_ENOUGH;
  if (days === 0) return 'The same day';
  return days === 1 ? '1 working day' : `${days} working days`;
}

function working({ clusters }: AllWaits, partnership: Partnership): Node {
  const answer = MEASURES.days_to_triage;
  const session = MEASURES.days_to_first_session;
  return [
    clusters.length > 0 && (
      <table class="govuk-table">
        <caption class="govuk-table__caption govuk-table__caption--s">By {word(partnership, 'cluster')}</caption>
        <thead class="govuk-table__head">
          <tr class="govuk-table__row">
            <th scope="col" class="govuk-table__header">
              {word(partnership, 'cluster', { capital: true })}
            </th>
            <th scope="col" class="govuk-table__header">
              First answer
            </th>
            <th scope="col" class="govuk-table__header">
              First session
            </th>
          </tr>
        </thead>
        <tbody class="govuk-table__body">
          {clusters.map(({ name, waits }) => (
            <tr class="govuk-table__row">
              <th scope="row" class="govuk-table__header">
                {name}
              </th>
              <td class="govuk-table__cell">{waitSaid(waits.answer)}</td>
              <td class="govuk-table__cell">{waitSaid(waits.session)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    ),
    <p class="govuk-body">
      <strong>{answer.name}:</strong> {answer.definition}
    </p>,
    <p class="govuk-body">
      <strong>{session.name}:</strong> {session.definition}
    </p>,
    <p class="govuk-body">
      The middle value of the last {WEEKS} weeks, a half rounded up. We say “{NOT_ENOUGH.toLowerCase()}” below{' '}
      {FEWEST_FOR_A_WAIT}.
    </p>,
  ];
}
