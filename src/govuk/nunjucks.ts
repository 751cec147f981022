import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import nunjucks from 'nunjucks';
import { Html, type Node, render } from '../platform/jsx/jsx-runtime.ts';
import { registerFilters } from './moj-dates.ts';

/** The only place Nunjucks lives: GOV.UK's and MOJ's own templates, compiled once and called as functions. */

const packages = createRequire(import.meta.url);
const folder = (name: string) => dirname(packages.resolve(`${name}/package.json`));
const loader = new nunjucks.FileSystemLoader([
  join(folder('govuk-frontend'), 'dist'),
  folder('@ministryofjustice/frontend'),
]);
const environment = new nunjucks.Environment(loader, { autoescape: true, trimBlocks: true, lstripBlocks: true });
registerFilters(environment);

/** A typed function for one official template; text is escaped by the template, markup must come as Html. */
export function component<Options extends object>(path: string): (options: Options) => Html {
  let template: nunjucks.Template | undefined;
  return (options) => {
    template ??= environment.getTemplate(`${path}/template.njk`, true);
    return new Html(template.render({ params: plain(options) }).trim());
  };
}

function plain(value: unknown): unknown {
  if (value instanceof Html) return value.text;
  if (Array.isArray(value)) return value.map(plain);
  if (!isObject(value)) return value;
  const copy: Record<string, unknown> = {};
  for (const [key, item] of Object.entries(value)) copy[key] = isMarkup(key, item) ? render(item as Node) : plain(item);
  return copy;
}

const SLOTS = new Set(['start', 'end', 'navigationStart', 'navigationEnd']);

/** A bare string given where markup is expected is text, and is escaped. */
function isMarkup(key: string, value: unknown): boolean {
  if (isObject(value) && !(value instanceof Html)) return false;
  return key === 'html' || key.endsWith('Html') || SLOTS.has(key);
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
