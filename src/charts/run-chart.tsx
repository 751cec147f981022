import { type RunChart, SIGNALS } from '../domain/measures/spc.ts';
import { dataTable } from '../govuk/pieces/data-table.tsx';
import { escapeHtml, type Html, html, type Node } from '../platform/jsx/jsx-runtime.ts';
import { COLOURS, draw } from './draw.ts';

type Options = {
  title: string;
  unit: string;
  chart: RunChart;
  target: number | null;
  format: (value: number) => string;
};

const HEIGHT = 250;

/** A run chart with its mean, limits, target and marked points, and the table of all of them. */
export async function drawRunChart(options: Options): Promise<{ svg: Html; table: Node }> {
  const { chart, target, format } = options;
  const last = chart.points.length - 1;
  const line = (value: number, name: string, colour: string, type: 'solid' | 'dashed' | 'dotted') => ({
    yAxis: value,
    name,
    lineStyle: { color: colour, type, width: 1.5 },
    label: { formatter: `${name} ${format(value)}`, color: colour, fontSize: 13, position: 'start', distance: 8 },
  });
  const lines = [line(chart.mean, 'Mean', COLOURS.slate, 'solid')];
  if (chart.limits) {
    lines.push(line(chart.limits.upper, 'Upper limit', COLOURS.slate, 'dashed'));
    lines.push(line(chart.limits.lower, 'Lower limit', COLOURS.slate, 'dashed'));
  }
  if (target !== null) lines.push(line(target, 'Target', '#8a5a00', 'dotted'));
  const option = {
    // The names of the lines stand left of the picture, where no point is.
    grid: { left: 122, right: 40, top: 24, bottom: 0, outerBoundsMode: 'same', outerBoundsContain: 'axisLabel' },
    xAxis: {
      type: 'category',
      boundaryGap: false,
      data: chart.points.map(({ label }) => label),
      axisLine: { show: false },
      axisTick: { show: false },
      axisLabel: {
        color: COLOURS.slate,
        fontSize: 13,
        margin: 14,
        interval: (at: number) => at === 0 || at === last,
      },
    },
    yAxis: { type: 'value', show: false, min: Math.min(0, chart.limits?.lower ?? 0), max: highest(chart, target) },
    series: [
      {
        type: 'line',
        showAllSymbol: true,
        data: chart.points.map((point, at) => ({
          value: point.value,
          symbol: point.signals.length > 0 ? 'diamond' : 'circle',
          symbolSize: point.signals.length > 0 ? 15 : 6,
          itemStyle: { color: point.signals.length > 0 ? '#b93a1e' : COLOURS.teal },
          label: { show: at === last, formatter: format(point.value) },
        })),
        lineStyle: { color: COLOURS.teal, width: 2.5 },
        label: { position: 'right', color: COLOURS.ink, fontSize: 15, fontWeight: 'bold', distance: 6 },
        markLine: { symbol: 'none', silent: true, data: lines },
      },
    ],
  };
  return { svg: html(await draw(option, HEIGHT, escapeHtml(inWords(options)))), table: tableOf(options) };
}

function tableOf({ title, unit, chart, format }: Options): Node {
  return dataTable({
    caption: `${title}, month by month`,
    captionHidden: true,
    grid: true,
    rows: [...chart.points].reverse(),
    columns: [
      { head: 'Month', rowHeader: true, nowrap: true, cell: ({ label }) => label },
      { head: unit.charAt(0).toUpperCase() + unit.slice(1), numeric: true, cell: ({ value }) => format(value) },
      { head: 'Special cause', cell: ({ signals }) => signals.map((signal) => SIGNALS[signal]).join('; ') || '–' },
    ],
  });
}

function highest({ points, limits }: RunChart, target: number | null): number {
  return Math.max(...points.map(({ value }) => value), limits?.upper ?? 0, target ?? 0, 1) * 1.08;
}

function inWords({ title, unit, chart, format }: Options): string {
  const [first] = chart.points;
  const last = chart.points.at(-1);
  if (!first || !last) return `${title}: nothing to show yet`;
  const marked = chart.points.filter(({ signals }) => signals.length > 0).map(({ label }) => label);
  const limits = chart.limits ? `, limits ${format(chart.limits.lower)} to ${format(chart.limits.upper)}` : '';
  const special = marked.length > 0 ? ` Special cause in ${marked.join(', ')}.` : ' No special cause.';
  return `${title}, ${unit}: from ${first.label} ${format(first.value)} to ${last.label} ${format(last.value)}; mean ${format(chart.mean)}${limits}.${special}`;
}
