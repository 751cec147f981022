import { addDays, type CalendarDay, longDate } from '#src/domain/calendar/calendar-day.ts';
import type { Errors } from '#src/govuk/fields.tsx';
import type { Wanted } from './absences.form.ts';
import type { Absence, Colleague } from './absences.queries.ts';

/** Longer than this is a change of posts, not an absence. */
const LONGEST_DAYS = 366;

/** Why cover cannot be arranged like this, in words for each field; nothing when it can. */
export function absenceProblems(
  wanted: Wanted,
  known: { today: CalendarDay; colleagues: Colleague[]; absences: Absence[] },
): Errors {
  const { personId, coverId, from, until } = wanted;
  const { today, colleagues, absences } = known;
  const name = (id: number) => colleagues.find((colleague) => colleague.id === id)?.name;
  if (!name(personId)) return { person: 'Choose a lead or a manager whose post lasts until then' };
  if (until < from) return { until: 'The last day must be the first day or later' };
  if (until < today) return { until: 'The last day must be today or later' };
  if (until > addDays(from, LONGEST_DAYS)) return { until: 'Choose a last day within a year of the first' };
  const overlapping = absences.filter((each) => each.startsOn <= until && each.endsOn >= from);
  const away = overlapping.find((each) => each.personId === personId);
  if (away) return { from: `${away.personName} is already away from ${span(away)}: cancel that first to change it` };
  const covering = overlapping.find((each) => each.coverId === personId);
  if (covering) {
    return {
      from: `${name(personId)} covers for ${covering.personName} from ${span(covering)}: arrange other cover first`,
    };
  }
  if (coverId === personId) return { cover: 'Choose someone else to cover' };
  if (!name(coverId)) return { cover: 'Choose a lead or a manager whose post lasts until then' };
  const coverAway = overlapping.find((each) => each.personId === coverId);
  if (coverAway) return { cover: `${coverAway.personName} is away from ${span(coverAway)}: choose someone else` };
  return {};
}

function span({ startsOn, endsOn }: Absence): string {
  return `${longDate(startsOn as CalendarDay)} to ${longDate(endsOn as CalendarDay)}`;
}
