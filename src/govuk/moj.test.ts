import assert from 'node:assert/strict';
import { test } from 'node:test';
import { html } from '#src/platform/jsx/jsx-runtime.ts';
import * as moj from './moj.ts';
import { mojDate } from './moj-dates.ts';

test('every MOJ component renders its own class and escapes text', () => {
  const hostile = '<img src=x>';
  const pages: [string, string][] = [
    ['moj-alert', moj.mojAlert({ title: hostile, text: hostile }).text],
    ['moj-badge', moj.mojBadge({ text: hostile }).text],
    ['moj-banner', moj.mojBanner({ text: hostile }).text],
    ['moj-filter', moj.mojFilter({ heading: { text: hostile }, optionsHtml: hostile }).text],
    ['moj-identity-bar', moj.mojIdentityBar({ title: { text: hostile } }).text],
    ['moj-side-navigation', moj.mojSideNavigation({ label: 'Side', items: [{ text: hostile, href: '#' }] }).text],
    ['moj-sub-navigation', moj.mojSubNavigation({ label: 'Sub', items: [{ text: hostile, href: '#' }] }).text],
    ['moj-primary-navigation', moj.mojPrimaryNavigation({ label: 'Main', items: [{ text: hostile, href: '#' }] }).text],
    ['moj-ticket-panel', moj.mojTicketPanel({ items: [{ text: hostile }] }).text],
  ];
  for (const [name, markup] of pages) {
    assert.ok(markup.includes(`class="${name}`), name);
    assert.ok(markup.includes('&lt;img src=x&gt;') && !markup.includes(hostile), `${name} must escape`);
  }
});

test('the notification badge and pagination say their numbers', () => {
  assert.match(moj.mojNotificationBadge({ text: 3, visuallyHiddenText: 'new requests' }).text, /3 new requests/);
  const results = { from: 1, to: 40, count: 96 };
  assert.match(
    moj.mojPagination({
      items: [
        { number: 1, href: '?p=1', current: true },
        { number: 2, href: '?p=2' },
      ],
      results,
    }).text,
    /1 to 40 of 96/,
  );
});

test('the timeline tells its dates in London time', () => {
  const item = { label: { text: 'Sent' }, html: html('<b>Yes</b>') };
  const markup = moj.mojTimeline({
    items: [{ ...item, datetime: { timestamp: '2026-07-01T12:32:00Z', type: 'datetime' } }],
  }).text;
  assert.match(markup, /1 July 2026 at 1:32pm/);
  assert.match(markup, /<b>Yes<\/b>/);
  assert.equal(mojDate('2026-01-05T09:00:00Z', 'shortdatetime'), '5 Jan 2026 at 9am');
  assert.equal(mojDate('2026-01-05T09:05:00Z', 'time'), '9:05am');
});
