import { dataTable } from '../govuk/pieces/data-table.tsx';
import { escapeHtml, type Html, html, type Node } from '../platform/jsx/jsx-runtime.ts';
import { COLOURS, draw } from './draw.ts';

export type Point = { label: string; value: number };
export type Chart = {
  title: string;
  /** What is counted: "requests". */
  unit: string;
  points: Point[];
  /** The label of the one point to look at. */
  highlight?: string;
  /** What the labels are, heading the table: "Area of need". */
  labels?: string;
  /** Low, for inside a figure. */
  small?: boolean;
};
export type Drawn = {
  svg: Html;
  table: Node;
  /** Title, drawing and table together. */
  figure: Html;
};

/** Bars across, longest name and number in words beside each: no legend, no grid. */
export async function barChart(chart: Chart): Promise<Drawn> {
  const points = [...chart.points].reverse();
  const data = points.map(({ label, value }) => ({ value, itemStyle: { color: barColour(label, chart.highlight) } }));
  const option = {
    grid: { left: 0, right: 48, top: 0, bottom: 0, outerBoundsMode: 'same', outerBoundsContain: 'axisLabel' },
    xAxis: { type: 'value', show: false, min: 0 },
    yAxis: {
      type: 'category',
      data: points.map(({ label }) => label),
      axisLine: { show: false },
      axisTick: { show: false },
      axisLabel: { color: COLOURS.ink, fontSize: 15, margin: 12 },
    },
    series: [
      {
        type: 'bar',
        data,
        barWidth: 22,
        label: { show: true, position: 'right', color: COLOURS.ink, fontSize: 15, fontWeight: 'bold' },
      },
    ],
  };
  return drawn(chart, await draw(option, Math.max(60, points.length * 36), escapeHtml(inWords(chart))));
}

/** One line over time; the first and last values are written at their ends. */
export async function lineChart(chart: Chart): Promise<Drawn> {
  const last = chart.points.length - 1;
  const data = chart.points.map(({ label, value }, index) => ({
    value,
    symbolSize: index === last || label === chart.highlight ? 12 : 6,
    label: { show: index === 0 || index === last || label === chart.highlight },
  }));
  const option = {
    grid: { left: 20, right: 24, top: 32, bottom: 0, outerBoundsMode: 'same', outerBoundsContain: 'axisLabel' },
    xAxis: {
      type: 'category',
      boundaryGap: false,
      data: chart.points.map(({ label }) => label),
      axisLine: { lineStyle: { color: COLOURS.slate } },
      axisTick: { show: false },
      axisLabel: { color: COLOURS.slate, fontSize: 14, interval: (index: number) => index === 0 || index === last },
    },
    yAxis: { type: 'value', show: false, min: 0 },
    series: [
      {
        type: 'line',
        data,
        symbol: 'circle',
        lineStyle: { color: COLOURS.teal, width: 3 },
        itemStyle: { color: COLOURS.teal },
        label: { position: 'top', color: COLOURS.ink, fontSize: 15, fontWeight: 'bold', distance: 8 },
      },
    ],
  };
  return drawn(chart, await draw(option, chart.small ? 120 : 200, escapeHtml(inWords(chart))));
}

function drawn(chart: Chart, markup: string): Drawn {
  const svg = html(markup);
  const table = dataTable({
    caption: `${chart.title}, as a table`,
    captionHidden: true,
    grid: true,
    rows: chart.points,
    columns: [
      { head: chart.labels ?? 'What', rowHeader: true, cell: (point) => point.label },
      { head: sentence(chart.unit), numeric: true, cell: (point) => point.value.toLocaleString('en-GB') },
    ],
  });
  const figure = (
    <figure class="al-chart">
      <figcaption class="al-chart__title">{chart.title}</figcaption>
      <div class="al-chart__pair">
        <div class="al-chart__drawing">{svg}</div>
        {table}
      </div>
    </figure>
  );
  return { svg, table, figure };
}

function inWords({ title, unit, points }: Chart): string {
  const [first] = points;
  const last = points.at(-1);
  if (!first || !last) return `${title}: nothing to show yet`;
  const highest = points.reduce((best, point) => (point.value > best.value ? point : best), first);
  return `${title}, in ${unit}: from ${first.label} ${first.value} to ${last.label} ${last.value}; highest ${highest.label} ${highest.value}.`;
}

function barColour(label: string, highlight: string | undefined): string {
  if (highlight === undefined) return COLOURS.teal;
  return label === highlight ? COLOURS.tealDark : COLOURS.quiet;
}

function sentence(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}
