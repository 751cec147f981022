import assert from 'node:assert/strict';
import { test } from 'node:test';
import { needsYou } from './needs-you.tsx';

test('each need is one sentence and one button, and the heading counts them', () => {
  const items = [
    {
      sentence: 'Ash Grove asks for help.',
      action: { text: 'Answer', href: '/requests/1', visuallyHidden: 'Ash Grove' },
      tone: 'late' as const,
    },
    { sentence: 'Otters replied.', action: { text: 'Read', href: '/requests/2' }, when: 'by Friday' },
  ];
  const markup = needsYou({ items, empty: 'Nothing' }).text;
  assert.equal(markup.match(/class="govuk-button"/g)?.length, 2);
  assert.match(markup, /<span class="al-count">2<\/span>/);
  assert.match(markup, /al-tag--late">.*Late/);
  assert.match(markup, /Answer<span class="govuk-visually-hidden"> Ash Grove<\/span>/);
  assert.ok(!markup.includes('Nothing'));
});

test('an empty list says something kind and shows no count', () => {
  const markup = needsYou({ items: [], empty: 'Everyone has heard from you.' }).text;
  assert.match(markup, /Everyone has heard from you\./);
  assert.ok(!markup.includes('al-count'));
});
