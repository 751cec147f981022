import { type FreeWeek, WEEKS_AHEAD } from '#src/casework/menu/free-weeks.ts';
import { type AllWaits, FEWEST_FOR_A_WAIT, WAITS_DAYS, type Waits } from '#src/casework/menu/waits.ts';
import { type CalendarDay, longDate } from '#src/domain/calendar/calendar-day.ts';
import { DISCIPLINES, type Discipline } from '#src/domain/experts/expert.ts';
import { MEASURES } from '#src/domain/measures/measures.ts';
import type { EntryContent } from '#src/domain/menu/entry.ts';
import { type Promised, promisedSession } from '#src/domain/menu/promise.ts';
import { details } from '#src/govuk/components.ts';
import { dataTable } from '#src/govuk/pieces/data-table.tsx';
import { section } from '#src/govuk/pieces/heading.tsx';
import type { Html, Node } from '#src/platform/jsx/jsx-runtime.ts';
import type { Partnership } from '#src/platform/partnerships/schema.ts';
import { word } from '#src/platform/partnerships/words.ts';

const NOT_ENOUGH = 'Not enough data yet';
const WEEKS = WAITS_DAYS / 7;

export type Waiting = {
  waits: AllWaits;
  free: readonly FreeWeek[];
  today: CalendarDay;
  /** The code of the cluster that the address names; empty for all. */
  cluster: string;
  /** This page for another cluster, or for all. */
  href(cluster: string): string;
};

type Place = { id?: number; code: string; name: string; waits: Waits };

/** How long an answer takes, as it was lately and not as anyone would like it to be. */
export function honestPromise(content: EntryContent, waiting: Waiting, partnership: Partnership): Html {
  const { everywhere, clusters } = waiting.waits;
  const all: Place = { code: '', name: `All ${word(partnership, 'cluster', { plural: true })}`, waits: everywhere };
  const here = clusters.find(({ code }) => code === waiting.cluster) ?? all;
  const session = sessionIn(here, content, waiting, partnership);
  return section({
    id: 'wait',
    title: here === all ? 'How long it takes' : `How long it takes in ${here.name}`,
    children: [
      <dl class="al-entry-waits">
        <div>
          <dt>To a first answer</dt> <dd>{daysSaid(here.waits.answer.days)}</dd>
        </div>
        <div>
          <dt>To a first session, where one is agreed</dt> <dd>{daysSaid(session.days)}</dd>
        </div>
      </dl>,
      timeSaid(session, waiting.today),
      <p class="govuk-body al-entry-quiet">
        Half of the requests of the last {WEEKS} weeks waited this long or less, all kinds of help together. What we
        promise: an answer within {partnership.serviceStandards.triageDays} working days.
      </p>,
      details({
        summaryText: `By ${word(partnership, 'cluster')}, and how this is worked out`,
        html: working([all, ...clusters], { content, waiting, partnership }),
      }),
    ],
  });
}

/** '3 working days'; and so it is said when there is too little to go by. */
function daysSaid(days: number | null): string {
  if (days === null) return NOT_ENOUGH;
  if (days === 0) return 'The same day';
  return days === 1 ? '1 working day' : `${days} working days`;
}

function sessionIn({ id, waits }: Place, content: EntryContent, { free, today }: Waiting, { calendar }: Partnership) {
  const gives = content.deliverers.filter((each) => Object.hasOwn(DISCIPLINES, each)) as Discipline[];
  const weeks = free
    .filter(({ clusterId, discipline }) => gives.includes(discipline) && (id === undefined || clusterId === id))
    .map(({ week }) => week);
  return promisedSession({ wait: waits.session.days, free: weeks, today, calendar });
}

function timeSaid({ freeFrom }: Promised, today: CalendarDay): Node {
  if (freeFrom === undefined) return null;
  if (freeFrom === null) {
    return (
      <p class="govuk-body">
        Whoever gives this is fully booked for the next {WEEKS_AHEAD} weeks. Ask all the same: your lead helps
        meanwhile.
      </p>
    );
  }
  const from = freeFrom <= today ? 'this week' : `the week of ${longDate(freeFrom)}`;
  return <p class="govuk-body">Whoever gives this has time from {from}.</p>;
}

type Table = { content: EntryContent; waiting: Waiting; partnership: Partnership };

function working(places: readonly Place[], { content, waiting, partnership }: Table): Node {
  const { days_to_triage: answer, days_to_first_session: session } = MEASURES;
  return [
    dataTable({
      caption: `By ${word(partnership, 'cluster')}`,
      columns: [
        {
          head: word(partnership, 'cluster', { capital: true }),
          rowHeader: true,
          cell: ({ code, name }: Place) =>
            code === waiting.cluster ? (
              <strong>{name}</strong>
            ) : (
              <a class="govuk-link" href={`${waiting.href(code)}#wait`} rel="nofollow">
                {name}
              </a>
            ),
        },
        { head: 'First answer', cell: ({ waits }: Place) => daysSaid(waits.answer.days) },
        {
          head: 'First session',
          cell: (place: Place) => daysSaid(sessionIn(place, content, waiting, partnership).days),
        },
      ],
      rows: [...places],
      grid: true,
    }),
    <p class="govuk-body">
      <strong>{answer.name}:</strong> {answer.definition}
    </p>,
    <p class="govuk-body">
      <strong>{session.name}:</strong> {session.definition}
    </p>,
    <p class="govuk-body">
      The middle value of the last {WEEKS} weeks, a half rounded up; and for the session never sooner than somebody who
      gives this has a free half day, as far as {WEEKS_AHEAD} weeks are planned. We say “{NOT_ENOUGH.toLowerCase()}”
      below {FEWEST_FOR_A_WAIT} requests, and when everybody is fully booked.
    </p>,
  ];
}
