import assert from 'node:assert/strict';
import { test } from 'node:test';
import { day } from '../calendar/calendar-day.ts';
import { MOVES } from '../requests/lifecycle.ts';
import { AREAS, codes } from '../vocabulary.ts';
import { ADVICE_STARTERS } from './advice-starters.ts';
import { type Decision, decisionProblems, needsReason } from './decision.ts';
import { TRIAGE_OUTCOMES } from './outcomes.ts';
import { QUESTION_TEMPLATES } from './question-templates.ts';

const today = day('2026-11-03');
const recommendation = { outcome: 'advise', level: 'universal' } as const;
const good: Decision = {
  outcome: 'advise',
  level: 'universal',
  advice: 'Try a now-and-next board for two weeks.',
  namedPersonId: 7,
  nextOn: '2026-11-10',
};
const fieldsOf = (changes: Decision, advised: Parameters<typeof needsReason>[0] = recommendation) =>
  decisionProblems({ ...good, ...changes }, { today, recommendation: advised }).map((problem) => problem.field);

test('a decision as recommended, with advice, a person and a date, can be recorded', () => {
  assert.deepEqual(fieldsOf({}), []);
  assert.deepEqual(fieldsOf({ nextOn: '2026-11-03' }), []);
});

for (const outcome of codes(TRIAGE_OUTCOMES)) {
  test(`nobody leaves empty-handed when the outcome is ‘${TRIAGE_OUTCOMES[outcome]}’`, () => {
    const extras = {
      question: 'What happens at lunch?',
      route: 'health_pathway',
      hopedFor: 'Two experts together',
    } as const;
    const advised = { outcome, level: 'universal' } as const;
    assert.deepEqual(fieldsOf({ outcome, ...extras }, advised), []);
    assert.deepEqual(
      fieldsOf({ outcome, ...extras, advice: undefined, namedPersonId: undefined, nextOn: undefined }, advised),
      ['advice', 'namedPersonId', 'nextOn'],
    );
  });
}

const refusals: [
  what: string,
  changes: Decision,
  fields: (keyof Decision)[],
  advised?: Parameters<typeof needsReason>[0],
][] = [
  ['an empty decision', { outcome: undefined, level: undefined }, ['outcome', 'level']],
  ['advice of 19 characters', { advice: 'Nineteen characters' }, ['advice']],
  ['advice made of spaces', { advice: ' '.repeat(40) }, ['advice']],
  ['a next date in the past', { nextOn: '2026-11-02' }, ['nextOn']],
  ['a next date that does not exist', { nextOn: '2026-11-31' }, ['nextOn']],
  ['asking without a question', { outcome: 'ask' }, ['question'], { outcome: 'ask', level: 'universal' }],
  ['another route without the route', { outcome: 'reroute' }, ['route'], { outcome: 'reroute', level: 'universal' }],
  [
    'the panel without a hope',
    { outcome: 'panel', hopedFor: 'Help' },
    ['hopedFor'],
    { outcome: 'panel', level: 'universal' },
  ],
  ['another outcome without a reason', { outcome: 'take_on' }, ['overrideReason']],
  ['another level without a reason', { level: 'targeted' }, ['overrideReason']],
  ['another reason without a word', { level: 'targeted', overrideReason: 'other' }, ['overrideNote']],
];
for (const [what, changes, fields, advised] of refusals) {
  test(`${what} is not recorded`, () => assert.deepEqual(fieldsOf(changes, advised), fields));
}

test('a coded reason is enough to differ, and another reason needs words', () => {
  assert.deepEqual(fieldsOf({ level: 'targeted', overrideReason: 'spoke_with_setting' }), []);
  const words = 'The head asked us to wait until May';
  assert.deepEqual(fieldsOf({ outcome: 'take_on', overrideReason: 'other', overrideNote: words }), []);
});

test('only a different outcome or level needs a reason', () => {
  assert.equal(needsReason(recommendation, { outcome: 'advise', level: 'universal' }), false);
  assert.equal(needsReason(recommendation, { outcome: 'panel', level: 'universal' }), true);
  assert.equal(needsReason(recommendation, { outcome: 'advise', level: 'specialist' }), true);
});

test('every outcome is a move of the lifecycle that refuses to leave anyone empty-handed', () => {
  for (const outcome of codes(TRIAGE_OUTCOMES)) {
    const move = MOVES[outcome];
    assert.equal(move.careful, true, outcome);
  }
});

test('each area has advice to start from for a first and a next step, in a few sentences', () => {
  const starters = codes(AREAS).flatMap((area) => ADVICE_STARTERS[area]);
  assert.equal(new Set(starters.map((starter) => starter.code)).size, starters.length);
  for (const area of codes(AREAS)) {
    assert.deepEqual(
      ADVICE_STARTERS[area].map((starter) => starter.step),
      ['first_step', 'next_step'],
    );
  }
  for (const { code, text } of starters) assert.ok(text.length >= 120 && text.length <= 400, `${code}: ${text.length}`);
});

test('each question template asks something', () => {
  for (const { text } of Object.values(QUESTION_TEMPLATES)) assert.match(text, /\?$/);
});
