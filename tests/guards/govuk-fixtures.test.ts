import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { describe, test } from 'node:test';
import * as components from '#src/govuk/components.ts';
import { type Html, html } from '#src/platform/jsx/jsx-runtime.ts';
import { generateTypes } from '../../bin/generate-govuk-types.ts';

type Fixture = { name: string; options: Record<string, unknown>; html: string };
type Component = (options: object) => Html;

const folder = join(
  dirname(createRequire(import.meta.url).resolve('govuk-frontend/package.json')),
  'dist/govuk/components',
);
const names = readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isDirectory());
const exposed = components as unknown as Record<string, Component>;

describe('every GOV.UK component renders its published fixtures exactly', () => {
  for (const { name } of names) {
    const { fixtures } = JSON.parse(readFileSync(join(folder, name, 'fixtures.json'), 'utf8')) as {
      fixtures: Fixture[];
    };
    test(`${name}: ${fixtures.length} fixtures`, () => {
      const render: Component | undefined = exposed[camel(name)];
      assert.ok(render, `src/govuk/components.ts does not export ${camel(name)}`);
      assert.ok(fixtures.length > 0);
      for (const fixture of fixtures) {
        const markup: string = render(trusted(fixture.options) as object).text;
        assert.equal(squeeze(markup), squeeze(fixture.html), `${name}: ${fixture.name}`);
      }
    });
  }
});

test('the generated types are those of the installed version', () => {
  const written = readFileSync(new URL('../../src/govuk/generated/macro-options.ts', import.meta.url), 'utf8');
  assert.equal(written, generateTypes());
});

test('text given where markup is expected is escaped, never trusted', () => {
  const markup = components.button({ html: '<script>alert(1)</script>' }).text;
  assert.match(markup, /&lt;script&gt;/);
  assert.match(components.button({ html: html('<b>Bold</b>') }).text, /<b>Bold<\/b>/);
});

/** Fixtures hold their markup as bare strings, which our functions only accept as Html. */
function trusted(value: unknown, key = ''): unknown {
  if (typeof value === 'string') return isMarkup(key) ? html(value) : value;
  if (Array.isArray(value)) return value.map((item) => trusted(item, key));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, item]) => [name, trusted(item, name)]));
}

function isMarkup(key: string): boolean {
  return key === 'html' || key.endsWith('Html') || ['start', 'end', 'navigationStart', 'navigationEnd'].includes(key);
}

function squeeze(markup: string): string {
  return markup.replace(/\s+/g, ' ').trim();
}

function camel(name: string): string {
  return name.replace(/-([a-z])/g, (_match, letter: string) => letter.toUpperCase());
}
