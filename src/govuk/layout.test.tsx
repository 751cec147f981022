import assert from 'node:assert/strict';
import { before, test } from 'node:test';
import { buildAssets } from '../../bin/build-assets.ts';
import { type Page, page } from './layout.tsx';
import { heading } from './pieces/heading.tsx';

const brand = { name: 'A & B partnership', shortName: 'A&B', primary: '#0B5563', primaryDark: '#073B45' };
const written = (more: Partial<Page> = {}) =>
  page({ title: 'Requests', body: heading({ title: 'Requests' }), nonce: 'n0nce', brand, csrf: 'tok', ...more });

before(async () => {
  await buildAssets();
});

test('a page is whole, in British English, with a way past the header', () => {
  const markup = written();
  assert.match(markup, /^<!DOCTYPE html>\n<html lang="en-GB"/);
  assert.match(markup, /<title>Requests – Alongside – A&amp;B<\/title>/);
  assert.match(markup, /href="#main-content"[\s\S]*<main[^>]*id="main-content"/);
});

test('every script and stylesheet carries the nonce and comes from here', () => {
  for (const [element] of written().matchAll(/<(script|link rel="stylesheet")[^>]*>/g)) {
    assert.match(element, /nonce="n0nce"/);
    assert.ok(!/(src|href)="(?!\/)/.test(element), element);
  }
});

test('an error comes first in the title', () => {
  assert.match(written({ errors: true }), /<title>Error: Requests/);
});

test('signing out is a POST with its token, and is not offered to nobody', () => {
  const user = { name: 'Maya <b>', role: 'Lead', signOut: '/sign-out' };
  assert.match(
    written({ user }),
    /Maya &lt;b&gt;[\s\S]*method="post" action="\/sign-out"><input type="hidden" name="_csrf" value="tok">/,
  );
  assert.ok(!written().includes('Sign out'));
});

test('navigation marks the current page and says what it counts', () => {
  const markup = written({
    navigation: [
      { text: 'Home', href: '/', current: true },
      { text: 'Requests', href: '/requests', count: 3, counted: 'need you' },
    ],
  });
  assert.match(markup, /href="\/" aria-current="page"/);
  assert.match(markup, /al-count">3<span class="govuk-visually-hidden"> need you/);
});

test('a demonstration says so, and a service in use does not', () => {
  assert.match(written({ demonstration: {} }), /Demonstration<\/span> <span>Invented people/);
  assert.ok(!written().includes('Demonstration'));
});
