import type { Occasion } from '#src/casework/occasions/load-occasions.ts';
import { occasionLinks } from '#src/casework/occasions/occasion-links.ts';
import { placesInWords } from '#src/casework/occasions/occasion-words.ts';
import { day, dayOf, longDate, timeOf } from '#src/domain/calendar/calendar-day.ts';
import { OCCASION_KINDS } from '#src/domain/consulting/occasion.ts';
import { button } from '#src/govuk/components.ts';
import { checkboxesField, selectField } from '#src/govuk/fields.tsx';
import { emptyState } from '#src/govuk/pieces/empty-state.tsx';
import { heading, section } from '#src/govuk/pieces/heading.tsx';
import { tag } from '#src/govuk/pieces/tag.tsx';
import type { Page } from '#src/platform/http/answers.ts';
import type { Html, Node } from '#src/platform/jsx/jsx-runtime.ts';
import type { Partnership } from '#src/platform/partnerships/schema.ts';
import { word } from '#src/platform/partnerships/words.ts';
import { type Filters, monthOf } from './occasions.filters.ts';

type Shown = {
  occasions: Occasion[];
  filters: Filters;
  months: string[];
  clusters: { id: number; name: string }[];
  partnership: Partnership;
  at: Date;
  all: number;
};

export function occasionsPage(shown: Shown): Page {
  const { partnership, occasions, all } = shown;
  const body = (
    <>
      {heading({
        title: 'Drop-ins, training and meetings',
        lead: 'Come and talk, learn or listen, before you ask for anything. Everything here is free for settings.',
      })}
      {all > 0 && filterForm(shown)}
      {occasions.length > 0 ? byMonth(shown) : nothing(shown)}
    </>
  );
  return {
    title: `Drop-ins, training and meetings – ${partnership.offerName}`,
    body,
    partnership,
    back: { text: 'The menu', href: `/menu/${partnership.code}` },
  };
}

function filterForm({ filters, months, clusters, partnership }: Shown): Html {
  const cluster = word(partnership, 'cluster', { capital: true });
  const kinds = Object.entries(OCCASION_KINDS).map(([value, text]) => ({ value, text }));
  return (
    <search aria-label="Which occasions">
      <form method="get" action={occasionLinks.list(partnership.code)} class="al-occasion-filters">
        {selectField({
          name: 'month',
          label: 'Month',
          size: 's',
          value: filters.month,
          items: [{ value: '', text: 'Any' }, ...months.map((month) => ({ value: month, text: monthName(month) }))],
        })}
        {selectField({
          name: 'kind',
          label: 'Kind',
          size: 's',
          value: filters.kind,
          items: [{ value: '', text: 'Any' }, ...kinds],
        })}
        {selectField({
          name: 'cluster',
          label: cluster,
          size: 's',
          value: filters.cluster === 0 ? '' : String(filters.cluster),
          items: [{ value: '', text: 'Any' }, ...clusters.map(({ id, name }) => ({ value: String(id), text: name }))],
        })}
        {checkboxesField({
          name: 'left',
          legend: 'Places',
          size: 's',
          small: true,
          values: filters.left ? ['yes'] : [],
          items: [{ value: 'yes', text: 'Places left' }],
        })}
        {button({ text: 'Show', classes: 'govuk-button--secondary' })}
      </form>
    </search>
  );
}

function byMonth({ occasions, partnership, at }: Shown): Node {
  const months = [...new Set(occasions.map(monthOf))];
  return months.map((month) =>
    section({
      title: monthName(month),
      children: (
        <ul class="al-occasions">
          {occasions.filter((each) => monthOf(each) === month).map((each) => one(each, partnership, at))}
        </ul>
      ),
    }),
  );
}

function one(occasion: Occasion, partnership: Partnership, at: Date): Html {
  const { startsAt, endsAt, kind, title, place, clusterName, publicId } = occasion;
  const [weekday, date] = longDate(dayOf(startsAt)).split(' ');
  return (
    <li class="al-occasion">
      <p class="al-occasion__day">
        <span class="al-occasion__weekday">{weekday?.slice(0, 3)}</span> <span class="al-occasion__date">{date}</span>
      </p>
      <div class="al-occasion__words">
        <h3 class="govuk-heading-s al-occasion__title">
          <a class="govuk-link" href={occasionLinks.occasion(partnership.code, publicId)}>
            {title}
          </a>
        </h3>
        <p class="al-occasion__facts">
          {OCCASION_KINDS[kind]}, {timeOf(startsAt)} to {timeOf(endsAt)}, {place}
          {clusterName && `. For settings in ${clusterName}`}
        </p>
        <p class="al-occasion__places">{tag(placesInWords(occasion, at))}</p>
      </div>
    </li>
  );
}

function nothing({ all, partnership }: Shown): Node {
  if (all === 0) {
    return emptyState({
      title: 'Nothing is planned just now',
      text: `You can still talk to somebody: call ${partnership.consult.phone}. ${partnership.consult.when}`,
    });
  }
  return emptyState({
    title: 'Nothing fits all of that',
    text: 'Another month or another kind may.',
    action: { text: 'Show everything', href: occasionLinks.list(partnership.code) },
  });
}

/** 'November 2026' for `2026-11`. */
function monthName(month: string): string {
  return longDate(day(`${month}-01`))
    .split(' ')
    .slice(2)
    .join(' ');
}
