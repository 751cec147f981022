import { dataTable } from '../govuk/pieces/data-table.tsx';
import type { Html, Node } from '../platform/jsx/jsx-runtime.ts';
import { COLOURS, FONT, WIDTH } from './draw.ts';

type Options = { title: string; unit: string; points: { label: string; value: number }[] };

const HEIGHT = 170;
const TOP = 24;
const FOOT = 26;

/** Counts of months side by side, each with its number above, and their table. For counts too small for a run chart. */
export function barsOverTime({ title, unit, points }: Options): { svg: Html; table: Node } {
  const most = Math.max(1, ...points.map(({ value }) => value));
  const step = WIDTH / Math.max(1, points.length);
  const ground = HEIGHT - FOOT;
  const bars = points.map(({ value }, at) => {
    const height = round((value / most) * (ground - TOP));
    const middle = round(at * step + step / 2);
    return (
      <g>
        <rect
          x={round(at * step + step * 0.18)}
          y={ground - height}
          width={round(step * 0.64)}
          height={height}
          fill={COLOURS.teal}
        />
        {value > 0 && text({ x: middle, y: ground - height - 6, anchor: 'middle', fill: COLOURS.ink }, value)}
      </g>
    );
  });
  const svg = (
    <svg viewBox={`0 0 ${WIDTH} ${HEIGHT}`} role="img" aria-label={inWords({ title, unit, points })}>
      {bars}
      <line x1="0" x2={WIDTH} y1={ground} y2={ground} stroke={COLOURS.slate} stroke-width="1" />
      {text({ x: 0, y: HEIGHT - 6, anchor: 'start', fill: COLOURS.slate }, points[0]?.label)}
      {text({ x: WIDTH, y: HEIGHT - 6, anchor: 'end', fill: COLOURS.slate }, points.at(-1)?.label)}
    </svg>
  );
  return { svg, table: tableOf({ title, unit, points }) };
}

function text({ x, y, anchor, fill }: { x: number; y: number; anchor: string; fill: string }, content: Node): Html {
  return (
    <text x={x} y={round(y)} text-anchor={anchor} fill={fill} font-family={FONT} font-size="14">
      {content}
    </text>
  );
}

function tableOf({ title, unit, points }: Options): Node {
  return dataTable({
    caption: `${title}, month by month`,
    captionHidden: true,
    grid: true,
    rows: [...points].reverse(),
    columns: [
      { head: 'Month', rowHeader: true, nowrap: true, cell: ({ label }) => label },
      { head: unit.charAt(0).toUpperCase() + unit.slice(1), numeric: true, cell: ({ value }) => value },
    ],
  });
}

function inWords({ title, unit, points }: Options): string {
  const told = points.filter(({ value }) => value > 0).map(({ label, value }) => `${label} ${value}`);
  return `${title}, in ${unit}, month by month: ${told.length > 0 ? told.join(', ') : 'none'}.`;
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
