import assert from 'node:assert/strict';
import { test } from 'node:test';
import { giasDate, typedDay } from './gias-date.ts';
import { tidyPostcode } from './postcode.ts';
import { tidyWebsite } from './website.ts';

test('a postcode gets its capitals and its one space', () => {
  const cases: Record<string, string> = {
    BH233AS: 'BH23 3AS',
    'bh1 1aa': 'BH1 1AA',
    ' BH23   3AS ': 'BH23 3AS',
    'BH23\u00a03AS': 'BH23 3AS',
    W1A1HQ: 'W1A 1HQ',
    'EC1A 1BB': 'EC1A 1BB',
    M11AE: 'M1 1AE',
    SY1: '',
  };
  for (const [typed, want] of Object.entries(cases)) assert.equal(tidyPostcode(typed), want || null, typed);
});

test('what is not a postcode is refused', () => {
  for (const typed of [
    '',
    'BH',
    '12345',
    'BH23 3A',
    'BH23 33AS',
    'QH1 1AA',
    'BH1 1CI',
    'not known',
    'BH1 1AA; BH1 1AB',
  ]) {
    assert.equal(tidyPostcode(typed), null, typed);
  }
});

test('a register date becomes an ISO day, and a day that does not exist is refused', () => {
  assert.equal(giasDate('01-09-2014'), '2014-09-01');
  assert.equal(giasDate('29-02-2024'), '2024-02-29');
  for (const text of [
    '',
    '29-02-2023',
    '31-04-2020',
    '2014-09-01',
    '1-9-2014',
    '01/09/2014',
    '00-01-2020',
    '01-13-2020',
    '01-01-0000',
  ]) {
    assert.equal(giasDate(text), null, text);
  }
});

test('a day typed in a spreadsheet is read day first', () => {
  for (const text of ['1/9/2026', '01/09/2026', '01-09-2026', '1.9.2026', '2026-09-01']) {
    assert.equal(typedDay(text), '2026-09-01', text);
  }
  for (const text of ['9/31/2026', '2026-9-1', '1 September', '1/9/26', '31/02/2026'])
    assert.equal(typedDay(text), null, text);
});

test('a web address is a link that is safe to show, or nothing', () => {
  assert.equal(tidyWebsite('www.school.example.org'), 'http://www.school.example.org');
  assert.equal(tidyWebsite('HTTPS://school.example.org/'), 'https://school.example.org');
  assert.equal(tidyWebsite('https://school.example.org/about?x=1'), 'https://school.example.org/about?x=1');
  for (const typed of [
    'javascript:alert(1)',
    'data:text/html,x',
    'http://user:pw@school.example.org',
    'localhost',
    'ftp://school.example.org',
    'mailto:a@b.example.org',
    'none yet',
  ]) {
    assert.equal(tidyWebsite(typed), null, typed);
  }
});
