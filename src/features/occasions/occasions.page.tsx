import type { Occasion } from '#src/casework/occasions/load-occasions.ts';
import { occasionLinks } from '#src/casework/occasions/occasion-links.ts';
import { occasionRows } from '#src/casework/occasions/occasion-row.tsx';
import { day, longDate } from '#src/domain/calendar/calendar-day.ts';
import { OCCASION_KINDS } from '#src/domain/consulting/occasion.ts';
import { EVERY_PHASE } from '#src/domain/requests/phases.ts';
import { PHASES } from '#src/domain/vocabulary.ts';
import { button } from '#src/govuk/components.ts';
import { checkboxesField, selectField } from '#src/govuk/fields.tsx';
import { emptyState } from '#src/govuk/pieces/empty-state.tsx';
import { heading, section } from '#src/govuk/pieces/heading.tsx';
import type { Page } from '#src/platform/http/answers.ts';
import type { Html, Node } from '#src/platform/jsx/jsx-runtime.ts';
import type { Partnership } from '#src/platform/partnerships/schema.ts';
import { word } from '#src/platform/partnerships/words.ts';
import { forFamilies } from './for-families.tsx';
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
        lead: 'Come and talk, learn or listen, before you ask for anything. Free for everyone who works in a school, nursery or college, and for childminders.',
      })}
      {all > 0 && filterForm(shown)}
      {occasions.length > 0 ? byMonth(shown) : nothing(shown)}
      {forFamilies(partnership)}
    </>
  );
  return {
    title: `Drop-ins, training and meetings – ${partnership.offerName}`,
    body,
    partnership,
    back: { text: 'The menu of support', href: `/menu/${partnership.code}` },
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
        {selectField({
          name: 'phase',
          label: 'Phase',
          size: 's',
          value: filters.phase,
          items: [{ value: '', text: 'Any' }, ...EVERY_PHASE.map((value) => ({ value, text: PHASES[value] }))],
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
  return months.map((month) => {
    const those = occasions.filter((each) => monthOf(each) === month);
    return section({
      title: monthName(month),
      children: occasionRows(those, { partnership: partnership.code, at }),
    });
  });
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
