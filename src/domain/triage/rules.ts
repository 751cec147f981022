import type { Level } from '../vocabulary.ts';
import { type Facts, FEWEST_WORDS, SEVERAL } from './facts.ts';
import type { Route, TriageOutcome } from './outcomes.ts';
import type { QuestionTemplate } from './question-templates.ts';
import { found, list, measures } from './rule-words.ts';

/** One row of the decision framework. The first row that fires decides; the rest are shown as also true. */
export type Rule = {
  code: string;
  /** When it fires, for the documentation of the framework. */
  when: string;
  source: string;
  outcome: TriageOutcome;
  level: Level;
  route?: Route;
  question?: QuestionTemplate;
  fires: (facts: Facts) => boolean;
  /** Why, in one sentence for the lead. */
  words: (facts: Facts) => string;
};

const GUIDANCE = 'DfE Experts at Hand guidance, year 1';
const MODEL = 'BCP model';

/**
 * The decision framework, in order: safety, then other routes, then lost learning and haste, then what is missing,
 * what was tried before, what is asked for, and at last what is in place (whose four rows cover every case).
 */
export const RULES = [
  {
    code: 'safeguarding_sign',
    when: 'A free-text answer has a word that may describe harm',
    source: 'Keeping children safe in education, part one; brief: safeguarding comes first',
    outcome: 'reroute',
    level: 'specialist',
    route: 'safeguarding',
    fires: (f) => f.signs.safeguarding.length > 0,
    words: (f) =>
      `${found(f.signs.safeguarding)} may describe harm. Check safeguarding first; the help asked for can follow.`,
  },
  {
    code: 'setting_not_served',
    when: 'The offer does not serve this kind of setting',
    source: `${GUIDANCE}: mainstream settings; brief, 'Mainstream settings are served'`,
    outcome: 'reroute',
    level: 'universal',
    route: 'other_service',
    fires: (f) => !f.setting.eligible,
    words: () => 'The offer is for mainstream settings. Give advice now and say kindly who can help this setting.',
  },
  {
    code: 'unsafe_swallowing',
    when: 'A free-text answer speaks of choking or unsafe swallowing',
    source: `${GUIDANCE}: adds to specialist-level speech and language therapy, does not replace it`,
    outcome: 'reroute',
    level: 'specialist',
    route: 'health_pathway',
    fires: (f) => f.signs.unsafeSwallowing.length > 0,
    words: (f) =>
      `${found(f.signs.unsafeSwallowing)}: eating and drinking safely needs the health pathway without delay.`,
  },
  {
    code: 'exclusion_this_week',
    when: 'Risk of permanent exclusion, help asked for this week, and a reason given',
    source: `${MODEL}, section 7, exclusion; section 6, quick response`,
    outcome: 'take_on',
    level: 'specialist',
    fires: (f) => f.has('exclusion_risk') && f.reasonForHaste,
    words: () => 'A place is at risk and time is short. Start now and tell the panel afterwards.',
  },
  {
    code: 'exclusion_risk',
    when: 'Risk of permanent exclusion',
    source: `${MODEL}, section 7, indicators of lost learning`,
    outcome: 'panel',
    level: 'specialist',
    fires: (f) => f.has('exclusion_risk'),
    words: () => 'A place is at risk. Several experts may be needed together, which the panel can arrange.',
  },
  {
    code: 'lost_learning',
    when: 'Two or more kinds of lost learning at once',
    source: `${MODEL}, section 7, indicators of lost learning`,
    outcome: 'panel',
    level: 'targeted',
    fires: (f) => f.lostLearning.length >= 2,
    words: (f) => `Learning is being lost in more than one way: ${list(f.lostLearning)}.`,
  },
  {
    code: 'urgent_with_reason',
    when: 'Help asked for this week, and a reason given',
    source: `${MODEL}, section 6: support as soon as challenges emerge`,
    outcome: 'take_on',
    level: 'targeted',
    fires: (f) => f.reasonForHaste,
    words: () => 'Help is asked for this week and a reason is given.',
  },
  {
    code: 'some_lost_learning',
    when: 'One kind of lost learning',
    source: `${MODEL}, section 7, attendance; section 6, smart prompts`,
    outcome: 'take_on',
    level: 'targeted',
    fires: (f) => f.lostLearning.length === 1,
    words: (f) => `Learning is being lost (${list(f.lostLearning)}). Early work can stop it growing.`,
  },
  {
    code: 'assessment_only',
    when: 'A statutory assessment is spoken of and no other help is asked for',
    source: 'Brief: the offer adds to statutory provision and never replaces it',
    outcome: 'reroute',
    level: 'universal',
    route: 'statutory_assessment',
    fires: (f) => f.signs.statutoryAssessment.length > 0 && !f.asksForMoreThanAdvice,
    words: () =>
      'A statutory assessment is what is asked about. Say how to ask for one, and what can be done meanwhile.',
  },
  {
    code: 'team_training',
    when: 'Training for the whole setting, a team or the cluster',
    source: `${GUIDANCE}: building staff knowledge and skills`,
    outcome: 'take_on',
    level: 'universal',
    fires: (f) => f.aboutStaff && f.wants('training'),
    words: () => 'Training for staff reaches many children at once and is part of the universal offer.',
  },
  {
    code: 'too_little_said',
    when: `Fewer than ${FEWEST_WORDS} words about what has been noticed`,
    source: `${MODEL}, section 6: what is happening?`,
    outcome: 'ask',
    level: 'universal',
    question: 'what_noticed',
    fires: (f) => f.noticedWords < FEWEST_WORDS,
    words: () => 'There is little yet about what has been noticed. One question, or a short call, would tell you more.',
  },
  {
    code: 'advice_twice_before',
    when: 'Two or more earlier requests for the same area of need ended with advice in the last 12 months',
    source: `${MODEL}, section 6: when to escalate and when to manage`,
    outcome: 'panel',
    level: 'targeted',
    fires: (f) => f.history.repeatedSameArea >= 2,
    words: (f) =>
      `Advice was given ${f.history.repeatedSameArea} times this year for the same area. More than advice is needed.`,
  },
  {
    code: 'advice_once_before',
    when: 'One earlier request for the same area of need ended with advice in the last 12 months',
    source: `${MODEL}, section 6: when to escalate and when to manage`,
    outcome: 'take_on',
    level: 'targeted',
    fires: (f) => f.history.repeatedSameArea === 1,
    words: () => 'Advice was given this year for the same area, and the setting is asking again. Work alongside them.',
  },
  {
    code: 'complex_without_change',
    when: `One child, three or more areas of need, and ${SEVERAL} or more measures in place of which none is helping`,
    source: `${MODEL}, section 6: tiered response, specialist`,
    outcome: 'panel',
    level: 'specialist',
    fires: (f) => f.aboutOneChild && (f.answers.areas?.length ?? 0) >= 3 && f.triedWithoutChange,
    words: () =>
      'Needs lie in three or more areas and what is in place is not yet helping: several experts may be needed.',
  },
  {
    code: 'plan_and_one_to_one',
    when: 'The child has an EHCP and one-to-one help is spoken of',
    source: `${GUIDANCE}: one-to-one support specified in an EHCP is not in scope`,
    outcome: 'take_on',
    level: 'targeted',
    fires: (f) => f.hasPlan && f.signs.oneToOne.length > 0,
    words: () =>
      'One-to-one help in an EHCP stays with the plan. Offer group or whole-setting work, which this child can share in.',
  },
  {
    code: 'child_observation',
    when: 'One child, and an observation is asked for',
    source: `${GUIDANCE}: observation, light-touch assessment and advising on strategies`,
    outcome: 'take_on',
    level: 'targeted',
    fires: (f) => f.aboutOneChild && f.wants('observation'),
    words: () => 'An observation of one child is asked for: seeing is quicker than writing.',
  },
  {
    code: 'transition_plan',
    when: 'A transition plan is asked for',
    source: `${MODEL}, section 1: strong support at transition points`,
    outcome: 'take_on',
    level: 'targeted',
    fires: (f) => f.wants('transition_plan'),
    words: () => 'A move is coming and a plan made together before it works best.',
  },
  {
    code: 'group_together',
    when: 'A group to be planned or run together is asked for',
    source: `${GUIDANCE}: jointly delivering time-limited group or whole-class interventions`,
    outcome: 'take_on',
    level: 'targeted',
    fires: (f) => f.wants('group'),
    words: () => 'A group planned or run together is what the offer does best, for a limited time.',
  },
  {
    code: 'environment_audit',
    when: 'An audit of the environment is asked for',
    source: `${MODEL}, section 4: audit of the sensory environment (universal)`,
    outcome: 'take_on',
    level: 'universal',
    fires: (f) => f.wants('environment_audit'),
    words: () => 'An audit of the environment helps everyone in the room and is part of the universal offer.',
  },
  {
    code: 'nothing_in_place',
    when: 'No measure of the universal offer is in place yet',
    source: `${MODEL}, section 2: targeted help is layered on a secure everyday offer`,
    outcome: 'advise',
    level: 'universal',
    fires: (f) => f.measures.inPlace === 0,
    words: () => 'Nothing from the universal offer is ticked as in place yet. A few first steps now will help soonest.',
  },
  {
    code: 'little_in_place',
    when: `Fewer than ${SEVERAL} measures are in place`,
    source: `${MODEL}, section 2: targeted help is layered on a secure everyday offer`,
    outcome: 'advise',
    level: 'universal',
    fires: (f) => f.measures.inPlace > 0 && f.measures.inPlace < SEVERAL,
    words: (f) => `${measures(f.measures.inPlace)} in place. Advice on what to add next may be enough for now.`,
  },
  {
    code: 'tried_without_change',
    when: `${SEVERAL} or more measures are in place and none is helping yet`,
    source: `${MODEL}, section 6: tiered response, targeted`,
    outcome: 'take_on',
    level: 'targeted',
    fires: (f) => f.triedWithoutChange,
    words: (f) => `${measures(f.measures.inPlace)} in place and none is helping yet. Look at it together.`,
  },
  {
    code: 'build_on_what_helps',
    when: `${SEVERAL} or more measures are in place and at least one is helping`,
    source: `${MODEL}, section 6: tiered response, targeted`,
    outcome: 'take_on',
    level: 'targeted',
    fires: (f) => f.measures.inPlace >= SEVERAL && f.measures.helping > 0,
    words: (f) =>
      `${measures(f.measures.inPlace)} in place and ${f.measures.helping} of them helping. Focused work can build on that.`,
  },
] as const satisfies readonly Rule[];
export type RuleCode = (typeof RULES)[number]['code'];
