import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { type CalendarDay, isDay } from '#src/domain/calendar/calendar-day.ts';

const holidays = z.array(z.object({ date: z.string().refine(isDay), title: z.string() })).min(1);

// The GOV.UK feed has `events` inside each division; a copy of it may hold the plain list.
const feed = z.object({
  'england-and-wales': z.union([holidays, z.object({ events: holidays }).transform(({ events }) => events)]),
});

/** The bank holidays of England and Wales from a file in the layout of the GOV.UK feed, or what is wrong with it. */
export function readBankHolidays(file: string): { days: ReadonlySet<CalendarDay> } | { fault: string } {
  try {
    const parsed = feed.safeParse(JSON.parse(readFileSync(file, 'utf8')));
    if (!parsed.success) return { fault: `${file}: is not in the layout of the GOV.UK bank holidays feed` };
    return { days: new Set(parsed.data['england-and-wales'].map(({ date }) => date).filter(isDay)) };
  } catch (error) {
    return { fault: `${file}: cannot be read (${error instanceof Error ? error.message : String(error)})` };
  }
}
