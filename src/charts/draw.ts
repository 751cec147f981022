import type { EChartsCoreOption, init as Init } from 'echarts/core';

/** Colours of src/govuk/styles/_settings.scss, which a drawing cannot read from the stylesheet. */
export const COLOURS = { ink: '#17212b', slate: '#4a5a66', teal: '#0b5563', tealDark: '#073b45', quiet: '#5e949c' };
export const FONT = 'Atkinson Hyperlegible, arial, sans-serif';
export const WIDTH = 460;

let engine: Promise<typeof Init> | undefined;

/** Draws on the server, without a browser; the library is loaded by the first chart and not before. */
export async function draw(option: EChartsCoreOption, height: number, name: string): Promise<string> {
  engine ??= load();
  const init = await engine;
  const chart = init(null, null, { renderer: 'svg', ssr: true, width: WIDTH, height });
  chart.setOption({ animation: false, textStyle: { fontFamily: FONT, fontSize: 15, color: COLOURS.ink }, ...option });
  const svg = chart.renderToSVGString();
  chart.dispose();
  return permitted(svg, name);
}

/** The bundled file on purpose: the same library as separate modules takes five times the memory and the time. */
async function load(): Promise<typeof Init> {
  const { init } = await import('echarts/dist/echarts.esm.min');
  return init;
}

/** Our content policy allows no inline style: each declaration becomes the attribute of the same name. */
export function permitted(svg: string, name: string): string {
  return svg
    .replace(/<style[\s\S]*?<\/style>/g, '')
    .replace(/ style="([^"]*)"/g, (_whole, style: string) => attributes(style))
    .replace(/ (width|height)="\d+"(?=[^>]*viewBox)/g, '')
    .replace('<svg', `<svg role="img" aria-label="${name}"`);
}

const PRESENTATION = /^(fill|stroke|font|text|opacity|dominant|paint|letter|word)/;

function attributes(style: string): string {
  const pairs = style.split(';').map((declaration) => declaration.split(':').map((part) => part.trim()));
  return pairs.flatMap(([property, value]) => attribute(property, value)).join('');
}

function attribute(property: string | undefined, value: string | undefined): string[] {
  if (!property || !value || !PRESENTATION.test(property)) return [];
  if (property !== 'font') return [` ${property}="${value}"`];
  const size = /(\d+(?:\.\d+)?)px/.exec(value)?.[1];
  const weight = /^bold|\bbold\b/.test(value) ? ' font-weight="700"' : '';
  return [` font-family="${FONT}"${size ? ` font-size="${size}"` : ''}${weight}`];
}
