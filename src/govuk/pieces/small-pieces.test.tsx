import assert from 'node:assert/strict';
import { test } from 'node:test';
import { html } from '../../platform/jsx/jsx-runtime.ts';
import { emptyState } from './empty-state.tsx';
import { facts } from './facts.tsx';
import { heading } from './heading.tsx';
import { searchBox } from './search-box.tsx';
import { strategyCard } from './strategy.tsx';
import { tag } from './tag.tsx';
import { theFigure } from './the-figure.tsx';
import { theReason } from './the-reason.tsx';
import { beside, theSide } from './the-side.tsx';
import { timeline } from './timeline.tsx';
import { panel, tip } from './tip.tsx';
import { twoVersions } from './two-versions.tsx';

test('a heading is one h1', () => {
  assert.equal(heading({ title: 'Requests', caption: 'Part 1', lead: 'Lead' }).text.match(/<h1/g)?.length, 1);
});

test('a tag is a word and a shape, and every tone has a shape of its own', () => {
  const tones = ['done', 'careful', 'late', 'info', 'plain'] as const;
  const shapes = tones.map((tone) => /d="([^"]+)"/.exec(tag({ text: 'Word', tone }).text)?.[1]);
  assert.equal(new Set(shapes).size, tones.length);
  assert.match(tag({ text: 'Late', tone: 'late' }).text, /<\/svg> Late<\/span>/);
});

test('the side is open in the page itself, so that nothing needs a script', () => {
  assert.match(
    beside({ main: 'work', side: theSide({ title: 'Team', children: 'Maya' }) }).text,
    /<details class="al-side" data-side open>/,
  );
});

test('a reason gives every because, and folds the working away', () => {
  const markup = theReason({ summary: 'Targeted', because: ['One', 'Two'], working: 'Rule 7' }).text;
  assert.equal(markup.match(/<li>/g)?.length, 2);
  assert.match(markup, /<details[\s\S]*Rule 7/);
  assert.ok(!theReason({ summary: 'Targeted', because: ['One'] }).text.includes('<details'));
});

test('a figure says its number, meaning and since when', () => {
  const markup = theFigure({
    label: 'Answered',
    value: 92,
    unit: '%',
    meaning: 'Nine in ten.',
    since: 'Since May',
    how: 'Sum',
  }).text;
  for (const words of ['92', '%', 'Nine in ten.', 'Since May', 'How this is worked out'])
    assert.ok(markup.includes(words), words);
});

test('a strategy lists its steps in order with level and phases', () => {
  const markup = strategyCard({
    title: 'Wait',
    level: 'Universal',
    phases: ['Primary', 'Secondary'],
    what: 'Give time.',
    steps: ['One', 'Two'],
  }).text;
  assert.match(markup, /<ol[^>]*><li>One<\/li><li>Two<\/li><\/ol>/);
  assert.match(markup, /Primary · Secondary/);
});

test('a tip folds its example, and has no fold without one', () => {
  assert.match(tip({ summary: 'Say when.', example: 'At carpet time' }).text, /<details[\s\S]*At carpet time/);
  assert.ok(!tip({ summary: 'Say when.' }).text.includes('<details'));
  assert.match(panel({ children: 'Stop', tone: 'stop' }).text, /al-panel--stop/);
});

test('both versions keep every word, and neither is trusted as markup', () => {
  const markup = twoVersions({ yours: '<i>mine</i>', theirs: 'theirs', who: 'Tom', when: 'at 14:05' }).text;
  assert.match(markup, /&lt;i&gt;mine&lt;\/i&gt;/);
  assert.match(markup, /What Tom saved<\/h3><div class="al-versions__text">theirs/);
});

test('facts escape text, keep markup, and say what Change changes', () => {
  const rows = [
    { key: 'About', value: '<script>' },
    { key: 'Area', value: html('<b>SEMH</b>'), change: { href: '/area' } },
  ];
  const markup = facts({ rows, title: 'Answers' }).text;
  assert.match(markup, /&lt;script&gt;/);
  assert.match(markup, /<b>SEMH<\/b>/);
  assert.match(markup, /Change<span class="govuk-visually-hidden"> area/);
});

test('a search is a plain GET that keeps the filters it was given', () => {
  const markup = searchBox({ action: '/settings', label: 'Find', value: '"x"', keep: { phase: 'primary' } }).text;
  assert.match(markup, /method="get"/);
  assert.match(markup, /value="&quot;x&quot;"/);
  assert.match(markup, /<input type="hidden" name="phase" value="primary">/);
});

test('an empty state offers what can be done, and a timeline says who and when', () => {
  assert.match(
    emptyState({ title: 'None', text: 'Kind.', action: { text: 'See all', href: '/all' } }).text,
    /href="\/all"/,
  );
  assert.match(timeline([{ title: 'Sent', when: '2 March', who: 'Priya' }]).text, /2 March, Priya/);
});
