import type { Area } from '#src/domain/vocabulary.ts';

/** What a plan hopes for: something a visitor could see in six weeks. Invented; for any setting and for nobody in particular. */
export const GOALS: Record<Area, readonly string[]> = {
  communication: [
    'Staff use pictures with words for the five instructions of the day, in every room',
    'Children follow a two-part instruction without looking at a neighbour first',
    'Everyone is heard once in each carpet time, with ten seconds to think',
    'Two new topic words are taught before the lesson and used by the children in it',
    'A change of plan is shown on the board before it happens, every time',
    'Adults comment four times for each question they ask during play',
    'Friends have a way to say “stop” and “my turn” that all of them use',
    'Workshop instructions are given in three steps, shown as well as said',
  ],
  cognition: [
    'Every task starts with a worked example that stays on the table',
    'Pupils begin work within two minutes, with the first step marked for them',
    'What was learnt on Monday is asked for again on Wednesday and Friday',
    'Teaching assistants wait before helping and ask “what have you tried?”',
    'Pupils choose how to show what they know: speaking, drawing or writing',
    'Homework is set in one place, in the last five minutes that are kept for it',
    'Children stay with one play idea for five minutes with an adult beside them',
  ],
  semh: [
    'Every adult uses the same three sentences when somebody is upset',
    'Each morning begins with a greeting at the door and one calm task',
    'There is a quiet place that children use before, not after, things go wrong',
    'A repair talk happens on the same day, with both sides heard',
    'Free time has a plan: a place, something to do and an adult to go to',
    'A trusted adult checks in twice a day, and cover is arranged when they are away',
    'The timetable grows by one lesson every fortnight, agreed with the family',
    'Calling out is answered in the same way in every lesson',
  ],
  sensory: [
    'The room is quieter by half at lunch: felt on chair legs, doors closed, music off',
    'A movement break comes before every long sitting, for everybody',
    'Tables and chairs fit: feet on the floor, elbows at the height of the table',
    'Children put on their own coats, with the last step taught first',
    'A new food is on the table twice a week, with no need to eat it',
    'Each classroom has one corner with little on the walls and low light',
    'Pencils, scissors and cutlery are practised in play for ten minutes a day',
  ],
  families: [
    'Families hear one good thing every week, before anything else',
    'Home and setting use the same picture plan for the morning',
    'One person answers each family within two days, and both know who that is',
    'A meeting ends with who does what, written down in plain words',
    'Young people say first how they want their meeting to go',
    'Stay-and-play works for families who speak other languages: pictures, an invitation by phone',
  ],
};

/** Who does what: written with the setting. */
export const WHO_DOES_WHAT: readonly string[] = [
  'The class team tries one change at a time and keeps a tally on the door. The expert joins on the agreed mornings and shows it first.',
  'The SENCO frees the teaching assistants for the first half hour. The expert coaches alongside; the teacher leads from the third visit on.',
  'Everyone in the year team reads the one-page summary. The expert models in one class, then staff visit each other.',
  'The key person plans with the expert after each visit. The manager keeps the time free and tells families what is new.',
  'The expert observes twice and writes down what already works. Staff choose two ideas; the SENCO looks in each Friday.',
  'The head opens the training. The expert leads it, and two members of staff become the people to ask.',
  'The tutor team agrees one routine. The expert sits in on lessons and gives feedback on the same day.',
  'The pastoral team keeps the check-ins. The expert meets staff every second week, and the family once.',
  'The lunch team is part of it from the start. The expert walks the route with them and marks what to change.',
  'Staff bring two examples to each visit. The expert brings one idea, never more, and asks how the last one went.',
];

export const LONGER_BECAUSE: readonly string[] = [
  'The school holidays fall in the middle, and the routines need time after them.',
  'Two classes take part one after the other, so that staff can visit each other.',
  'Staff changed after half-term, and the new team starts with its own first visit.',
];

export const OBJECTIONS: readonly string[] = [
  'Mornings are not possible for us this half-term: could the visits be on Thursdays after lunch?',
  'The second goal is in place already. We would rather work on free time.',
  'Please add the lunch team: that is where most of it happens.',
];
