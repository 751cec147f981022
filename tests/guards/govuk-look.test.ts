import assert from 'node:assert/strict';
import { readFileSync, statSync } from 'node:fs';
import { before, test } from 'node:test';
import { brotliCompressSync } from 'node:zlib';
import { assetsFolder } from '#src/govuk/assets.ts';
import { buildAssets } from '../../bin/build-assets.ts';
import { galleryPages } from '../gallery/gallery.ts';

let pages: Record<string, string>;

before(async () => {
  await buildAssets();
  pages = await galleryPages();
});

test('no page has an inline style, an inline handler or a script without its nonce', () => {
  for (const [name, markup] of Object.entries(pages)) {
    assert.ok(!/<[^>]* style=/.test(markup), `${name}: inline style`);
    assert.ok(!/<style/.test(markup), `${name}: style element`);
    assert.ok(!/<[^>]* on[a-z]+=/.test(markup), `${name}: inline handler`);
    for (const [script] of markup.matchAll(/<script[^>]*>/g)) assert.match(script, /nonce="gallery"/, name);
  }
});

test('every page has one h1 and no id twice', () => {
  for (const [name, markup] of Object.entries(pages)) {
    assert.equal(markup.match(/<h1[ >]/g)?.length, 1, name);
    const ids = [...markup.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
    assert.deepEqual(ids, [...new Set(ids)], name);
  }
});

test('a first page with its styles, script and fonts is at most 100 kB compressed', () => {
  const { files } = JSON.parse(readFileSync(`${assetsFolder}/manifest.json`, 'utf8')) as {
    files: Record<string, string>;
  };
  const size = (name: string) => statSync(`${assetsFolder}/${files[name]}`).size;
  const parts = ['app.css', 'app.js', 'govuk-frontend.js', 'alongside.svg'].map(
    (name) => statSync(`${assetsFolder}/${files[name]}.gz`).size,
  );
  const fonts = size('atkinson-400.woff2') + size('atkinson-700.woff2');
  const total = parts.reduce((sum, part) => sum + part, fonts) + brotliCompressSync(pages.home ?? '').length;
  assert.ok(total > 30_000 && total <= 100_000, `${total} bytes`);
});

test('building again when nothing changed does nothing', async () => {
  assert.equal(await buildAssets(), false);
});
