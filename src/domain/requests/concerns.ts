import type { Area, Phase } from '../vocabulary.ts';
import { type ContentPhase, FROM_SCHOOL_AGE, OLDER, suitsPhase, toContentPhases, YOUNGER } from './phases.ts';

export type Concern = { code: string; area: Area; label: string; phases?: readonly ContentPhase[] };

/** What staff may have seen, in neutral words: each can be observed, none asks for a cause or a label. */
export const CONCERNS: readonly Concern[] = [
  {
    code: 'comm_instructions',
    area: 'communication',
    label: 'Misses, or half follows, instructions given to everyone',
  },
  {
    code: 'comm_words',
    area: 'communication',
    label: 'Uses fewer words or shorter sentences than others of the same age',
  },
  {
    code: 'comm_speech',
    area: 'communication',
    label: 'Speech is hard to understand for people who do not know them well',
  },
  {
    code: 'comm_early',
    area: 'communication',
    label: 'Rarely points, looks or gestures to ask for or share something',
    phases: ['early_years'],
  },
  {
    code: 'comm_vocabulary',
    area: 'communication',
    label: 'Does not know the words a topic or subject depends on',
    phases: FROM_SCHOOL_AGE,
  },
  {
    code: 'comm_conversation',
    area: 'communication',
    label: 'Finds it hard to take turns, join in or keep a conversation going',
  },
  {
    code: 'comm_friendships',
    area: 'communication',
    label: 'Wants to be with others, but play or friendships often break down',
  },
  { code: 'comm_change', area: 'communication', label: 'Becomes stuck or upset when plans, people or places change' },
  { code: 'comm_speaking', area: 'communication', label: 'Speaks in some places or to some people, and not in others' },

  { code: 'cog_starting', area: 'cognition', label: 'Does not start a task unless an adult is close by' },
  { code: 'cog_staying', area: 'cognition', label: 'Loses the thread of longer tasks, or leaves them unfinished' },
  { code: 'cog_remembering', area: 'cognition', label: 'Can do something one day and not the next' },
  {
    code: 'cog_play',
    area: 'cognition',
    label: 'Plays the same way each time, or moves on after a few seconds',
    phases: ['early_years'],
  },
  { code: 'cog_reading', area: 'cognition', label: 'Reading is slow, tiring or avoided', phases: FROM_SCHOOL_AGE },
  {
    code: 'cog_writing',
    area: 'cognition',
    label: 'Has ideas to say, but gets little down in writing',
    phases: FROM_SCHOOL_AGE,
  },
  { code: 'cog_number', area: 'cognition', label: 'Number and quantity take much longer to make sense' },
  { code: 'cog_gap', area: 'cognition', label: 'Progress is slow across most areas, even with extra teaching' },
  {
    code: 'cog_organising',
    area: 'cognition',
    label: 'Loses equipment, misses deadlines or cannot plan a longer piece of work',
    phases: OLDER,
  },

  { code: 'semh_worry', area: 'semh', label: 'Seems worried, tense or tearful much of the time' },
  { code: 'semh_withdrawn', area: 'semh', label: 'Is quiet, withdrawn or easily overlooked' },
  { code: 'semh_upset', area: 'semh', label: 'Becomes very upset or angry quickly, and takes a long time to settle' },
  { code: 'semh_hurting', area: 'semh', label: 'Hits, bites, throws or damages things when upset' },
  {
    code: 'semh_disruption',
    area: 'semh',
    label: 'Calls out, walks about or turns down tasks in a way that interrupts learning',
  },
  { code: 'semh_attendance', area: 'semh', label: 'Finds coming in, or staying in, very hard' },
  { code: 'semh_belonging', area: 'semh', label: 'Has few people here they trust, or says they do not belong' },
  {
    code: 'semh_separation',
    area: 'semh',
    label: 'Takes a long time to settle after leaving their family',
    phases: YOUNGER,
  },
  {
    code: 'semh_motivation',
    area: 'semh',
    label: 'Has lost interest in learning, or in what comes next',
    phases: OLDER,
  },

  { code: 'sens_noise', area: 'sensory', label: 'Is distressed by, or avoids, noisy, bright or busy places' },
  { code: 'sens_movement', area: 'sensory', label: 'Needs to move, fidget or touch far more than others do' },
  { code: 'sens_seating', area: 'sensory', label: 'Slumps, tires or cannot sit comfortably for long' },
  { code: 'sens_hands', area: 'sensory', label: 'Finds pencils, scissors, fastenings or tools hard to use' },
  {
    code: 'sens_moving_around',
    area: 'sensory',
    label: 'Trips, bumps into things, or avoids stairs, climbing or sport',
  },
  { code: 'sens_hearing', area: 'sensory', label: 'Misses speech in background noise, or when the speaker turns away' },
  { code: 'sens_seeing', area: 'sensory', label: 'Moves close to see, or misses what is on a board, book or screen' },
  { code: 'sens_eating', area: 'sensory', label: 'Eats very few foods, or finds mealtimes hard' },
  {
    code: 'sens_care',
    area: 'sensory',
    label: 'Needs more help than others with toileting, dressing or changing',
    phases: YOUNGER,
  },

  { code: 'fam_contact', area: 'families', label: 'Some families are hard to reach or stay in touch with' },
  { code: 'fam_trust', area: 'families', label: 'Trust between home and staff has become strained' },
  { code: 'fam_different', area: 'families', label: 'Home and staff see very different things' },
  { code: 'fam_strategies', area: 'families', label: 'Families are asking what they can do at home' },
  { code: 'fam_voice', area: 'families', label: 'Children or young people have little say in their own support' },
  { code: 'fam_language', area: 'families', label: 'Families need information in another language or format' },
  { code: 'fam_pressure', area: 'families', label: 'A family is under pressure and unsure where to turn' },
  { code: 'fam_next', area: 'families', label: 'Families are worried about the next class, phase or place' },
  {
    code: 'fam_independence',
    area: 'families',
    label: 'A young person and their parents want different amounts of independence',
    phases: OLDER,
  },
];

/** The concerns to offer for the ticked areas, in the order of the list, that suit the phase or phases. */
export function concernsFor(areas: readonly Area[], phase: Phase | readonly ContentPhase[]): Concern[] {
  const phases = toContentPhases(phase);
  return CONCERNS.filter((concern) => areas.includes(concern.area) && suitsPhase(concern.phases, phases));
}

/** The concern with this code, or undefined when content has moved on since it was ticked. */
export function concernByCode(code: string): Concern | undefined {
  return CONCERNS.find((concern) => concern.code === code);
}
