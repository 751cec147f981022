import type { CalendarDay } from '#src/domain/calendar/calendar-day.ts';
import { approves, isReviewDue } from '#src/domain/menu/keeping.ts';
import type { Role } from '#src/domain/people/roles.ts';
import { links } from './entries.links.ts';
import type { Row } from './list.queries.ts';

/** The parts of the list, in the order of what needs somebody. */
export const PARTS = {
  mine: 'Yours',
  approval: 'Waiting for approval',
  review: 'Review due',
  drafts: 'Drafts',
  shown: 'On the menu',
  retired: 'Retired',
} as const;
export type Part = keyof typeof PARTS;

type Person = { id: number; roles: readonly Role[] };

export function isIn(part: Part, row: Row, { me, today }: { me: Person; today: CalendarDay }): boolean {
  if (part === 'retired') return row.isRetired;
  if (row.isRetired) return false;
  if (part === 'mine') return row.ownerId === me.id || row.writtenBy === me.id;
  if (part === 'approval') return row.proposedAt !== null;
  if (part === 'review') return row.isShown && isReviewDue(row.reviewBy, today);
  if (part === 'drafts') return row.writtenBy !== null && row.proposedAt === null;
  return row.isShown;
}

/** Whether this waits for me: I may approve it and did not write it. */
export function waitsForMe(row: Row, me: Person): boolean {
  if (row.proposedAt === null || row.writtenBy === null) return false;
  return approves(me, { writtenBy: row.writtenBy, proposedBy: row.proposedBy });
}

export type View = { part: Part; q: string; page: number };

/** What is shown at first: one's own, or for those who have none the whole menu. */
export function readView(query: URLSearchParams, first: Part): View {
  const asked = query.get('show') ?? '';
  return {
    part: asked in PARTS ? (asked as Part) : first,
    q: (query.get('q') ?? '').trim().slice(0, 80),
    page: pageAsked(query),
  };
}

export function pageAsked(query: URLSearchParams): number {
  const page = query.get('page') ?? '';
  return /^[1-9]\d{0,4}$/.test(page) ? Number(page) : 1;
}

export function viewHref({ part, q, page }: View): string {
  const query = new URLSearchParams({ show: part });
  if (q) query.set('q', q);
  if (page > 1) query.set('page', String(page));
  return `${links.entries}?${query}`;
}
