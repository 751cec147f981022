import { addDays, type CalendarDay, shortDate } from '../calendar/calendar-day.ts';
import { USUAL_WEEKS } from './expert.ts';

/** One Monday week with the sessions that can be given in it. Only weeks in term count towards the eight. */
export type Week = { start: CalendarDay; available: number; inTerm: boolean };

/** Sessions still owed to one request; `startBy` is `YYYY-MM-DD`. */
export type Promised = { id: number; sessions: number; startBy: string };

export type Placement = {
  /** Sessions promised in each week, in the order of the weeks. */
  promised: number[];
  /** For each promise, its sessions in each week. */
  byPromise: Map<number, number[]>;
  /** Sessions that no arrangement has room for: what is over-promised. */
  unplaced: { id: number; sessions: number }[];
  /** Sessions of promises that start after the last of the weeks. */
  later: number;
};

/**
 * Puts what is promised into weeks. A promise may use the eight weeks in term from the week of its start-by date, or from
 * the first week when that is past. Earliest start first (then the lower id), each session goes to the earliest of these weeks with room in which
 * the request has the fewest: one a week while there is room, then more. Where no week has room, a session placed
 * before moves to another week of its own eight. So a session is left over only when no arrangement has room for all,
 * and then it is one of the latest start.
 *
 * What is placed, what is left over and what is later sum to what was promised. Weeks are consecutive, the earliest first.
 */
export function placePromises(weeks: readonly Week[], promises: readonly Promised[]): Placement {
  const board = emptyBoard(weeks);
  let later = 0;
  const unplaced: Placement['unplaced'] = [];
  for (const promise of [...promises].sort(byStart)) {
    if (isLater(weeks, promise)) later += promise.sessions;
    else {
      const placed = placeOne(board, promise);
      if (placed < promise.sessions) unplaced.push({ id: promise.id, sessions: promise.sessions - placed });
    }
  }
  return { promised: board.used, byPromise: board.placed, unplaced, later };
}

export type CanPromise = { fits: true; lastWeek: CalendarDay } | { fits: false; free: number; why: string };

/**
 * Whether sessions asked for fit beside what is held already, without pushing any of it out. `lastWeek` is the Monday of
 * the week of the last of them; `free` how many of them would fit.
 */
export function canPromise(
  weeks: readonly Week[],
  held: readonly Promised[],
  asked: { sessions: number; startBy: string },
): CanPromise {
  const promise = { ...asked, id: Number.MAX_SAFE_INTEGER };
  if (isLater(weeks, promise)) return { fits: false, free: 0, why: 'The start is too far ahead to see free sessions' };
  const board = emptyBoard(weeks);
  for (const each of [...held].sort(byStart)) if (!isLater(weeks, each)) placeOne(board, each);
  const free = placeOne(board, promise);
  if (free < asked.sessions) return { fits: false, free, why: whyNot(weeks, windowOf(weeks, asked.startBy), free) };
  const last = board.placed.get(promise.id)?.findLastIndex((count) => count > 0) ?? -1;
  return { fits: true, lastWeek: (weeks[last] ?? weeks[0])?.start ?? (asked.startBy as CalendarDay) };
}

type Board = {
  weeks: readonly Week[];
  used: number[];
  placed: Map<number, number[]>;
  windows: Map<number, number[]>;
};

function emptyBoard(weeks: readonly Week[]): Board {
  return { weeks, used: weeks.map(() => 0), placed: new Map(), windows: new Map() };
}

function byStart(a: Promised, b: Promised): number {
  return a.startBy === b.startBy ? a.id - b.id : a.startBy < b.startBy ? -1 : 1;
}

/** How many of the promise's sessions found a week. */
function placeOne(board: Board, { id, sessions, startBy }: Promised): number {
  board.windows.set(id, windowOf(board.weeks, startBy));
  board.placed.set(
    id,
    board.weeks.map(() => 0),
  );
  let placed = 0;
  while (placed < sessions && placeSession(board, id)) placed += 1;
  return placed;
}

function placeSession(board: Board, id: number): boolean {
  const own = board.placed.get(id) ?? [];
  let best: number | undefined;
  for (const week of board.windows.get(id) ?? []) {
    if (hasRoom(board, week) && (best === undefined || (own[week] ?? 0) < (own[best] ?? 0))) best = week;
  }
  if (best === undefined) return makeRoom(board, id);
  move(board, { id, to: best });
  return true;
}

/** A move of a session of promise `id` that frees a place in `from` (its own new session when `from` is absent). */
type Step = { id: number; from?: number; to: number; after?: Step };

/** Looks, nearest first, for a chain of moves that ends in a week with room, and makes them. */
function makeRoom(board: Board, id: number): boolean {
  const seen = new Set<number>();
  const steps: Step[] = [];
  const add = (step: Step) => {
    if (!seen.has(step.to)) steps.push(step);
    seen.add(step.to);
  };
  for (const to of board.windows.get(id) ?? []) add({ id, to });
  for (const step of steps) {
    if (hasRoom(board, step.to)) {
      for (let each: Step | undefined = step; each; each = each.after) move(board, each);
      return true;
    }
    for (const [other, counts] of board.placed) {
      if (!counts[step.to]) continue;
      for (const to of board.windows.get(other) ?? []) add({ id: other, from: step.to, to, after: step });
    }
  }
  return false;
}

function move(board: Board, { id, from, to }: Step): void {
  const counts = board.placed.get(id);
  if (!counts) return;
  counts[to] = (counts[to] ?? 0) + 1;
  board.used[to] = (board.used[to] ?? 0) + 1;
  if (from === undefined) return;
  counts[from] = (counts[from] ?? 0) - 1;
  board.used[from] = (board.used[from] ?? 0) - 1;
}

function hasRoom({ weeks, used }: Board, week: number): boolean {
  return (used[week] ?? 0) < (weeks[week]?.available ?? 0);
}

/** The places, among the weeks, of the eight in term from the start. */
function windowOf(weeks: readonly Week[], startBy: string): number[] {
  return weeks
    .flatMap((week, place) => (week.inTerm && addDays(week.start, 6) >= startBy ? [place] : []))
    .slice(0, USUAL_WEEKS);
}

function isLater(weeks: readonly Week[], { startBy }: { startBy: string }): boolean {
  const last = weeks.at(-1);
  return last !== undefined && startBy > addDays(last.start, 6);
}

function whyNot(weeks: readonly Week[], window: number[], free: number): string {
  const [first, last] = [weeks[window[0] ?? -1], weeks[window.at(-1) ?? -1]];
  if (!first || !last) return 'There are no weeks in term to give them in';
  const left = free === 0 ? 'No sessions are' : free === 1 ? 'Only 1 session is' : `Only ${free} sessions are`;
  return `${left} free in the eight weeks from ${shortDate(first.start)}`;
}
