import type { Area, Phase } from '../vocabulary.ts';
import { type ContentPhase, FROM_SCHOOL_AGE, suitsPhase, toContentPhases } from './phases.ts';

export type OfferStatement = { code: string; area: Area; statement: string; phases?: readonly ContentPhase[] };

/**
 * What is ordinarily available, to be answered not yet, in place, or in place and helping.
 * Source: BCP model, section 3, the universal offer of each area of need, in our own words.
 */
export const UNIVERSAL_OFFER: readonly OfferStatement[] = [
  {
    code: 'offer_comm_language',
    area: 'communication',
    statement: 'All staff use the same short, clear words for routines and instructions',
  },
  {
    code: 'offer_comm_visuals',
    area: 'communication',
    statement: 'Pictures, symbols or written steps back up speech every day',
  },
  {
    code: 'offer_comm_routine',
    area: 'communication',
    statement: 'The day follows an order people can see, and changes are announced first',
  },
  {
    code: 'offer_comm_talk',
    area: 'communication',
    statement: 'Talk is planned for: time to think, a partner to rehearse with, words to use',
    phases: FROM_SCHOOL_AGE,
  },
  {
    code: 'offer_comm_play_talk',
    area: 'communication',
    statement: 'Adults join play, say what they see, and wait for a reply',
    phases: ['early_years'],
  },
  {
    code: 'offer_comm_environment',
    area: 'communication',
    statement: 'Noise, light and clutter have been checked in the rooms used most',
  },

  {
    code: 'offer_cog_steps',
    area: 'cognition',
    statement: 'Tasks come in small steps, with a model or finished example to look at',
  },
  {
    code: 'offer_cog_check',
    area: 'cognition',
    statement: 'Instructions are said, shown and checked before anyone starts',
  },
  {
    code: 'offer_cog_revisit',
    area: 'cognition',
    statement: 'Important learning is practised again after a day, a week and a month',
  },
  { code: 'offer_cog_ways', area: 'cognition', statement: 'There is more than one way to show what has been learnt' },
  {
    code: 'offer_cog_adapt',
    area: 'cognition',
    statement: 'Teaching is adapted so that everyone works on the same idea',
    phases: FROM_SCHOOL_AGE,
  },
  {
    code: 'offer_cog_play',
    area: 'cognition',
    statement: 'Activities and resources can be used at different stages of development',
    phases: ['early_years'],
  },
  { code: 'offer_cog_independence', area: 'cognition', statement: 'Adults plan when to step in and when to step back' },

  {
    code: 'offer_semh_relationships',
    area: 'semh',
    statement: 'Every child or young person is greeted, and has an adult who knows them well',
  },
  {
    code: 'offer_semh_expectations',
    area: 'semh',
    statement: 'Expectations are few, are taught, and are the same whoever is in the room',
  },
  { code: 'offer_semh_feelings', area: 'semh', statement: 'Naming and managing feelings is part of ordinary learning' },
  {
    code: 'offer_semh_predictable',
    area: 'semh',
    statement: 'Starts, endings and moves between activities are calm and predictable',
  },
  {
    code: 'offer_semh_space',
    area: 'semh',
    statement: 'There is a quiet place to settle, and people know how to use it',
  },
  {
    code: 'offer_semh_repair',
    area: 'semh',
    statement: 'After an upset, an adult helps to put things right and start again',
  },

  {
    code: 'offer_sens_environment',
    area: 'sensory',
    statement: 'Noise, lighting, smells and crowding have been looked at and improved',
  },
  { code: 'offer_sens_movement', area: 'sensory', statement: 'Movement is built into the day for everyone' },
  {
    code: 'offer_sens_seating',
    area: 'sensory',
    statement: 'Seating and layout can be changed so that people are comfortable and can see',
  },
  {
    code: 'offer_sens_hearing',
    area: 'sensory',
    statement: 'Staff face the group to speak, cut background noise and use captions',
  },
  {
    code: 'offer_sens_seeing',
    area: 'sensory',
    statement: 'Print, boards and screens are large and clear enough, and free of glare',
  },
  {
    code: 'offer_sens_technology',
    area: 'sensory',
    statement: 'Everyday technology, such as read-aloud and dictation, is there for anyone',
    phases: FROM_SCHOOL_AGE,
  },
  {
    code: 'offer_sens_awareness',
    area: 'sensory',
    statement: 'Staff know how sensory differences can look, and what helps',
  },

  { code: 'offer_fam_person', area: 'families', statement: 'Each family knows one person to contact, and how' },
  { code: 'offer_fam_good_news', area: 'families', statement: 'Families hear good news as often as concerns' },
  {
    code: 'offer_fam_together',
    area: 'families',
    statement: 'Plans are made with families, and each has a copy in plain words',
  },
  {
    code: 'offer_fam_voice',
    area: 'families',
    statement: 'Children and young people are asked what helps, and see something change',
  },
  {
    code: 'offer_fam_formats',
    area: 'families',
    statement: 'Information comes in the languages and formats families need',
  },
  { code: 'offer_fam_shape', area: 'families', statement: 'Parents and carers help to shape how inclusion works here' },
];

/** The statements to answer for the ticked areas, in the order of the list, that suit the phase or phases. */
export function universalOfferFor(areas: readonly Area[], phase: Phase | readonly ContentPhase[]): OfferStatement[] {
  const phases = toContentPhases(phase);
  return UNIVERSAL_OFFER.filter((item) => areas.includes(item.area) && suitsPhase(item.phases, phases));
}
