import type { YearGroup } from '../../vocabulary.ts';
import { phasesFor, yearsOf } from '../phases.ts';
import type { Prompt } from './prompt.ts';

/** Rules that follow from the age of the children or young people, or from the phase of the setting. */
export const AGE_PROMPTS: readonly Prompt[] = [
  {
    code: 'starting_school',
    source:
      'BCP model, section 1: families ask for strong support at transition points; section 2: early years clusters linked for effective transition',
    when: isAboutAny('reception'),
    title: 'Has the nursery told you what worked?',
    text: 'In the first year of school, what helped before is often the quickest answer. Ask the family and the last setting for three things that work.',
    links: ['fam_move_plan', 'comm_now_next', 'semh_goodbye'],
    shows: 'areas',
  },
  {
    code: 'moving_to_secondary',
    source: 'BCP model, section 1: families ask for strong support at transition points',
    when: isAboutAny('year_6', 'year_7'),
    title: 'The move to secondary school matters here',
    text: 'Say which schools are on each side of the move. Help can span both, so that what works in Year 6 is still there in Year 7.',
    links: ['fam_move_plan', 'comm_one_page', 'cog_plan_week'],
    shows: 'areas',
  },
  {
    code: 'moving_to_post_16',
    source:
      'BCP model, section 1: help with preparing for adulthood; section 2: post-16 allocation and pathway planning',
    when: isAboutAny('year_11', 'year_12'),
    title: 'Plan the move at 16 together',
    text: 'Say what is planned next, if you know. School and college can ask together, and one page from the young person can go with them.',
    links: ['fam_move_plan', 'comm_one_page', 'fam_adult_life'],
    shows: 'areas',
  },
  {
    code: 'under_fives_talk',
    source:
      'DfE, Experts at Hand guidance, year 1: particular attention to speech and language need in the early years',
    when: (answers, setting) =>
      (answers.areas?.includes('communication') ?? false) && phasesFor(answers, setting.phase).includes('early_years'),
    title: 'Early talk: ask now, and start today',
    text: 'This is the best age to ask. Has hearing been checked, what does the family hear at home, and does the health visitor know? You can start the ideas below without waiting for any of it.',
    links: ['comm_follow_add', 'comm_language_group', 'comm_pathway'],
    shows: 'areas',
  },
  {
    code: 'two_year_check',
    source: 'Early years foundation stage statutory framework: progress check at age two',
    when: isAboutAny('age_2'),
    title: 'Use the progress check at two',
    text: 'Two lines from the check at age two, and from the health visitor’s review, say most of what we need. There is no need to write it all again.',
    links: ['comm_follow_add'],
    shows: 'words',
  },
  {
    code: 'small_provider',
    source:
      'DfE, Experts at Hand guidance, year 1: targeted outreach to smaller or early years providers, including childminders',
    when: (_answers, setting) => SMALL_PROVIDERS.has(setting.kind),
    title: 'We can come to you',
    text: 'You do not need cover, a team or a training room to ask. Ask for a visit, a call at nap time or an evening online, and tell us which times work.',
    shows: 'help',
  },
  {
    code: 'preparing_for_adulthood',
    source:
      'SEND code of practice, chapter 8: preparing for adulthood; BCP model, section 1: help with preparing for adulthood',
    when: (answers, setting) => phasesFor(answers, setting.phase).includes('post_16'),
    title: 'Start from the life they want',
    text: 'Work, a home, friends, good health: what matters to them now? Help can be about a placement, travel or independence as well as a course. From 16 the young person’s own agreement comes first.',
    links: ['fam_adult_life', 'semh_what_next'],
    shows: 'help',
  },
];

function isAboutAny(...years: YearGroup[]): Prompt['when'] {
  return (answers) => yearsOf(answers).some((year) => years.includes(year));
}

const SMALL_PROVIDERS = new Set(['childminder', 'pvi_nursery', 'send_nursery']);
