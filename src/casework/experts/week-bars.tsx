import { shortDate } from '#src/domain/calendar/calendar-day.ts';
import type { Html } from '#src/platform/jsx/jsx-runtime.ts';
import type { LoadWeek } from './expert-load.ts';

const WIDTH = 26;
const GAP = 6;
const HIGH = 64;

/** One bar a week: its height is the time there is, the filled part what is promised or given. Read out in a sentence. */
export function weekBars(weeks: LoadWeek[]): Html {
  const most = Math.max(1, ...weeks.map(({ available }) => available));
  const height = (sessions: number) => Math.round((Math.min(sessions, most) / most) * HIGH);
  const last = weeks.length - 1;
  return (
    <svg
      class="al-weeks"
      viewBox={`0 0 ${weeks.length * (WIDTH + GAP) + 20} ${HIGH + 24}`}
      role="img"
      aria-label={inWords(weeks)}
      focusable="false"
    >
      {weeks.map((week, index) => {
        const x = index * (WIDTH + GAP) + 1;
        const [all, filled] = [height(week.available), height(week.promised + week.delivered)];
        return (
          <>
            <rect class="al-weeks__all" x={x} y={HIGH - all + 1} width={WIDTH} height={all} />
            <rect class="al-weeks__filled" x={x} y={HIGH - filled + 1} width={WIDTH} height={filled} />
            <line class="al-weeks__line" x1={x} x2={x + WIDTH} y1={HIGH + 1} y2={HIGH + 1} />
            {(index % 4 === 0 || index === last) && (
              <text class="al-weeks__day" x={x} y={HIGH + 19}>
                {shortDate(week.start)}
              </text>
            )}
          </>
        );
      })}
    </svg>
  );
}

function inWords(weeks: LoadWeek[]): string {
  const sum = (of: (week: LoadWeek) => number) => weeks.reduce((total, week) => total + of(week), 0);
  const [all, filled] = [sum(({ available }) => available), sum(({ promised, delivered }) => promised + delivered)];
  return `In ${weeks.length} weeks, ${filled} of ${all} sessions are promised or given. The numbers are in the table.`;
}
