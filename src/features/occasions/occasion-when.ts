import { type CalendarDay, compareDays, dayOf, isDay } from '#src/domain/calendar/calendar-day.ts';
import { daysOfSeries, MOST_TIMES, REPEATS, type Repeat } from '#src/domain/consulting/series.ts';
import { instantInLondon, readTime } from '#src/domain/delivery/visit-time.ts';
import type { Errors } from '#src/govuk/fields.tsx';
import type { Typed, Wanted } from './occasion.form.ts';

/** Nobody plans further ahead; a year typed wrongly would stay in the list for ever. */
const DAYS_AHEAD = 731;

type When = { startsAt?: Date; endsAt?: Date; errors: Errors };

/** When it is held; `already` is when it was to begin before it is changed: that may have passed. */
export function readWhen(typed: Typed, at: Date, already?: Date): When {
  const { day = '', month = '', year = '' } = typed.day;
  const date = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  const [from, until] = [readTime(typed.from), readTime(typed.until)];
  const errors: Errors = {
    ...(isDay(date) ? {} : { day: 'Give the day as a real date, such as 24 11 2026' }),
    ...(from ? {} : { from: 'Give the time it begins, such as 3:30pm' }),
    ...(until ? {} : { until: 'Give the time it ends, such as 5pm' }),
  };
  if (!isDay(date) || !from || !until) return { errors };
  const [startsAt, endsAt] = [instantInLondon(date, from), instantInLondon(date, until)];
  if (startsAt <= at && startsAt.getTime() !== already?.getTime()) {
    return { errors: { day: 'Choose a day and time still to come' } };
  }
  if (compareDays(date, dayOf(at)) > DAYS_AHEAD) return { errors: { day: 'Choose a day within the next two years' } };
  if (endsAt <= startsAt) return { errors: { until: 'It must end after it begins' } };
  if (endsAt <= at) return { errors: { until: 'Choose an end still to come' } };
  return { startsAt, endsAt, errors };
}

/** The same at the same time of day on every day of its series; only itself when it is not repeated. */
export function readSeries(typed: Typed, wanted: Wanted): { series: Wanted[] } | { errors: Errors } {
  const repeat = (Object.keys(REPEATS) as Repeat[]).find((each) => each === typed.repeat);
  if (!repeat) return { series: [wanted] };
  const times = Number(typed.times);
  if (!/^\d{1,2}$/.test(typed.times) || times < 2 || times > MOST_TIMES) {
    return { errors: { times: `Say how many times, from 2 to ${MOST_TIMES}` } };
  }
  const days = daysOfSeries(dayOf(wanted.startsAt), repeat, times);
  return { series: days.map((day) => onDay(wanted, typed, day)) };
}

function onDay(wanted: Wanted, { from, until }: Typed, day: CalendarDay): Wanted {
  const [begins = '', ends = ''] = [readTime(from), readTime(until)];
  return { ...wanted, startsAt: instantInLondon(day, begins), endsAt: instantInLondon(day, ends) };
}
