import type { Request } from '#src/casework/load-request.ts';
import { type CalendarDay, dayOf } from '#src/domain/calendar/calendar-day.ts';
import type { RecordWanted } from '#src/domain/delivery/session-record.ts';
import type { MissedBy, SessionKind } from '#src/domain/delivery/sessions.ts';
import type { VisitWanted } from '#src/domain/delivery/visit.ts';
import type { Area } from '#src/domain/vocabulary.ts';
import type { Chance } from './chance.ts';
import { WHY_LONGER } from './words/review-words.ts';
import {
  MISSED_REASONS,
  NEXT_STEPS_OF_SESSIONS,
  ONE_TO_ONE_REASONS,
  PLACES,
  SESSION_NOTES,
} from './words/session-notes.ts';

const KINDS: Record<Area, readonly (readonly [SessionKind, number])[]> = {
  communication: kinds({ modelling: 5, coaching: 5, observation: 3, group: 4, training: 3, consultation: 3 }),
  cognition: kinds({ consultation: 4, coaching: 5, training: 4, observation: 3, whole_class: 3, modelling: 2 }),
  semh: kinds({ consultation: 5, observation: 3, coaching: 4, group: 3, family_work: 2, liaison: 2, whole_class: 1 }),
  sensory: kinds({ audit: 4, observation: 3, modelling: 4, whole_class: 2, training: 3, group: 2 }),
  families: kinds({ family_work: 6, consultation: 4, training: 2, liaison: 3, coaching: 2 }),
};

const MINUTES = [45, 60, 60, 90, 90, 120, 150, 180] as const;
const MISSED: readonly (readonly [MissedBy, number])[] = [
  ['setting', 5],
  ['expert', 3],
  ['family', 1],
  ['other', 2],
];

export function theVisit(chance: Chance, request: Request, starts: Date): VisitWanted {
  const kind = kindFor(chance, request);
  return {
    kind,
    oneToOneReason: kind === 'one_to_one' ? chance.pick(ONE_TO_ONE_REASONS) : '',
    onDay: dayOf(starts),
    atTime: starts.toISOString().slice(11, 16),
    minutes: chance.pick(MINUTES),
    place: chance.pick(PLACES),
    longerBecause: chance.pick(WHY_LONGER),
  };
}

/** What an expert records: mostly that it happened, with numbers; one in fifteen did not. */
export function theRecord(
  chance: Chance,
  request: Request,
  {
    onDay,
    said,
    kind: planned = kindFor(chance, request),
  }: { onDay: CalendarDay; said: Set<string>; kind?: SessionKind },
): RecordWanted {
  const missed = chance.happens(0.065);
  const missedBy = chance.weighted(MISSED);
  return {
    state: missed ? 'missed' : 'happened',
    kind: planned,
    oneToOneReason: planned === 'one_to_one' ? chance.pick(ONE_TO_ONE_REASONS) : '',
    onDay,
    minutes: chance.pick(MINUTES),
    ...reached(chance, planned, request),
    whatHappened: unsaid(chance, SESSION_NOTES[planned], said),
    nextStep: unsaid(chance, NEXT_STEPS_OF_SESSIONS, said),
    missedBy: missed ? missedBy : undefined,
    missedReason: missed ? chance.pick(MISSED_REASONS[missedBy]) : '',
    longerBecause: chance.pick(WHY_LONGER),
  };
}

function unsaid(chance: Chance, all: readonly string[], said: Set<string>): string {
  const left = all.filter((each) => !said.has(each));
  const words = chance.pick(left.length > 0 ? left : all);
  said.add(words);
  return words;
}

/** One to one is the exception, and only where one child is the subject. */
function kindFor(chance: Chance, { mainArea, subject }: Request): SessionKind {
  if (subject === 'child' && chance.happens(0.08)) return 'one_to_one';
  return chance.weighted(KINDS[mainArea]);
}

function reached(chance: Chance, kind: SessionKind, request: Request) {
  const [staff, children] = REACHED[kind];
  const all = chance.whole(...children);
  const withEhcp = Math.min(all, request.senStatus === 'E' ? 1 : chance.weighted(WITH_EHCP));
  return { staffReached: chance.whole(...staff), childrenWithEhcp: withEhcp, childrenWithoutEhcp: all - withEhcp };
}

const WITH_EHCP: readonly (readonly [number, number])[] = [
  [0, 6],
  [1, 3],
  [2, 1],
];

type Span = [least: number, most: number];
const REACHED: Record<SessionKind, [staff: Span, children: Span]> = {
  consultation: [
    [1, 4],
    [0, 0],
  ],
  observation: [
    [1, 2],
    [4, 28],
  ],
  coaching: [
    [1, 3],
    [0, 12],
  ],
  modelling: [
    [2, 4],
    [5, 28],
  ],
  training: [
    [8, 42],
    [0, 0],
  ],
  group: [
    [1, 2],
    [4, 8],
  ],
  whole_class: [
    [2, 3],
    [22, 31],
  ],
  one_to_one: [
    [1, 2],
    [1, 1],
  ],
  audit: [
    [1, 3],
    [0, 0],
  ],
  family_work: [
    [1, 2],
    [0, 6],
  ],
  liaison: [
    [1, 3],
    [0, 1],
  ],
};

function kinds(weights: Partial<Record<SessionKind, number>>): readonly (readonly [SessionKind, number])[] {
  return Object.entries(weights) as [SessionKind, number][];
}
