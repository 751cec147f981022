import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { day } from '../calendar/calendar-day.ts';
import { tracesIn } from './anonymous.ts';
import { REQUEST_TIPS } from './ratings.ts';
import { type ReviewDraft, reviewProblems } from './review.ts';
import { NEXT_STEPS, type NextStep, VOICES, type VoiceKind } from './reviews.ts';
import { satisfiedOf, unanswered, VOICE_QUESTIONS, voiceInWords } from './voice-questions.ts';

const today = day('2026-11-03');
const goals = [{ id: 7, goal: 'Settles after lunch' }];
const whole: ReviewDraft = {
  scores: { 7: 6 },
  confidenceAfter: 8,
  handedOver: 'The calm start',
  keptBy: 'The Year 3 team',
  nextStep: 'close',
  reason: '',
  until: undefined,
  advice: 'Keep the calm start going each day.',
  namedPersonId: 3,
  nextOn: '2026-12-15',
};

describe('a review', () => {
  test('that says everything can be recorded, with each next step', () => {
    for (const nextStep of Object.keys(NEXT_STEPS) as NextStep[]) {
      const draft = { ...whole, nextStep, reason: 'Two sessions were lost', until: '2026-12-18' };
      assert.deepEqual(reviewProblems(draft, { today, goals }), []);
    }
  });

  const faults: [Partial<ReviewDraft>, string][] = [
    [{ scores: {} }, 'goal-7'],
    [{ scores: { 7: 0 } }, 'goal-7'],
    [{ scores: { 7: 11 } }, 'goal-7'],
    [{ scores: { 7: 5.5 } }, 'goal-7'],
    [{ confidenceAfter: undefined }, 'confidenceAfter'],
    [{ handedOver: '    ' }, 'handedOver'],
    [{ keptBy: '' }, 'keptBy'],
    [{ nextStep: undefined }, 'nextStep'],
    [{ nextStep: 'continue', reason: 'so', until: '2026-12-18' }, 'reason'],
    [{ nextStep: 'continue', reason: 'Two were lost', until: '2026-11-02' }, 'until'],
    [{ advice: 'Nineteen characters' }, 'advice'],
    [{ namedPersonId: undefined }, 'namedPersonId'],
    [{ nextOn: '2026-11-02' }, 'nextOn'],
    [{ nextOn: 'no real day' }, 'nextOn'],
  ];
  for (const [change, field] of faults) {
    test(`without a good ${field} (${JSON.stringify(change)}) says so`, () => {
      assert.deepEqual(
        reviewProblems({ ...whole, ...change }, { today, goals }).map((problem) => problem.field),
        [field],
      );
    });
  }

  test('staff who could not be asked, and help without goals, do not stand in the way', () => {
    assert.deepEqual(reviewProblems({ ...whole, confidenceAfter: 'not_asked', scores: {} }, { today, goals: [] }), []);
  });
});

describe('a voice', () => {
  const kind = fc.constantFrom(...(Object.keys(VOICES) as VoiceKind[]));
  test('is whole or names what is unanswered, whatever is sent; satisfaction is one word or none', () => {
    fc.assert(
      fc.property(
        kind,
        fc.dictionary(fc.constantFrom('needed', 'able', 'better', 'knew', 'safety', 'say', '__proto__'), fc.string()),
        (who, sent) => {
          const left = unanswered(who, sent);
          const known = Object.keys(VOICE_QUESTIONS[who]);
          assert.ok(left.every((code) => known.includes(code)));
          assert.ok([null, 'yes', 'partly', 'no'].includes(satisfiedOf(who, sent)));
          assert.ok(voiceInWords(who, sent).length <= known.length);
        },
      ),
    );
  });

  test('a family’s satisfaction is whether it is better, staff’s whether it was what they needed, a child is not asked', () => {
    assert.equal(satisfiedOf('family', { better: 'no', needed: 'yes' }), 'no');
    assert.equal(satisfiedOf('setting', { needed: 'partly' }), 'partly');
    assert.equal(satisfiedOf('child', { needed: 'yes', better: 'yes' }), null);
  });
});

describe('what points at somebody', () => {
  const cases: [string, string[], number][] = [
    ['The class settles on most days.', ['Hill School'], 0],
    ['At hill school it is calm.', ['Hill School'], 1],
    ['Since 3 September it is calm.', [], 1],
    ['Since 03/09/26 it is calm.', [], 1],
    ['In 2026 it was calm.', [], 1],
    ['Three children of Year 3 and 12 others.', [], 0],
    ['It is A.B. who hides.', [], 1],
    ['Anna hides.', ['Ann'], 0],
    ['Ann hides, and Hill School knows since 3 May.', ['Ann', 'Hill School'], 3],
    ['May I ask 5 or 6 times a day?', [], 0],
  ];
  for (const [text, names, found] of cases) {
    test(`${found} in “${text}”`, () =>
      assert.equal(tracesIn(text, names).length, found, String(tracesIn(text, names))));
  }
});

test('there are eight to twelve tips, each a sentence', () => {
  const tips = Object.values(REQUEST_TIPS);
  assert.ok(tips.length >= 8 && tips.length <= 12);
  for (const { sentence } of tips) assert.match(sentence, /^[A-Z].{20,}\.$/);
});
