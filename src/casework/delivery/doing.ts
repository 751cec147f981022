import { actingIn } from '#src/casework/acting.ts';
import type { Acting } from '#src/casework/record-act.ts';
import type { CalendarDay } from '#src/domain/calendar/calendar-day.ts';
import type { Actor } from '#src/domain/people/actor.ts';
import type { Context } from '#src/platform/http/route.ts';
import type { Partnership } from '#src/platform/partnerships/schema.ts';

/** Who does something about a request, and when: what every act of the delivery is given. */
export type Doing = { acting: Acting; actor: Actor; partnership: Partnership; today: CalendarDay };

/** How an act ended: done, refused in words because things have moved on, or not possible as typed. */
export type Outcome<Done = object> =
  | ({ kind: 'done' } & Done)
  | { kind: 'refused'; words: string }
  | { kind: 'problems'; problems: Record<string, string> };

export function doingIn(context: Context): Doing {
  const { actor, partnership, today } = context;
  return { acting: actingIn(context), actor, partnership, today };
}
