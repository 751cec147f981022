import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { type Answers, answersSchema, CONTEXTS, HELP_WANTED, IN_PLACE, URGENCIES } from '../requests/answers.ts';
import { AREAS, codes, SEN_STATUSES, SUBJECTS } from '../vocabulary.ts';
import type { TriageInput } from './facts.ts';
import { POINTS } from './points.ts';
import { recommend } from './recommend.ts';
import { noticed, request } from './request.builder.ts';
import { RULES } from './rules.ts';

test('rules that agree are reasons, rules that lead elsewhere are shown as also true', () => {
  const recommended = recommend(request({ answers: { subject: 'child', helpWanted: ['observation', 'group'] } }));
  assert.deepEqual(
    recommended.reasons.map((reason) => reason.rule),
    ['child_observation', 'group_together'],
  );
  assert.deepEqual(
    recommended.alsoTrue.map((reason) => [reason.rule, reason.outcome]),
    [['nothing_in_place', 'advise']],
  );
});

test('a reason names the sign and where it stands, and never repeats what was written', () => {
  const recommended = recommend(
    request({ answers: { childView: 'Kim wrote about self harm', tried: 'Kim has bruises' } }),
  );
  assert.equal(
    recommended.reasons[0]?.words,
    '‘self-harm and bruises’ (in the child’s or pupils’ view and what was tried) may describe harm. Check safeguarding first; the help asked for can follow.',
  );
});

const anyText = fc.option(
  fc.oneof(fc.string({ maxLength: 80 }), fc.constantFrom(noticed, 'self-harm', '1:1', 'EHCNA')),
  { nil: undefined },
);
const anyOf = <T extends Record<string, string>>(list: T) =>
  fc.option(fc.constantFrom(...codes(list)), { nil: undefined });
const someOf = <T extends Record<string, string>>(list: T) => fc.subarray<keyof T & string>(codes(list));
const anyAnswers: fc.Arbitrary<Answers> = fc.record({
  subject: anyOf(SUBJECTS),
  senStatus: anyOf(SEN_STATUSES),
  areas: someOf(AREAS),
  contexts: someOf(CONTEXTS),
  inPlace: fc.dictionary(fc.string({ minLength: 1, maxLength: 8 }), fc.constantFrom(...codes(IN_PLACE)), {
    maxKeys: 6,
  }),
  helpWanted: someOf(HELP_WANTED),
  urgency: anyOf(URGENCIES),
  urgencyReason: anyText,
  noticed: anyText,
  tried: anyText,
});
const anyInput: fc.Arbitrary<TriageInput> = fc.record({
  answers: anyAnswers,
  setting: fc.record({
    phase: fc.constantFrom('primary', 'post_16'),
    kind: fc.constant('school'),
    eligible: fc.boolean(),
  }),
  history: fc.record({ requestsLast12Months: fc.nat(20), openRequests: fc.nat(3), repeatedSameArea: fc.nat(3) }),
});

test('any request gets a recommendation with a reason from the table, and the same one every time', () => {
  const known = new Set<string>(RULES.map((rule) => rule.code));
  fc.assert(
    fc.property(anyInput, (input) => {
      assert.ok(answersSchema.safeParse(input.answers).success);
      const before = JSON.stringify(input);
      const recommended = recommend(input);
      assert.deepEqual(recommend(structuredClone(input)), recommended);
      assert.equal(JSON.stringify(input), before);
      assert.ok(recommended.reasons.length > 0);
      assert.ok(
        [...recommended.reasons, ...recommended.alsoTrue].every((reason) => known.has(reason.rule) && reason.words),
      );
      assert.equal(recommended.route !== undefined, recommended.outcome === 'reroute');
      assert.equal(recommended.question !== undefined, recommended.outcome === 'ask');
    }),
    { numRuns: 300 },
  );
});

test('codes are used once, and every row says when it fires and where it comes from', () => {
  for (const rows of [RULES.map((rule) => rule.code), POINTS.map((point) => point.code)]) {
    assert.equal(new Set<string>(rows).size, rows.length);
  }
  for (const rule of RULES) assert.ok(rule.when.length > 10 && rule.source.length > 10, rule.code);
});
