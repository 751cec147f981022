import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type Station, theLine, theLineInWords } from './the-line.tsx';

const stations: Station[] = [
  { name: 'Sent', state: 'done', when: '2 March', who: 'Priya' },
  { name: 'With your lead', state: 'now', when: 'by 9 March', who: 'Maya' },
  { name: 'Panel', state: 'skipped' },
  { name: 'Help starts', state: 'next', when: 'by 30 March' },
];

test('the line is an ordered list that says where it is now, once', () => {
  const markup = theLine({ stations, caption: 'Where is it now' }).text;
  assert.equal(markup.match(/<li /g)?.length, 4);
  assert.match(markup, /<ol /);
  assert.equal(markup.match(/aria-current="step"/g)?.length, 1);
  assert.match(markup, /Now: <\/span><span class="al-line__name">With your lead/);
});

test('a name with markup in it is only ever text', () => {
  const markup = theLine({ stations: [{ name: '<b>x</b>', state: 'now' }], caption: 'c' }).text;
  assert.match(markup, /&lt;b&gt;x&lt;\/b&gt;/);
});

test('in words it leaves out what is not needed', () => {
  assert.deepEqual(theLineInWords(stations), [
    'Done: Sent (Priya, 2 March)',
    'Now: With your lead (Maya, by 9 March)',
    'Next: Help starts (by 30 March)',
  ]);
});
