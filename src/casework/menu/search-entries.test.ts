import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { BCP_MENU } from '../../../seeds/bcp/menu/all-entries.ts';
import { indexEntries, searchEntries } from './search-entries.ts';

const index = await indexEntries(BCP_MENU);

/** What people type, and the entry they ought to see first. */
const QUESTIONS: Record<string, string> = {
  SaLT: 'nhs-speech-and-language-therapy',
  'speech therapy': 'nhs-speech-and-language-therapy',
  stammer: 'speech-language-drop-in',
  'late talkers': 'first-words-group',
  'non verbal': 'communicating-without-speech',
  Makaton: 'communicating-without-speech',
  'visual timetable': 'visual-supports-starter',
  nelli: 'neli-in-reception',
  'situational mutism': 'when-a-child-does-not-speak-here',
  "won't speak at school": 'when-a-child-does-not-speak-here',
  EAL: 'new-to-english-or-learning-need',
  autisim: 'autistic-ways-of-communicating',
  'ASD training': 'autistic-ways-of-communicating',
  lego: 'building-together-groups',
  EBSA: 'finding-it-hard-to-come-in-first-steps',
  'school refusal': 'finding-it-hard-to-come-in-first-steps',
  'anxious about school': 'finding-it-hard-to-come-in-first-steps',
  "My daughter won't go to school": 'finding-it-hard-to-come-in-first-steps',
  'OT advice': 'ask-an-occupational-therapist',
  'ocupational therapy': 'ask-an-occupational-therapist',
  dyspraxia: 'ask-an-occupational-therapist',
  'educational psycologist': 'learning-puzzle-consultation',
  'ed psych': 'learning-puzzle-consultation',
  'sensory processing': 'understanding-sensory-differences',
  'classroom too loud': 'understanding-sensory-differences',
  handwriting: 'hands-ready-for-writing',
  'pencil grip': 'hands-ready-for-writing',
  'toilet training': 'calm-toileting-and-dressing',
  nappies: 'calm-toileting-and-dressing',
  'fussy eater': 'calm-mealtimes',
  dislexia: 'reading-spelling-specialist-look',
  dyscalculia: 'maths-for-those-who-gave-up',
  'hearing aids': 'listening-rooms-for-deaf-pupils',
  'visually impaired': 'teacher-for-vision-impairment',
  blind: 'teacher-for-vision-impairment',
  wheelchair: 'everyone-in-pe-and-on-the-trip',
  diabetes: 'health-plans-staff-can-use',
  'permanent exclusion': 'before-a-permanent-exclusion',
  'He has been suspended': 'back-after-a-suspension',
  biting: 'big-feelings-in-little-people',
  'self harm': 'young-people-low-mood-staff-drop-in',
  'his dad died': 'after-a-death-or-shock',
  'looked after children': 'attachment-and-care-experience',
  'young carers': 'brothers-sisters-and-young-carers',
  SENDIASS: 'free-independent-advice',
  'moving up to secondary': 'year-six-to-seven-bridge-group',
  'exam access arrangements': 'exam-arrangements-clinic',
  'behaviour policy': 'relational-behaviour-policy-review',
  TAs: 'teaching-assistants-stepping-back',
  'forgets instructions': 'working-memory-pack',
  childminders: 'childminder-and-small-setting-evenings',
  'new SENDCO': 'first-year-as-senco',
  'Year 8 girl not coming in since half term': 'finding-it-hard-to-come-in-first-steps',
  'he bolts from the classroom': 'running-out-and-hiding',
  'hides under the table': 'running-out-and-hiding',
  "my reception class can't sit on the carpet": 'attention-and-listening-group',
  'cannot concentrate': 'attention-and-listening-group',
  tics: 'tics-what-helps',
  'Tourettes syndrome': 'tics-what-helps',
  "won't eat lunch": 'calm-mealtimes',
  'only eats beige food': 'calm-mealtimes',
  'refuses to do any work': 'when-they-will-not-start',
  'swearing at staff': 'when-they-will-not-start',
  'shouts out in class': 'calm-starts-and-routines',
  'throws chairs': 'calm-plan-workshop',
  'hits other children': 'big-feelings-in-little-people',
  'crying every morning at drop off': 'goodbyes-and-early-worry',
  'exam stress': 'worry-group-with-mhst',
  'lines up toys and is in his own world': 'early-learning-through-play',
  'not talking at two': 'first-words-group',
  "can't read in year 7": 'reading-spelling-specialist-look',
  'not making progress': 'learning-puzzle-consultation',
  'no friends': 'friendship-and-belonging-group',
  'reduced timetable': 'way-back-plan-non-attendance',
  'flapping and spinning': 'understanding-sensory-differences',
  'eating disorder': 'young-people-low-mood-staff-drop-in',
  'angry parents': 'conversations-that-could-go-wrong',
  'parent in prison': 'early-help-for-the-family',
  'apprenticeship, no plans': 'planning-for-adult-life',
  'still up gaming all night': 'family-packs',
  EHCP: 'free-independent-advice',
  'who can I ring?': 'drop-in-with-your-lead',
};

describe('the first answer to', () => {
  for (const [question, code] of Object.entries(QUESTIONS)) {
    test(`“${question}”`, () => {
      assert.equal(searchEntries(index, question)?.[0], code);
    });
  }
});

test('eighty questions at least are asked above', () => {
  assert.ok(Object.keys(QUESTIONS).length >= 80);
});

test('nothing asked is everything; something that stands nowhere is nothing', () => {
  assert.equal(searchEntries(index, '  '), undefined);
  assert.deepEqual(searchEntries(index, 'xylophone quartz'), []);
  assert.deepEqual(searchEntries(index, '?!'), []);
});

test('the same question has the same answer, however the entries came', async () => {
  const other = await indexEntries(BCP_MENU.toReversed());
  for (const question of Object.keys(QUESTIONS)) {
    assert.deepEqual(searchEntries(other, question), searchEntries(index, question), question);
  }
});

test('no question stops it', () => {
  const pieces = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 60 }),
    fc.string({ unit: 'grapheme', maxLength: 60 }),
    fc.constantFrom(
      '(.*)+$',
      '[',
      '\\',
      '👩‍🏫',
      "'; drop table entries; --",
      '__proto__',
      'constructor',
      '\u0000',
      '~adhd',
    ),
    fc.constant('speech '.repeat(1_500)),
    fc.constant('a'.repeat(10_000)),
  );
  fc.assert(
    fc.property(fc.array(pieces, { maxLength: 5 }), (parts) => {
      const found = searchEntries(index, parts.join(' '));
      assert.ok(found === undefined || found.every((code) => BCP_MENU.some((entry) => entry.code === code)));
    }),
  );
});
