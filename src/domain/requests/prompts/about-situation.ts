import { phasesFor } from '../phases.ts';
import { hasContext, type Prompt } from './prompt.ts';

/** Rules that follow from a situation ticked under context. */
export const SITUATION_PROMPTS: readonly Prompt[] = [
  {
    code: 'persistent_absence',
    source: 'BCP model, section 6: attendance triggers EBSNA support options',
    when: (answers, setting) =>
      hasContext('persistent_absence')(answers, setting) && !hasContext('ebsna')(answers, setting),
    title: 'Could coming in feel too hard?',
    text: 'Missing a day in ten or more often has a feeling behind it. If so, tick emotionally based school non-attendance as well: the ideas below are made for it. A friendly call home today is a good start.',
    links: ['semh_map_day', 'semh_way_back', 'fam_first_good'],
    shows: 'context',
  },
  {
    code: 'ebsna',
    source:
      'BCP model, section 6: attendance triggers EBSNA support options; section 7: attendance among the signs of lost learning',
    when: hasContext('ebsna'),
    title: 'Small, safe steps work better than pressure',
    text: 'Start with what makes coming in hard, and change one thing this week. Agree the first step with the young person and their family. Your lead knows who else can help locally.',
    links: ['semh_map_day', 'semh_way_back', 'fam_listening', 'sens_quiet_exit'],
    shows: 'context',
  },
  {
    code: 'part_time_timetable',
    source: 'DfE, Working together to improve school attendance (2024): part-time timetables',
    when: (answers, setting) =>
      hasContext('part_time_timetable')(answers, setting) &&
      phasesFor(answers, setting.phase).some((phase) => phase === 'primary' || phase === 'secondary'),
    title: 'A shorter day needs an end date',
    text: 'For pupils of school age it is an exception: agreed with parents, limited in time, reviewed often, and not a way to manage behaviour. Write down the review date and how hours will build back up. Your lead can help with that plan.',
    links: ['semh_way_back', 'semh_map_day', 'fam_change_meeting'],
    shows: 'context',
  },
  {
    code: 'exclusion_risk',
    pressing: true,
    source: 'BCP model, section 2: a quick-response function; section 7: exclusion among the signs of lost learning',
    when: hasContext('exclusion_risk'),
    title: 'Call your lead now. Do not wait for this form',
    text: 'When a permanent exclusion is possible, a call today does more than a perfect request. Your answers are saved, so you can finish later or together with your lead.',
    links: ['semh_calm_plan', 'semh_five_day_pattern', 'fam_change_meeting'],
    shows: 'context',
  },
  {
    code: 'suspension',
    source:
      'BCP model, section 7: exclusion among the signs of lost learning; DfE, Suspension and permanent exclusion: reintegration after a suspension',
    when: hasContext('suspension'),
    title: 'Plan the way back as carefully as the day itself',
    text: 'Meet the young person and their family before the return, and agree what will be different. If you can see another suspension coming, call your lead today.',
    links: ['semh_way_back', 'semh_calm_plan', 'semh_check_in_out'],
    shows: 'context',
  },
  {
    code: 'home_education',
    source: 'DfE, Keeping children safe in education: elective home education',
    when: hasContext('home_education'),
    title: 'Talk before anyone decides',
    text: 'Home education is a family’s right. Guidance asks schools, the council and the family to meet before a final decision where they can, most of all when there are special educational needs. Call your lead first.',
    links: ['fam_listening', 'fam_change_meeting'],
    shows: 'context',
  },
  {
    code: 'in_care',
    source:
      'BCP model, section 3: Virtual School in the menu; DfE, Promoting the education of looked-after and previously looked-after children',
    when: hasContext('in_care'),
    title: 'Bring in the Virtual School',
    text: 'The Virtual School can advise you, and works alongside us. For a child in care, let the social worker know and bring this to the next personal education plan meeting. Check who can give agreement.',
    links: ['semh_steady_place', 'semh_two_minutes'],
    shows: 'context',
  },
  {
    code: 'medical',
    source:
      'BCP model, section 3: School Nursing and Health Visiting in the menu; DfE, Supporting pupils at school with medical conditions',
    when: hasContext('medical'),
    title: 'Is there a health plan, and a nurse who knows it?',
    text: 'The school nurse, or the health visitor for under-fives, can help you write or refresh an individual healthcare plan. We can help with learning, access and coming back.',
    links: ['semh_way_back', 'sens_plan_route', 'sens_technology'],
    shows: 'context',
  },
  {
    code: 'health_waiting',
    source:
      'BCP model, section 1: meeting need rather than diagnosis; DfE, Experts at Hand guidance, year 1: a diagnosis must never be a prerequisite',
    when: hasContext('health_waiting'),
    title: 'You do not have to wait with us',
    text: 'No diagnosis is needed here. Support in the setting can start while a family waits for a health service. It sits beside that wait and does not replace what they are waiting for.',
    shows: 'context',
  },
  {
    code: 'new_to_english',
    source:
      'SEND code of practice, 6.24: English as an additional language; BCP model, section 2: the diversity of its communities',
    when: hasContext('new_to_english'),
    title: 'Find out what they can do in their home language',
    text: 'Learning English is not in itself a special educational need, and both can be true. Ask the family how talking, playing or reading goes in the language used at home. An interpreter is worth it.',
    links: ['fam_plain_words', 'comm_same_words', 'comm_key_words'],
    shows: 'context',
  },
  {
    code: 'young_carer',
    source:
      'Children Act 1989, section 17ZA: young carers’ needs assessments; BCP model, section 3: Early Help and Family Support in the menu',
    when: hasContext('young_carer'),
    title: 'Young carers have a right to an assessment',
    text: 'The council must look at what a young carer needs when asked, or when it seems they need support. Tell the family, agree one adult here who knows, and allow for late starts and phone calls.',
    links: ['fam_three_doors', 'semh_steady_place'],
    shows: 'context',
  },
  {
    code: 'bereavement',
    source:
      'DfE, Experts at Hand guidance, year 1: supporting settings after significant loss; BCP model, section 3: Family Hubs in the menu',
    when: hasContext('bereavement'),
    title: 'Routine and one kind adult come first',
    text: 'Most children and young people need steadiness more than special sessions. Ask the family what has been said at home and use the same words. If your whole community is affected, call your lead.',
    links: ['semh_steady_place', 'fam_three_doors'],
    shows: 'context',
  },
  {
    code: 'transition_under_way',
    source:
      'BCP model, section 1: families ask for strong support at transition points; DfE, Experts at Hand guidance, year 1: support for transitions',
    when: hasContext('transition'),
    title: 'Who sends, who receives, and by when?',
    text: 'Name one person in each place and a date for them to talk. Ask what the child or young person is looking forward to, as well as what worries them.',
    links: ['fam_move_plan', 'comm_change_notice'],
    shows: 'context',
  },
  {
    code: 'reduced_hours_early_years',
    source:
      'SEND code of practice, chapter 5: early years providers have arrangements to support every child with SEN or a disability',
    when: (answers, setting) =>
      hasContext('part_time_timetable')(answers, setting) && phasesFor(answers, setting.phase).includes('early_years'),
    title: 'If hours have been cut, say so',
    text: 'A young child on fewer hours than the family wanted is a good reason to ask for help early. Tell us what would have to be in place for the full hours.',
    links: ['sens_walk_room', 'semh_five_day_pattern'],
    shows: 'context',
  },
];
