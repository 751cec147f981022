import type { OccasionKind } from '#src/domain/consulting/occasion.ts';
import type { ContentPhase } from '#src/domain/requests/phases.ts';

/** `onDay` counts from the story's last day; for a drop-in `places` is its number of slots. */
export type SeededOccasion = {
  kind: OccasionKind;
  title: string;
  what: string;
  onDay: number;
  from: string;
  until: string;
  place: string;
  places: number;
  slotMinutes?: number;
  phases?: ContentPhase[];
  joining: string;
  by: string;
  booked: string[];
  materials?: string;
  /** The entry of the menu it belongs to. */
  entry?: string;
  /** Of those who booked, who did not come. */
  stayedAway?: string[];
  /** What some of those who came said of it. */
  useful?: Record<string, [useful: 'yes' | 'partly' | 'no', said: string]>;
};

const ONLINE = {
  place: 'Online',
  joining: 'Open https://meet.example/alongside a few minutes before. No account is needed.',
};
const DROP_IN = { kind: 'drop_in' as const, slotMinutes: 20, from: '15:30', until: '16:50', places: 4 };
const TALK =
  'Bring a worry about a class, a group or a routine: twenty minutes, just for you. No form and no diagnosis, and please name no child.';

export const OCCASIONS: SeededOccasion[] = [
  {
    ...{
      ...DROP_IN,
      ...ONLINE,
      title: 'Talk to a speech and language therapist',
      entry: 'speech-language-drop-in',
      what: TALK,
      onDay: -7,
      by: 'expert.slt',
    },
    ...{
      booked: ['primary.senco'],
      phases: ['early_years', 'primary'],
      materials: 'The picture timetable we looked at: https://example.org/timetable',
    },
  },
  {
    ...{
      kind: 'training',
      title: 'Calm starts to the day',
      entry: 'calm-starts-and-routines',
      onDay: -5,
      from: '15:45',
      until: '17:15',
      places: 20,
    },
    ...{
      what: 'How a morning can begin so that worried children come in: greeting, first task, a quiet corner. You leave with a plan for one class.',
    },
    ...{
      place: 'Christchurch library, first floor',
      joining: 'The side door is open from 3:30pm. Parking is behind the building.',
    },
    ...{
      by: 'expert.ep',
      booked: ['primary.senco', 'secondary.senco', 'trust.senco'],
      materials: 'Slides and the one-page plan: https://example.org/calm-starts',
      stayedAway: ['secondary.senco'],
      useful: { 'trust.senco': ['yes', 'We changed the first ten minutes in Year 3 the next morning.'] },
    },
  },
  {
    ...{
      ...DROP_IN,
      ...ONLINE,
      title: 'Talk to a speech and language therapist',
      entry: 'speech-language-drop-in',
      what: TALK,
      onDay: 2,
      by: 'expert.slt',
    },
    ...{ booked: ['nursery.senco', 'trust.senco'], phases: ['early_years', 'primary'] },
  },
  {
    ...{ ...DROP_IN, title: 'Talk to an educational psychologist', what: TALK, onDay: 7, by: 'expert.ep' },
    ...{ place: 'Christchurch library, room 2', joining: 'Ask at the desk for room 2.', booked: ['primary.senco'] },
  },
  {
    ...{
      kind: 'webinar',
      ...ONLINE,
      title: 'When coming to school feels impossible',
      entry: 'finding-it-hard-to-come-in-first-steps',
      onDay: 9,
      from: '16:00',
      until: '17:00',
      places: 100,
    },
    ...{
      what: 'What keeps a child away, what helps in the first two weeks, and whom to bring in. Time for questions.',
    },
    ...{
      by: 'expert.ep',
      booked: ['secondary.senco', 'college.lead', 'primary.senco'],
      phases: ['primary', 'secondary', 'post_16'],
    },
  },
  {
    ...{
      kind: 'training',
      title: 'Words first: talk in the early years',
      entry: 'coaching-adult-child-talk',
      onDay: 14,
      from: '13:30',
      until: '15:00',
      places: 2,
    },
    ...{
      what: 'Three habits that grow talk in every room: wait, name, add a word. For nurseries, childminders and reception classes.',
    },
    ...{
      place: 'Family centre, Kinson',
      joining: 'Ring the bell; tea from 1:15pm.',
      by: 'expert.slt',
      phases: ['early_years'],
    },
    ...{ booked: ['nursery.senco', 'primary.senco', 'childminder'] },
  },
  {
    ...{
      kind: 'network',
      title: 'SENCO network, Christchurch and around',
      entry: 'senco-network',
      onDay: 16,
      from: '15:45',
      until: '17:00',
      places: 30,
    },
    ...{ what: 'What is new, what works in your schools, and one topic in depth: transitions in the spring.' },
    ...{
      place: 'Town hall, committee room',
      joining: 'Sign in at reception.',
      by: 'lead.christchurch',
      booked: ['primary.senco', 'trust.senco'],
    },
  },
  {
    ...{
      kind: 'case_discussion',
      ...ONLINE,
      title: 'Thinking together: a puzzle from your school',
      entry: 'peer-case-discussion',
      onDay: 20,
      from: '08:15',
      until: '09:15',
      places: 6,
    },
    ...{
      what: 'Six people, one puzzle, a clear way of thinking it through. Whoever brings it tells it without names.',
    },
    ...{ by: 'expert.ep', booked: ['secondary.senco'] },
  },
  {
    ...{
      ...DROP_IN,
      ...ONLINE,
      title: 'Talk to an Early Years Area SENCo',
      entry: 'drop-in-with-your-lead',
      what: TALK,
      onDay: 21,
      by: 'early.years',
    },
    ...{ booked: ['childminder'], phases: ['early_years'] },
  },
  {
    ...{
      kind: 'webinar',
      ...ONLINE,
      title: 'Sensory needs in a busy classroom',
      entry: 'understanding-sensory-differences',
      onDay: 23,
      from: '15:45',
      until: '16:45',
      places: 60,
    },
    ...{ what: 'Noise, light, touch and movement: five cheap changes to a room, and how to tell which of them helps.' },
    ...{ by: 'expert.slt', booked: [] },
  },
  {
    ...{ kind: 'training', title: 'Making a plan that is used', onDay: 57, from: '09:30', until: '12:00', places: 16 },
    ...{
      what: 'Assess, plan, do, review with your own example, from a worry to two goals that staff can say by heart.',
    },
    ...{
      place: 'Town hall, training room',
      joining: 'Sign in at reception; bring a plan without names.',
      by: 'lead.kinson',
      booked: ['college.lead'],
    },
  },
  {
    ...{
      kind: 'network',
      title: 'Early years network',
      entry: 'childminder-and-small-setting-evenings',
      onDay: 64,
      from: '18:30',
      until: '19:45',
      places: 25,
    },
    ...{
      ...ONLINE,
      what: 'For childminders and nurseries, in the evening: what you have tried, and what you would like to try next.',
    },
    ...{ by: 'early.years', booked: [], phases: ['early_years'] },
  },
];
