import type { Html } from '../platform/jsx/jsx-runtime.ts';
import { COLOURS } from './draw.ts';

const WIDTH = 240;
const HEIGHT = 44;
const EDGE = 6;

/**
 * A line as high as a few words, for inside a figure; the numbers are in the table of the measure's own page. Drawn by hand:
 * a dashboard has twenty of them, and each would cost the drawing library ten milliseconds.
 */
export function sparkline({ values, name }: { values: (number | null)[]; name: string }): Html | undefined {
  const known = values.flatMap((value, at) => (value === null ? [] : [{ value, at }]));
  const last = known.at(-1);
  if (known.length < 3 || !last) return undefined;
  const low = Math.min(0, ...known.map(({ value }) => value));
  const high = Math.max(...known.map(({ value }) => value), low + 1);
  const x = (at: number) => round(EDGE + (at / Math.max(1, values.length - 1)) * (WIDTH - 2 * EDGE));
  const y = (value: number) => round(HEIGHT - EDGE - ((value - low) / (high - low)) * (HEIGHT - 2 * EDGE));
  const points = known.map(({ value, at }) => `${x(at)},${y(value)}`).join(' ');
  return (
    <svg class="al-sparkline" viewBox={`0 0 ${WIDTH} ${HEIGHT}`} role="img" aria-label={name}>
      <line x1={EDGE} x2={WIDTH - EDGE} y1={y(low)} y2={y(low)} stroke="#c9d3d6" stroke-width="1" />
      <polyline points={points} fill="none" stroke={COLOURS.teal} stroke-width="2.5" stroke-linejoin="round" />
      <circle cx={x(last.at)} cy={y(last.value)} r="4.5" fill={COLOURS.teal} />
    </svg>
  );
}

/** One bar of a table's row, as long as its share of the longest. */
export function barCell({ value, most }: { value: number; most: number }): Html {
  const width = most > 0 ? Math.max(value > 0 ? 1 : 0, (value / most) * 100) : 0;
  return (
    <svg class="al-bar" viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true" focusable="false">
      <rect x="0" y="0" width={round(width)} height="10" fill={COLOURS.teal} />
    </svg>
  );
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
