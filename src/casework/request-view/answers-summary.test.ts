import assert from 'node:assert/strict';
import { test } from 'node:test';
import * as cheerio from 'cheerio';
import type { Answers } from '#src/domain/requests/answers.ts';
import { answersSummary, type ChangeHref } from './answers-summary.tsx';

function told(answers: Answers, change?: ChangeHref) {
  const $ = cheerio.load(answersSummary(answers, change).text);
  const tidy = (text: string) => text.replace(/\s+/g, ' ').trim();
  return {
    titles: $('h2')
      .toArray()
      .map((title) => tidy($(title).text())),
    rows: $('dl > div')
      .toArray()
      .map((row) => `${tidy($(row).find('dt').text())}: ${tidy($(row).find('.govuk-summary-list__value').text())}`),
    changes: $('a')
      .toArray()
      .map((link) => $(link).attr('href')),
    $,
  };
}

test('parts without an answer are left out', () => {
  assert.deepEqual(told({ subject: 'setting' }).titles, ['What it is about']);
  assert.deepEqual(told({ subject: 'setting' }).rows, ['About: The whole setting']);
  assert.deepEqual(told({}).titles, []);
});

test('the order is the one a lead reads in', () => {
  const { titles, rows } = told({
    subject: 'group',
    yearGroups: ['year_3'],
    howMany: 12,
    areas: ['communication', 'semh'],
    mainArea: 'semh',
    concerns: ['comm_words', 'semh_worry'],
    contexts: ['transition'],
    noticed: 'Loud',
    inPlace: { offer_comm_language: 'not_yet', offer_semh_relationships: 'helping' },
    helpWanted: ['advice', 'coaching'],
    urgency: 'this_term',
    contactName: 'The office',
  });
  assert.deepEqual(titles, [
    'What it is about',
    'Needs',
    'What has been noticed and tried',
    'What is in place',
    'What would help',
    'Whom to contact',
  ]);
  assert.deepEqual(rows.slice(3, 8), [
    'Main area of need: Social, emotional and mental health (SEMH)',
    'Also: Communication and interaction',
    'Social, emotional and mental health (SEMH): Seems worried, tense or tearful much of the time',
    'Communication and interaction: Uses fewer words or shorter sentences than others of the same age',
    'Going on as well: Moving class, phase or setting this year',
  ]);
  const inPlace = rows.filter((row) => /^(In place|Not yet)/.test(row)).map((row) => row.split(':')[0]);
  assert.deepEqual(inPlace, ['In place and helping', 'Not yet']);
});

test('a child appears by reference, year, status and agreement, with the note on plans', () => {
  const { rows } = told({
    subject: 'child',
    childReference: 'AB',
    childYear: 'year_2',
    senStatus: 'E',
    parentAgreement: 'yes',
    parentAgreementOn: '2026-10-28',
  });
  assert.equal(rows[1], 'Initials or own reference: AB');
  assert.match(rows[3] ?? '', /What the plan provides goes on as written/);
  assert.equal(rows[4], 'Parent’s agreement: Yes, on Wednesday 28 October 2026');
});

test('Change is offered only where an address is given', () => {
  const answers: Answers = { subject: 'setting', noticed: 'Loud' };
  assert.deepEqual(told(answers).changes, []);
  assert.deepEqual(told(answers, (field) => (field === 'noticed' ? '/change/words' : undefined)).changes, [
    '/change/words',
  ]);
});

test('whatever was typed stays text, and codes that are no longer known do no harm', () => {
  const { $, rows } = told({
    noticed: '<img src=x onerror=alert(1)>\nnext',
    strategiesToTry: ['gone'],
    concerns: ['gone'],
    areas: ['semh'],
  });
  assert.equal($('img').length, 0);
  assert.ok(rows.some((row) => row.includes('<img src=x onerror=alert(1)>')));
  assert.ok(rows.includes('Going to try meanwhile: gone'));
});
