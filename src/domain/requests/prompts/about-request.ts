import { SIGNS, signsIn } from '../../triage/signs.ts';
import type { Answers } from '../answers.ts';
import type { Prompt } from './prompt.ts';

/** About as many as a class: from here on, work with the room does more than work with a group. */
const WHOLE_CLASS = 15;

/** Rules that follow from what is asked for, and from what the answers say or leave out. */
export const REQUEST_PROMPTS: readonly Prompt[] = [
  {
    code: 'ehcp_scope',
    source: 'DfE, Experts at Hand guidance, year 1: additional to, never instead of, provision in an EHCP',
    when: (answers) => answers.subject === 'child' && answers.senStatus === 'E',
    title: 'You can still ask when there is an EHCP',
    text: 'Our help adds to what the plan provides and never replaces it. One-to-one provision written in the plan is outside this offer. Help for a group, a class, the staff or the setting is welcome, and the child can be part of it.',
    shows: 'context',
  },
  {
    code: 'nothing_in_place',
    source:
      'BCP model, section 2: Graduated Approach and ordinarily available provision as the foundation; section 6: universal offer in place',
    when: nothingInPlaceYet,
    title: 'Nothing in place yet? You are still welcome to ask',
    text: 'Ask for help with exactly that: it is what our leads are good at. If you would like a start, choose one statement above that you could try this week.',
    shows: 'inPlace',
  },
  {
    code: 'much_is_helping',
    source: 'BCP model, section 6: details of the universal and whole-school offer already in place',
    when: (answers) => inPlaceCount(answers, 'helping') >= 3,
    title: 'There is a lot here to build on',
    text: 'Say below which of these helps this child or group most. Your lead will start from there rather than from the beginning.',
    shows: 'words',
  },
  {
    code: 'someone_unsafe',
    pressing: true,
    source: 'DfE, Keeping children safe in education, part one',
    when: (answers) => signsIn(answers, SIGNS.safeguarding).length > 0,
    title: 'Is someone unsafe? Stop here and call',
    text: 'Some of your words could describe harm. If you are worried, follow your safeguarding procedure now. A request for help is read within days, and that may be too late. If all is well, carry on.',
    shows: 'words',
  },
  {
    code: 'no_diagnosis_needed',
    source:
      'DfE, Experts at Hand guidance, year 1: a diagnosis must never be a prerequisite; BCP model, section 1: meeting need rather than diagnosis',
    when: (answers) => DIAGNOSIS_WORDS.test([answers.noticed, answers.tried, answers.familyView].join(' ')),
    title: 'No diagnosis is needed',
    text: 'Describe what you see and what would help. Whether or not there is a diagnosis makes no difference to asking, or to how soon you are answered.',
    shows: 'words',
  },
  {
    code: 'assessment_is_another_route',
    source: 'DfE, Experts at Hand guidance, year 1: additional to the statutory process, which continues',
    when: (answers) => signsIn(answers, SIGNS.statutoryAssessment).length > 0,
    title: 'An EHC needs assessment is a separate route',
    text: 'Families, young people over 16 and settings can ask the council for one. Asking here neither replaces nor delays it. Your lead can explain both, and help can start meanwhile.',
    shows: 'help',
  },
  {
    code: 'one_child_or_group',
    source:
      'DfE, Experts at Hand guidance, year 1: primarily group based or cohort led; BCP model, section 2: cluster, whole-school and group level delivery',
    when: (answers) => answers.subject === 'child',
    title: 'Would it help others too?',
    text: 'If you can think of two or three others, a group or whole-class approach may bring help sooner and last longer. Tick the kinds of help that would reach them all. You do not need to change who the request is about.',
    shows: 'help',
  },
  {
    code: 'whole_class',
    source:
      'BCP model, section 3: universal offer, including audits of the environment; section 2: whole-school and group level delivery',
    when: (answers) => answers.subject === 'group' && (answers.howMany ?? 0) >= WHOLE_CLASS,
    title: 'For a whole class, start with the room and the routine',
    text: 'An observation, an audit of the environment or someone to model an approach often changes more than a group taken out. Consider ticking one of those.',
    links: ['sens_walk_room', 'semh_three_expectations', 'comm_parts_check'],
    shows: 'help',
  },
  {
    code: 'one_to_one_asked',
    source: 'DfE, Experts at Hand guidance, year 1: one-to-one only by agreement, time-limited and additional',
    when: (answers) => signsIn(answers, SIGNS.oneToOne).length > 0 && answers.senStatus !== 'E',
    title: 'About one-to-one help',
    text: 'Most of our help is with staff, groups and classes. One-to-one work happens by agreement, for a short time and for a reason. Say what you hope it would change, and your lead will look for the best way there.',
    shows: 'help',
  },
  {
    code: 'not_sure_is_fine',
    source: 'BCP model, section 6: consult before sending; a designated point of contact to discuss concerns',
    when: (answers) => answers.helpWanted?.includes('not_sure') ?? false,
    title: 'Not sure is a good place to start',
    text: 'Your lead can think it through with you. Ten minutes of talking is often quicker than working it out alone.',
    shows: 'help',
  },
  {
    code: 'this_week',
    source: 'BCP model, section 6: quick-access informal advice routes',
    when: (answers) => answers.urgency === 'this_week',
    title: 'Needed this week? Call as well',
    text: 'Send this, and call your lead too. They can advise you straight away, before anything is allocated.',
    shows: 'check',
  },
  {
    code: 'agreement_not_yet',
    source: 'UK GDPR, article 5: data minimisation; BCP model, section 1: families as key partners',
    when: (answers) => answers.subject === 'child' && answers.parentAgreement === 'not_yet',
    title: 'Waiting for agreement?',
    text: 'Everything is saved. If the conversation may take a while, you can ask about the class, the team or the setting instead, with nothing about one child.',
    links: ['fam_listening'],
    shows: 'check',
  },
  {
    code: 'family_view_missing',
    source: 'BCP model, section 1: parents as key partners; section 6: feedback from families',
    when: (answers) => isAboutChildren(answers) && !answers.familyView?.trim(),
    title: 'What does the family think?',
    text: 'You can send without it. A quick call or a word at the door often brings the most useful line in a request, and nothing comes as a surprise later.',
    links: ['fam_listening'],
    shows: 'check',
  },
  {
    code: 'child_view_missing',
    source: 'BCP model, section 1: children and young people want to be included and listened to',
    when: (answers) => isAboutChildren(answers) && !answers.childView?.trim(),
    title: 'What would they say?',
    text: 'You can send without it. What they choose, avoid or tell you counts, at any age and with or without words.',
    links: ['fam_ask_their_way'],
    shows: 'check',
  },
];

function isAboutChildren(answers: Answers): boolean {
  return answers.subject === 'child' || answers.subject === 'group';
}

function nothingInPlaceYet(answers: Answers): boolean {
  const answered = Object.keys(answers.inPlace ?? {}).length;
  return answered > 0 && inPlaceCount(answers, 'not_yet') === answered;
}

function inPlaceCount(answers: Answers, state: 'not_yet' | 'helping'): number {
  return Object.values(answers.inPlace ?? {}).filter((value) => value === state).length;
}

const DIAGNOSIS_WORDS = /\bdiagnos|\bautis|\basd\b|\badhd\b|\bdyslexi|\bdyspraxi|\bneurodevelopmental/i;
