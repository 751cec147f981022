import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { TriageInput } from './facts.ts';
import { recommend } from './recommend.ts';
import { type Changes, noticed, request, steps } from './request.builder.ts';
import { RULES, type RuleCode } from './rules.ts';

function rulesOf(input: TriageInput): RuleCode[] {
  const { reasons, alsoTrue } = recommend(input);
  return [...reasons, ...alsoTrue].map((reason) => reason.rule);
}

/** Each rule with a request on which it decides, and one as near to it as can be on which it does not fire. */
const cases: Record<RuleCode, { decides: Changes; silent: Changes }> = {
  safeguarding_sign: {
    decides: { answers: { familyView: 'Mum says he is scared to go home on Fridays' } },
    silent: { answers: { familyView: 'Mum says he is happy to go home on Fridays' } },
  },
  setting_not_served: { decides: { setting: { eligible: false } }, silent: { setting: { eligible: true } } },
  unsafe_swallowing: {
    decides: { answers: { noticed: `${noticed} One child has difficulty swallowing and was choking on toast.` } },
    silent: { answers: { noticed: `${noticed} One child chews slowly and eats with a knife and fork.` } },
  },
  exclusion_this_week: {
    decides: {
      answers: { contexts: ['exclusion_risk'], urgency: 'this_week', urgencyReason: 'Governors meet on Thursday' },
    },
    silent: {
      answers: { contexts: ['exclusion_risk'], urgency: 'this_half_term', urgencyReason: 'Governors meet in May' },
    },
  },
  exclusion_risk: {
    decides: { answers: { contexts: ['exclusion_risk'] } },
    silent: { answers: { contexts: ['suspension'] } },
  },
  lost_learning: {
    decides: { answers: { contexts: ['suspension', 'part_time_timetable'] } },
    silent: { answers: { contexts: ['persistent_absence', 'ebsna'] } },
  },
  urgent_with_reason: {
    decides: { answers: { urgency: 'this_week', urgencyReason: 'New pupils start on Monday' } },
    silent: { answers: { urgency: 'this_week', urgencyReason: 'Soon please' } },
  },
  some_lost_learning: {
    decides: { answers: { contexts: ['persistent_absence', 'ebsna'] } },
    silent: { answers: { contexts: ['transition', 'new_to_english'] } },
  },
  assessment_only: {
    decides: { answers: { tried: 'We would like an EHC needs assessment', helpWanted: ['not_sure'] } },
    silent: { answers: { tried: 'We would like an EHC needs assessment', helpWanted: ['group'] } },
  },
  team_training: {
    decides: { answers: { subject: 'team', helpWanted: ['training'], noticed: 'Attachment training' } },
    silent: { answers: { subject: 'group', helpWanted: ['training'] } },
  },
  too_little_said: {
    decides: { answers: { noticed: 'He cannot sit still in class' } },
    silent: { answers: { noticed: 'He cannot sit still in class at all' } },
  },
  advice_twice_before: {
    decides: { history: { repeatedSameArea: 2 } },
    silent: { history: { repeatedSameArea: 1 } },
  },
  advice_once_before: {
    decides: { history: { repeatedSameArea: 1 } },
    silent: { history: { repeatedSameArea: 0 } },
  },
  complex_without_change: {
    decides: { answers: { subject: 'child', areas: ['semh', 'sensory', 'cognition'], inPlace: steps(3, 0) } },
    silent: { answers: { subject: 'child', areas: ['semh', 'sensory', 'cognition'], inPlace: steps(3, 1) } },
  },
  plan_and_one_to_one: {
    decides: { answers: { subject: 'child', senStatus: 'E', tried: 'She has 1:1 every morning' } },
    silent: { answers: { subject: 'child', senStatus: 'K', tried: 'She has one‑to‑one every morning' } },
  },
  child_observation: {
    decides: { answers: { subject: 'child', helpWanted: ['observation'] } },
    silent: { answers: { subject: 'group', helpWanted: ['observation'] } },
  },
  transition_plan: {
    decides: { answers: { helpWanted: ['transition_plan'] } },
    silent: { answers: { contexts: ['transition'], helpWanted: ['coaching'] } },
  },
  group_together: {
    decides: { answers: { helpWanted: ['group'] } },
    silent: { answers: { helpWanted: ['coaching'] } },
  },
  environment_audit: {
    decides: { answers: { helpWanted: ['environment_audit'] } },
    silent: { answers: { helpWanted: ['modelling'] } },
  },
  nothing_in_place: { decides: {}, silent: { answers: { inPlace: steps(1, 0) } } },
  little_in_place: {
    decides: { answers: { inPlace: steps(1, 1) } },
    silent: { answers: { inPlace: steps(2, 1) } },
  },
  tried_without_change: {
    decides: { answers: { inPlace: steps(3, 0) } },
    silent: { answers: { inPlace: steps(2, 0) } },
  },
  build_on_what_helps: {
    decides: { answers: { inPlace: steps(2, 1) } },
    silent: { answers: { inPlace: steps(3, 0) } },
  },
};

for (const rule of RULES) {
  test(`${rule.code} decides: ${rule.when}`, () => {
    const input = request(cases[rule.code].decides);
    const recommended = recommend(input);
    assert.equal(recommended.reasons[0]?.rule, rule.code);
    assert.equal(recommended.outcome, rule.outcome);
    assert.equal(recommended.level, rule.level);
    assert.equal(recommended.route, 'route' in rule ? rule.route : undefined);
    assert.equal(recommended.question, 'question' in rule ? rule.question : undefined);
  });

  test(`${rule.code} stays silent on a request that only looks like it`, () => {
    assert.ok(!rulesOf(request(cases[rule.code].silent)).includes(rule.code));
  });
}

const stories: [story: string, changes: Changes, outcome: string, level: string][] = [
  [
    'safeguarding comes before everything else',
    { answers: { noticed: 'She disclosed something', contexts: ['exclusion_risk'] }, setting: { eligible: false } },
    'reroute',
    'specialist',
  ],
  [
    'an EHCP alone never turns anyone away',
    { answers: { subject: 'child', senStatus: 'E', inPlace: steps(3, 2) } },
    'take_on',
    'targeted',
  ],
  [
    'a risk of exclusion is not asked about again first',
    { answers: { contexts: ['exclusion_risk'], noticed: '' } },
    'panel',
    'specialist',
  ],
  [
    'an observation is taken on even when little is in place',
    { answers: { subject: 'child', helpWanted: ['observation'], inPlace: steps(0, 0) } },
    'take_on',
    'targeted',
  ],
  ['an empty request gets one question', { answers: { noticed: undefined } }, 'ask', 'universal'],
  [
    'a cluster idea for training is universal',
    { answers: { subject: 'cluster', helpWanted: ['training'] } },
    'take_on',
    'universal',
  ],
];
for (const [story, changes, outcome, level] of stories) {
  test(story, () => {
    const recommended = recommend(request(changes));
    assert.deepEqual([recommended.outcome, recommended.level], [outcome, level]);
  });
}

const signCases: [text: string, isSign: boolean][] = [
  ['she is self-harming', true],
  ['SELF–HARM', true],
  ['he said he wants to die', true],
  ['dad hits him at home', true],
  ['he was carrying a knife', true],
  ['he was hit by a ball at football', false],
  ['she cuts paper with a knife and fork nearby', false],
  ['no safeguarding worries', false],
  ['he hurt his knee in PE', false],
];
for (const [text, isSign] of signCases) {
  test(`‘${text}’ ${isSign ? 'is' : 'is not'} read as a sign of harm`, () => {
    assert.equal(rulesOf(request({ answers: { tried: text } })).includes('safeguarding_sign'), isSign);
  });
}
