import { type CalendarDay, day } from '#src/domain/calendar/calendar-day.ts';
import { type DueState, dueState } from '#src/domain/calendar/due.ts';
import type { Tone } from '#src/govuk/pieces/shape.tsx';
import { tag } from '#src/govuk/pieces/tag.tsx';
import type { Node } from '#src/platform/jsx/jsx-runtime.ts';
import type { Partnership } from '#src/platform/partnerships/schema.ts';

const TONES: Record<DueState, Tone> = { in_time: 'plain', due_soon: 'careful', due_today: 'careful', late: 'late' };

/** '2 working days late' as a tag when it is late or due soon; quiet words while there is time. */
export function dueTag(due: string, today: CalendarDay, partnership: Partnership): Node {
  const { calendar, serviceStandards } = partnership;
  const { state, words } = dueState({ due: day(due), today, soonDays: serviceStandards.dueSoonDays, calendar });
  if (state === 'in_time') return <span class="al-quiet">{words}</span>;
  return tag({ text: words, tone: TONES[state] });
}
