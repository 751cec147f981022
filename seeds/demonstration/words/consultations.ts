import type { Area } from '#src/domain/vocabulary.ts';

export type SeededTalk = { about: string; advised: string; strategies: string[] };

/** What settings talk about before asking, and what they are advised. Invented; nobody is named. */
export const TALKS: Record<Area, readonly SeededTalk[]> = {
  communication: [
    {
      about: 'Three children in the youngest class who speak in single words and point for the rest.',
      advised: 'Say back what they mean with one word more, and wait before helping. The same ten words all week.',
      strategies: ['comm_follow_add', 'comm_wait'],
    },
    {
      about: 'A class that loses the thread when instructions have more than two parts.',
      advised: 'One part at a time, then ask what they heard. A now and next board for four of them.',
      strategies: ['comm_parts_check', 'comm_now_next'],
    },
    {
      about: 'Two pupils who know the answers and never say them in front of others.',
      advised: 'Talk partners first, and a sentence frame on the desk. Nobody is called on without notice.',
      strategies: ['comm_talk_frame'],
    },
    {
      about: 'Whether a child who has just learnt English needs a speech assessment.',
      advised: 'Not yet: time, pictures and the same words. Watch how it goes at home, in the home language.',
      strategies: ['comm_same_words'],
    },
  ],
  cognition: [
    {
      about: 'Six children who sit in front of an empty page when writing begins.',
      advised: 'Start with one worked example and a first step that is too small to fail. Say it, then write it.',
      strategies: ['cog_first_step', 'cog_say_then_write'],
    },
    {
      about: 'Number facts that are known on Monday and gone by Thursday.',
      advised: 'Three minutes a day on the same five facts, coming back after two days and after a week.',
      strategies: ['cog_come_back'],
    },
    {
      about: 'Worksheets that some pupils cannot read although they understand the lesson.',
      advised: 'Larger print, one task to a page, and the key words taught the day before.',
      strategies: ['cog_readable_page', 'cog_teach_ahead'],
    },
    {
      about: 'How to keep up a pupil who misses two mornings a week for treatment.',
      advised: 'One adult keeps a short list of what matters most. Pictures of the steps go home.',
      strategies: ['cog_picture_steps'],
    },
  ],
  semh: [
    {
      about: 'Two children who worry at the door every morning, and a parent who worries too.',
      advised: 'Meet them outside with one calm job, the same adult each day, and ring home when it has gone well.',
      strategies: ['semh_greeting', 'fam_first_good'],
    },
    {
      about: 'A class that comes back from lunch loud and takes twenty minutes to settle.',
      advised: 'Map when it happens for one week. Three expectations at the door and a quiet first task.',
      strategies: ['semh_map_day', 'semh_three_expectations'],
    },
    {
      about: 'A pupil who leaves the room when corrected in front of others.',
      advised: 'Agree a calm plan at a calm time: where to go, for how long, and the way back in.',
      strategies: ['semh_calm_plan', 'semh_way_back'],
    },
    {
      about: 'An older pupil who has missed three Fridays in a row and says nothing about it.',
      advised: 'Two minutes every day about anything but school. Check in on Thursdays, check out on Fridays.',
      strategies: ['semh_two_minutes', 'semh_check_in_out'],
    },
  ],
  sensory: [
    {
      about: 'Four children who cannot sit still in the afternoon and keep others from working.',
      advised: 'Two short movement breaks for the whole class, and feet flat on the floor or a box.',
      strategies: ['sens_movement_breaks', 'sens_feet_flat'],
    },
    {
      about: 'The dining hall: covered ears, tears, and two who no longer eat there.',
      advised:
        'Walk the room at noon and listen. A quiet way out that anyone may use, and five minutes earlier for some.',
      strategies: ['sens_walk_room', 'sens_quiet_exit'],
    },
    {
      about: 'Handwriting that hurts after ten minutes.',
      advised: 'Ready the hands first, shorter pieces, and a keyboard for the long ones.',
      strategies: ['sens_ready_hands', 'sens_technology'],
    },
    {
      about: 'A child who hears with one ear only and is new to a noisy room.',
      advised: 'Face the class, repeat what others say, and choose the seat together.',
      strategies: ['sens_face_repeat'],
    },
  ],
  families: [
    {
      about: 'A family that no longer answers the telephone after several difficult calls.',
      advised:
        'One person rings, always the same, and first with something good. Ask how they would like to hear from you.',
      strategies: ['fam_one_person', 'fam_ask_their_way'],
    },
    {
      about: 'Parents who separate and want to hear different things from the setting.',
      advised: 'The same words to both on the same day. Listen first, promise little.',
      strategies: ['fam_same_thing', 'fam_listening'],
    },
    {
      about: 'How to tell parents about a worry before it is a problem.',
      advised: 'In plain words, what you see and not what it may be, with three ways to get help.',
      strategies: ['fam_plain_words', 'fam_three_doors'],
    },
    {
      about: 'Four children who move on in summer and whose parents are anxious.',
      advised: 'A plan for the move on one page: who, when, and whom to ring in the first week.',
      strategies: ['fam_move_plan'],
    },
  ],
};

export const ROUTES_TAKEN = [
  'The school nurse, by her own form',
  'Early help, after talking with the parents',
  'The family hub in your part of town',
  'The hearing team at the hospital, through the general practitioner',
];
export const GOOD_TIMES = [
  'After 3:30pm',
  'Before 8:45am, not Wednesday',
  'Any afternoon but Friday',
  'Between 12 and 1pm',
];

/** Lines of their own, where a lead says when she can be rung: e-mail name of the lead, cluster, number, hours. */
export const HOTLINES: readonly [by: string, cluster: string, telephone: string, hours: string][] = [
  ['lead.christchurch', 'christchurch-highcliffe', '01632 960121', 'Tuesday and Thursday, 3pm to 4:30pm.'],
  ['lead.kinson', 'kinson-northbourne', '01632 960122', 'Monday and Wednesday, 8am to 9:30am.'],
  ['lead.poole', 'poole-town-hamworthy', '01632 960123', 'Every day in term time, 3:30pm to 4:30pm.'],
];
