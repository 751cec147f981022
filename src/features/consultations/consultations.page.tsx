import { consultationLines } from '#src/casework/consulting/consultation-lines.tsx';
import { consultingLinks } from '#src/casework/consulting/consulting-links.ts';
import type { Consultation } from '#src/casework/consulting/load-consultations.ts';
import { addDays, type CalendarDay, longDate } from '#src/domain/calendar/calendar-day.ts';
import { button } from '#src/govuk/components.ts';
import { actions } from '#src/govuk/form.tsx';
import { emptyState } from '#src/govuk/pieces/empty-state.tsx';
import { column, heading, section } from '#src/govuk/pieces/heading.tsx';
import { statRow, theFigure } from '#src/govuk/pieces/the-figure.tsx';
import type { Page } from '#src/platform/http/answers.ts';
import type { Html, Node } from '#src/platform/jsx/jsx-runtime.ts';
import type { Partnership } from '#src/platform/partnerships/schema.ts';
import type { Counts } from './counts.queries.ts';

export const PERIODS = {
  term: { text: 'Last 12 weeks', days: 84 },
  year: { text: 'Last 12 months', days: 365 },
} as const;
export type Period = keyof typeof PERIODS;

type Shown = {
  consultations: Consultation[];
  more: boolean;
  page: number;
  counts: Counts;
  period: Period;
  calls: number;
  ours: boolean;
  /** Only those who see what settings asked for can say what was spared. */
  counted: boolean;
  keepsHotlines: boolean;
  several: boolean;
  partnership: Partnership;
  today: CalendarDay;
};

export function consultationsPage(shown: Shown): Page {
  const { ours, partnership } = shown;
  const body = (
    <>
      {heading({
        title: 'Consultations',
        caption: ours ? undefined : partnership.name,
        lead: 'Talks before anything was asked for, what was advised, and what came of it.',
        size: 'l',
      })}
      {actions([
        button({ text: 'Record a consultation', href: '/consultations/new' }),
        ours
          ? button({ text: 'Talk to us first', href: consultingLinks.ways, classes: 'govuk-button--secondary' })
          : null,
        shown.keepsHotlines && (
          <a class="govuk-link" href={consultingLinks.hotlines}>
            Numbers to ring
          </a>
        ),
      ])}
      {calls(shown)}
      {shown.counted && section({ title: 'What came of them', children: column(counted(shown)) })}
      {section({ title: shown.counted ? 'The latest' : 'Your talks', children: list(shown) })}
    </>
  );
  return { title: 'Consultations', body };
}

function calls({ calls: waiting, ours }: Shown): Node {
  if (waiting === 0) return null;
  const many = waiting === 1 ? 'One call back' : `${waiting} call backs`;
  return (
    <p class="govuk-body">
      <a class="govuk-link" href={consultingLinks.callBacks}>
        {ours ? `${many} you asked for` : `${many} to make`}
      </a>
    </p>
  );
}

function list({ consultations, several, page, more, period }: Shown): Node {
  if (consultations.length === 0) {
    return emptyState({
      title: 'None here yet',
      text: 'A talk that is written down can be found again, by both sides.',
    });
  }
  const at = (number: number) => `${consultingLinks.consultations}?period=${period}&page=${number}`;
  return [
    consultationLines(consultations, several),
    (page > 1 || more) && (
      <p class="govuk-body al-ways">
        {page > 1 && (
          <a class="govuk-link" href={at(page - 1)}>
            Newer
          </a>
        )}{' '}
        {more && (
          <a class="govuk-link" href={at(page + 1)}>
            Older
          </a>
        )}
      </p>
    ),
  ];
}

function counted({ counts, period, today }: Shown): Html {
  const since = `Known since ${longDate(addDays(today, -PERIODS[period].days))}`;
  const early = counts.early === 1 ? 'One more' : `${counts.early} more`;
  return (
    <>
      <p class="govuk-body al-ways">
        {Object.entries(PERIODS).map(([code, { text }]) =>
          code === period
            ? [<strong>{text}</strong>, ' ']
            : [
                <a class="govuk-link" href={`${consultingLinks.consultations}?period=${code}`}>
                  {text}
                </a>,
                ' ',
              ],
        )}
      </p>
      {theFigure({
        label: 'Avoided requests',
        value: counts.avoided,
        meaning: 'Talks that were enough: nothing more was asked for about the same matter in six weeks.',
        since: counts.early > 0 ? `${since}. ${early} may follow: it is too early to say.` : since,
        how: definition(),
      })}
      <div class="govuk-!-margin-top-4">
        {statRow([
          { value: counts.held, label: counts.held === 1 ? 'talk' : 'talks' },
          { value: counts.enough, label: 'enough for now' },
          { value: counts.try, label: 'try, and come back' },
          { value: counts.request, label: 'led to a request' },
          { value: counts.route, label: 'another route' },
          { value: counts.minutes, label: 'minutes in all' },
        ])}
      </div>
    </>
  );
}

function definition(): Node {
  return [
    <p class="govuk-body">
      A consultation counts when it ended with “enough for now”, or with trying something that turned out to be enough;
      and the setting sent no Request for Help, whose main area of need is one that was talked about, from that day
      until six weeks after it was known to be enough.
    </p>,
    <p class="govuk-body">
      It is counted on the day after the six weeks, when it is known; until then it is too early to say. What was
      recorded in error never counts. It does not prove that the talk was the reason.
    </p>,
  ];
}
