import { sql } from 'kysely';
import { addDays, type CalendarDay } from '#src/domain/calendar/calendar-day.ts';
import type { WorkingCalendar } from '#src/domain/calendar/working-days.ts';
import { availableByWeek, inTerm, leftOfWeek, weeksFrom } from '#src/domain/experts/capacity.ts';
import { type Promised, placePromises, type Week } from '#src/domain/experts/place-promises.ts';
import type { Tx } from '#src/platform/db/identity.ts';
import type { ExpertFile } from './load-experts.ts';

/** Far enough for the latest start, its eight weeks in term and the holidays between. */
export const HORIZON_WEEKS = 26;

/** Half-day sessions of one expert in one week. */
export type LoadWeek = {
  start: CalendarDay;
  inTerm: boolean;
  available: number;
  promised: number;
  delivered: number;
  /** Neither given nor promised, and still to come. */
  free: number;
};

export type ExpertLoad = {
  expertId: number;
  /** As many as were asked for, this week first. */
  weeks: LoadWeek[];
  free: number;
  /** Promised sessions for which there is no week: more was promised than there is. */
  over: number;
  /** For `canPromise`: half a year of weeks with what is left to promise from, and what is promised. */
  ahead: Week[];
  held: Promised[];
};

/**
 * How full each expert is, week by week, from the week of `from` (today): two statements, however many experts. The
 * numbers are of the whole partnership, whoever asks.
 */
export async function expertLoad(
  db: Tx,
  by: { experts: ExpertFile[]; from: CalendarDay; weeks: number; calendar: WorkingCalendar },
): Promise<Map<number, ExpertLoad>> {
  const starts = weeksFrom(by.from, Math.max(by.weeks, HORIZON_WEEKS));
  const ids = by.experts.map(({ id }) => id);
  const held = await promisedOf(db, ids);
  const given = await deliveredOf(db, ids, starts);
  const terms = starts.map((start) => inTerm(start, by.calendar));
  return new Map(
    by.experts.map((expert) => {
      const delivered = starts.map((start) => given.get(`${expert.id} ${start}`) ?? 0);
      const load = loadOf(expert, { ...by, starts, terms, held: held.get(expert.id) ?? [], delivered });
      return [expert.id, load];
    }),
  );
}

type Facts = {
  from: CalendarDay;
  weeks: number;
  calendar: WorkingCalendar;
  starts: CalendarDay[];
  terms: boolean[];
  held: Promised[];
  delivered: number[];
};

function loadOf(expert: ExpertFile, facts: Facts): ExpertLoad {
  const { starts, held, calendar, from } = facts;
  const available = availableByWeek(expert, starts, calendar);
  const ahead = starts.map((start, index) => {
    const all = available[index] ?? 0;
    const left = leftOfWeek(expert, { start, available: all }, { today: from, calendar });
    const room = Math.min(left, Math.max(0, all - (facts.delivered[index] ?? 0)));
    return { start, available: room, inTerm: facts.terms[index] ?? false };
  });
  const { promised, unplaced } = placePromises(ahead, held);
  const weeks = ahead.slice(0, facts.weeks).map((week, index) => ({
    start: week.start,
    inTerm: week.inTerm,
    available: available[index] ?? 0,
    promised: promised[index] ?? 0,
    delivered: facts.delivered[index] ?? 0,
    free: week.available - (promised[index] ?? 0),
  }));
  return {
    expertId: expert.id,
    weeks,
    free: sum(weeks.map((week) => week.free)),
    over: sum(unplaced.map(({ sessions }) => sessions)),
    ahead,
    held,
  };
}

async function promisedOf(db: Tx, ids: number[]): Promise<Map<number, Promised[]>> {
  const { rows } = await sql<Promised & { expertId: number }>`
    select allocation_id as id, expert_id as "expertId", start_by as "startBy", sessions
    from promised_sessions(${ids}::integer[])`.execute(db);
  const byExpert = new Map<number, Promised[]>();
  for (const { expertId, ...promise } of rows) byExpert.set(expertId, [...(byExpert.get(expertId) ?? []), promise]);
  return byExpert;
}

/** By '<expert> <Monday>'. */
async function deliveredOf(db: Tx, ids: number[], starts: CalendarDay[]): Promise<Map<string, number>> {
  const [first, last] = [starts[0], starts.at(-1)];
  if (!first || !last) return new Map();
  const { rows } = await sql<{ expertId: number; week: string; sessions: number }>`
    select expert_id as "expertId", week, sessions
    from delivered_sessions(${ids}::integer[], ${first}, ${addDays(last, 6)})`.execute(db);
  return new Map(rows.map(({ expertId, week, sessions }) => [`${expertId} ${week}`, sessions]));
}

function sum(numbers: number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
