import type { MissedBy, SessionKind } from '#src/domain/delivery/sessions.ts';

/** What an expert writes after a visit, by kind. Invented; nobody is named. */
export const SESSION_NOTES: Record<SessionKind, readonly string[]> = {
  consultation: [
    'Went through the last fortnight together. Mornings are better; the change after lunch is still hard. Agreed to try one job at the door.',
    'Staff described a good day in detail. Most of it can be repeated: fewer words, a visual, and the same adult.',
    'Looked at the tally. It goes up on wet days, so we planned an indoor break that is not the hall.',
    'Talked through what each adult does first when it gets loud. Four different answers; agreed one.',
    'Reviewed the goals. The first is nearly there. The second is too big, so we cut it in two.',
  ],
  observation: [
    'Watched two lessons and break. Transitions take seven minutes; the children who find it hard wait longest.',
    'Saw much that works: warm greetings, clear board. The instruction came before the room was quiet.',
    'Sat at the back for an hour. Help arrives very fast, so nobody needs to try first.',
    'Observed free flow. The quiet corner is next to the door and is used as a corridor.',
    'Noted who speaks: six children gave nearly all the answers. Talk partners would change that.',
  ],
  coaching: [
    'Coached in the room for half the lesson. The teacher tried waiting ten seconds; two new voices joined.',
    'Worked alongside the teaching assistant. She noticed that standing behind is enough for two of the group.',
    'Rehearsed the three sentences at calm times, with pupils as well. They corrected us, kindly.',
    'Second coaching visit. The routine runs without me; we talked about what to do when cover comes.',
    'Looked at a short film of the lesson together and picked two moments to do more of.',
  ],
  modelling: [
    'Modelled the start of a lesson with pictures and few words while staff watched, then swapped.',
    'Showed how to comment during play. Staff counted comments and questions for each other.',
    'Modelled a repair talk with two older pupils who volunteered. Staff took notes for their own script.',
    'Ran the movement break with the whole class. It took four minutes, and the writing after it was longer.',
    'Showed how to teach the last step first with coats. All staff tried it before home time.',
  ],
  training: [
    'Twilight session for all staff. Each table chose one change to try before half-term.',
    'Training for lunch staff: what to look for, what to say, whom to tell. Good questions.',
    'One hour on noise, light and movement. We walked the building and marked ten quick changes.',
    'Training on words before lessons. Every department brought its own word list and shortened it.',
    'Follow-up training. Staff brought examples; three things are now done in every room.',
  ],
  group: [
    'Group of six with the assistant, who will lead next time. Turn-taking with the talking stick worked well.',
    'Ran the first of the group sessions. The children named the group themselves.',
    'The assistant led and I watched. She shortened the story and gained their attention at once.',
    'Practised asking to join a game, first with puppets, then outside.',
    'Last group session. The children showed the class what they had learnt.',
  ],
  whole_class: [
    'Taught the whole class with the teacher: a calm start, a worked example, talk partners.',
    'Introduced the feelings check-in with everyone. It takes two minutes and belongs to the register now.',
    'Whole-class movement and listening games. Those who find sitting hard were the best at it.',
    'The class made its own agreement about noise, with a signal that anyone may give.',
  ],
  one_to_one: [
    'Met once to hear how school is from their side. The wishes are in the plan, in their own words.',
    'Looked at the way in together: which door, which adult, what first. A card was made and is carried.',
    'Short play session to see what helps with attention. Shared at once with the class team.',
  ],
  audit: [
    'Walked every room with the head. Echo and glare are the two things to change first; a list is left.',
    'Audit of the learning base: good quiet space, used only as a last resort. Agreed to open it before lessons.',
    'Went through the universal offer line by line. Twelve are in place, three belong to next term.',
    'Looked at seating and table heights in three rooms. Eleven chairs to swap, no cost.',
  ],
  family_work: [
    'Coffee morning with nine families. Bedtime and mornings came up most; shared the picture plan.',
    'Met parents with the class teacher. We began with what goes well. They will try the same signal at home.',
    'Phone call arranged by the school. The family feels listened to and would like one message a week.',
    'Stay-and-play with an interpreter. Four families came for the first time.',
  ],
  liaison: [
    'Spoke with the health team about waiting times, and what can be done meanwhile. Shared with the SENCO.',
    'Met the receiving school. Both will use the same visual timetable in September.',
    'Joined the meeting with the attendance team, so that the family hears one plan.',
    'Called the outreach teacher. She will show the workstation to two members of staff.',
  ],
};

/** What comes next, as staff will read it. */
export const NEXT_STEPS_OF_SESSIONS: readonly string[] = [
  'Staff try it every day until the next visit and note when it does not fit.',
  'The teacher leads next time; I watch and take notes.',
  'The SENCO puts it on the agenda of the next team meeting.',
  'I send the one-page summary by Friday.',
  'Try it in one more class, with the two members of staff who asked.',
  'Move the quiet corner away from the door before we meet again.',
  'Keep the tally for two more weeks, mornings only.',
  'The family hears from the class teacher this week.',
  'The pastoral team takes over the check-in on Mondays.',
  'Nothing new: let what has begun settle.',
];

export const ONE_TO_ONE_REASONS: readonly string[] = [
  'To hear the young person’s own view before the plan is agreed; once only.',
  'Being in a group is what is hard, so the first step is alone with a trusted adult near.',
  'Agreed with the lead: a short look at attention in play, so that staff can plan for the group.',
];

export const MISSED_REASONS: Record<MissedBy, readonly string[]> = {
  setting: ['Two staff were ill and the class was shared out.', 'A fire drill took the hour.', 'Inspection week.'],
  expert: ['I was ill.', 'An urgent visit at another school.', 'The car broke down.'],
  family: ['The family could not come after all.', 'Not in school today.'],
  other: ['Snow: the school was closed.', 'The heating failed and everyone went home.', 'The road was flooded.'],
};

export const SENT_BACK: readonly string[] = [
  'Good notes. Please add how many staff took part, so that the numbers are right.',
  'Could you say what staff will do next? One line is enough.',
];

export const VOIDED: readonly string[] = [
  'Written twice: the other one has the notes.',
  'This was for another setting.',
];

export const AMENDED: readonly string[] = [
  'I counted the staff again: one came late.',
  'The lunch assistant took part as well.',
  'The number of staff was that of another visit.',
];

export const PLACES: readonly string[] = [
  'At the main office, then in the classroom',
  'The SENCO’s room',
  'Ask at reception',
  'The hall',
  'The staff room, after school',
  'The learning base',
];
