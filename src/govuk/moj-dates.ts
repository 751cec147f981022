import type nunjucks from 'nunjucks';

const ZONE = 'Europe/London';
const PARTS: Record<string, Intl.DateTimeFormatOptions> = {
  date: { day: 'numeric', month: 'long', year: 'numeric' },
  shortdate: { day: 'numeric', month: 'short', year: 'numeric' },
};

/** MOJ's timeline asks for these two filters; ours need no date library and always speak London time. */
export function registerFilters(environment: nunjucks.Environment): void {
  environment.addFilter('mojDate', mojDate);
  environment.addFilter('date', (timestamp: string) => mojDate(timestamp, 'date'));
}

/** `datetime` 1 January 2026 at 1:32pm · `shortdatetime` 1 Jan 2026 at 1:32pm · `date` · `shortdate` · `time`. */
export function mojDate(timestamp: string, type: string): string {
  const instant = new Date(timestamp);
  if (type === 'time') return time(instant);
  const day = new Intl.DateTimeFormat('en-GB', { ...PARTS[type.replace('time', '')], timeZone: ZONE }).format(instant);
  return type.endsWith('datetime') ? `${day} at ${time(instant)}` : day;
}

function time(instant: Date): string {
  const words = new Intl.DateTimeFormat('en-GB', { hour: 'numeric', minute: '2-digit', hour12: true, timeZone: ZONE });
  return words.format(instant).replace(' ', '').replace(':00', '').toLowerCase();
}
