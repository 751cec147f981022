import { deliveryLinks } from '#src/casework/delivery/delivery-links.ts';
import { nearDate } from '#src/casework/request-view/days.ts';
import type { CalendarDay } from '#src/domain/calendar/calendar-day.ts';
import { SESSION_KINDS } from '#src/domain/delivery/sessions.ts';
import { timeInWords } from '#src/domain/delivery/visit-time.ts';
import { emptyState } from '#src/govuk/pieces/empty-state.tsx';
import type { Html } from '#src/platform/jsx/jsx-runtime.ts';
import type { OwnVisit } from './expert.queries.ts';

/** This week's visits; with none, when the next one is. */
export function visitList(visits: OwnVisit[], next: OwnVisit | undefined, today: CalendarDay): Html {
  if (visits.length === 0 && next) {
    return emptyState({
      title: 'No visits this week',
      text: `The next is ${whenIs(next, today)}, at ${next.settingName}.`,
      action: { text: 'Open the visit', href: deliveryLinks.session(next.id) },
    });
  }
  if (visits.length === 0) {
    return emptyState({
      title: 'No visits this week',
      text: 'Plan one from your work, and the setting is invited.',
      action: { text: 'Open your work', href: deliveryLinks.allocations },
    });
  }
  return (
    <ul class="govuk-list al-list">
      {visits.map((visit) => (
        <li class="al-list__item al-list__item--row">
          <a class="govuk-link al-list__what" href={deliveryLinks.session(visit.id)}>
            {visit.settingName}
          </a>{' '}
          <strong>{whenIs(visit, today)}</strong>{' '}
          <span class="al-quiet">{[SESSION_KINDS[visit.kind].label, visit.place].filter(Boolean).join(', ')}</span>
        </li>
      ))}
    </ul>
  );
}

export function moreOfYours(): Html {
  return (
    <p class="govuk-body al-ways">
      <a class="govuk-link" href={deliveryLinks.allocations}>
        Your work
      </a>{' '}
      <a class="govuk-link" href={deliveryLinks.calendar}>
        Your calendar
      </a>
    </p>
  );
}

function whenIs({ onDay, atTime }: OwnVisit, today: CalendarDay): string {
  const day = nearDate(onDay, today);
  const words = `${day.charAt(0).toUpperCase()}${day.slice(1)}`;
  return atTime ? `${words}, ${timeInWords(atTime)}` : words;
}
