import type { CalendarDay } from '../calendar/calendar-day.ts';

const LONDON = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'Europe/London',
  hourCycle: 'h23',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
  hour: '2-digit',
  minute: '2-digit',
});

/** `HH:MM` from what people type: `9:30`, `09.30`, `0930`, `9am`, `2:15 pm`; undefined when it is no time of day. */
export function readTime(text: string): string | undefined {
  const [, hours = '', minutes = '00', half = ''] = /^(\d{1,2})[:.]?(\d{2})?\s*(am|pm)?$/i.exec(text.trim()) ?? [];
  if (hours === '') return undefined;
  const hour = hourOf(Number(hours), half.toLowerCase());
  if (hour === undefined || Number(minutes) > 59) return undefined;
  return `${String(hour).padStart(2, '0')}:${minutes}`;
}

/** '9:30am' for `09:30` or `09:30:00`. */
export function timeInWords(time: string): string {
  const [hours = 0, minutes = 0] = time.split(':').map(Number);
  if (hours === 12 && minutes === 0) return 'midday';
  const past = minutes === 0 ? '' : `:${String(minutes).padStart(2, '0')}`;
  return `${hours % 12 || 12}${past}${hours < 12 ? 'am' : 'pm'}`;
}

/** The instant of a time of day in London, summer time or not; `time` is `HH:MM` or `HH:MM:SS`. */
export function instantInLondon(day: CalendarDay, time: string): Date {
  const wanted = Date.parse(`${day}T${time.slice(0, 5)}:00Z`);
  // London is never behind UTC: shown too late, the instant lies that much earlier.
  return new Date(wanted - (shownAt(new Date(wanted)) - wanted));
}

function hourOf(hour: number, half: string): number | undefined {
  if (half === '') return hour <= 23 ? hour : undefined;
  if (hour < 1 || hour > 12) return undefined;
  return (hour % 12) + (half === 'pm' ? 12 : 0);
}

/** What a London clock shows at an instant, as if it were UTC. */
function shownAt(instant: Date): number {
  const parts = Object.fromEntries(LONDON.formatToParts(instant).map(({ type, value }) => [type, value]));
  return Date.parse(`${parts.year}-${parts.month}-${parts.day}T${parts.hour}:${parts.minute}:00Z`);
}
