import type { Answers, Context } from '../requests/answers.ts';
import { hasReasonForHaste, lostLearning } from '../triage/facts.ts';
import { SIGNS, signsIn } from '../triage/signs.ts';
import type { Level } from '../vocabulary.ts';

/** What the order of an agenda rests on. */
export type Waiting = {
  reference: string;
  /** When it came to the panel; the longest waiting comes first among equals. */
  since: Date;
  /** Working days since then, and how many the service standard allows. */
  waitedDays: number;
  standardDays: number;
  level: Level | null;
  answers: Answers;
  setting: {
    /** As the area rates the setting; null where it is not known. */
    rag: 'red' | 'amber' | 'green' | null;
    /** Pupils ever entitled to free school meals, 0 to 100; null where it is not known. */
    fsmPercent: number | null;
    /** Requests sent in the last 12 months, with this one; sessions of experts named for it in that time. */
    requestsLast12Months: number;
    sessionsLast12Months: number;
  };
};

export type PriorityPoint = { code: string; points: number; words: string };
export type Priority = { total: number; points: PriorityPoint[] };

/** Our working figures, to be reviewed with the panel each term. */
const POINTS = {
  dayWithin: 1,
  dayBeyond: 2,
  mostForWaiting: 40,
  level: { specialist: 20, targeted: 10, universal: 0 },
  safeguarding: 15,
  lostLearning: 8,
  mostForLostLearning: 24,
  exclusionRisk: 10,
  inCare: 6,
  haste: 8,
  rag: { red: 10, amber: 5, green: 0 },
  fsmHigh: 8,
  fsmAbove: 4,
  noHelp: 10,
  littleHelp: 5,
} as const;

/** Per cent of pupils ever entitled to free school meals: well above, and above, England's figure of about 27. */
const FSM_HIGH = 40;
const FSM_ABOVE = 30;
/** Fewer sessions than this for each request is little help for the need. */
const ENOUGH_SESSIONS = 3;

/**
 * How soon the panel should come to a request: named points, each with its sentence, and their plain sum. Nothing is
 * hidden in it and nothing weighs against a setting: points are only ever added. The panel can move any item, with a reason.
 */
export function priorityOf(waiting: Waiting): Priority {
  const points = [
    ...forWaiting(waiting),
    ...forLevel(waiting),
    ...forRisk(waiting),
    ...forSetting(waiting.setting),
    ...forHelp(waiting.setting),
  ].filter((point) => point.points > 0);
  return { total: points.reduce((sum, point) => sum + point.points, 0), points };
}

/** Most points first, then the longest waiting, then the reference: a total order, the same however the list came. */
export function byPriority(
  a: { priority: Priority; since: Date; reference: string },
  b: { priority: Priority; since: Date; reference: string },
): number {
  const points = b.priority.total - a.priority.total;
  const waited = a.since.getTime() - b.since.getTime();
  return points || waited || (a.reference < b.reference ? -1 : a.reference > b.reference ? 1 : 0);
}

/**
 * The agenda's order: by priority, with each item that the panel moved put at its place, counted from 1. Of two items
 * moved to the same place the one with the higher priority comes first; a place past the end is the end.
 */
export function agendaOrder<Item extends { priority: Priority; since: Date; reference: string; place: number | null }>(
  items: readonly Item[],
): Item[] {
  const sorted = [...items].sort(byPriority);
  const order = sorted.filter((item) => item.place === null);
  const moved = sorted.filter((item) => item.place !== null).sort((a, b) => (a.place ?? 0) - (b.place ?? 0));
  let last = 0;
  for (const item of moved) {
    const at = Math.max((item.place ?? 1) - 1, last);
    order.splice(at, 0, item);
    last = at + 1;
  }
  return order;
}

function forWaiting({ waitedDays, standardDays }: Waiting): PriorityPoint[] {
  const beyond = Math.max(0, waitedDays - standardDays);
  const points = Math.min(POINTS.mostForWaiting, POINTS.dayWithin * (waitedDays - beyond) + POINTS.dayBeyond * beyond);
  const standard = `the standard is ${days(standardDays)}`;
  const words =
    beyond > 0
      ? `Has waited ${days(waitedDays)} for the panel, ${beyond} more than promised: ${standard}`
      : `Has waited ${days(waitedDays)} for the panel; ${standard}`;
  return [{ code: 'waiting', points, words }];
}

function forLevel({ level }: Waiting): PriorityPoint[] {
  if (!level) return [];
  const words = level === 'specialist' ? 'The lead asks for specialist help' : 'The lead asks for targeted help';
  return [{ code: 'level', points: POINTS.level[level], words }];
}

function forRisk({ answers }: Waiting): PriorityPoint[] {
  const lost = lostLearning(answers);
  const has = (context: Context) => answers.contexts?.includes(context) ?? false;
  return [
    {
      code: 'safeguarding_words',
      points: signsIn(answers, SIGNS.safeguarding).length > 0 ? POINTS.safeguarding : 0,
      words: 'Words in the request may describe harm; the lead has read them in their place',
    },
    {
      code: 'lost_learning',
      points: Math.min(POINTS.mostForLostLearning, POINTS.lostLearning * lost.length),
      words: `Learning is being lost: ${lost.join(', ')}`,
    },
    {
      code: 'exclusion_risk',
      points: has('exclusion_risk') ? POINTS.exclusionRisk : 0,
      words: 'At risk of permanent exclusion',
    },
    { code: 'in_care', points: has('in_care') ? POINTS.inCare : 0, words: 'In care, or was in care' },
    {
      code: 'haste',
      points: hasReasonForHaste(answers) ? POINTS.haste : 0,
      words: 'Help is needed this week, and the setting says why',
    },
  ];
}

function forSetting({ rag, fsmPercent }: Waiting['setting']): PriorityPoint[] {
  const fsm = fsmPercent ?? 0;
  return [
    { code: 'rag', points: rag ? POINTS.rag[rag] : 0, words: `The setting is rated ${rag}` },
    {
      code: 'deprivation',
      points: fsm >= FSM_HIGH ? POINTS.fsmHigh : fsm >= FSM_ABOVE ? POINTS.fsmAbove : 0,
      words: `${Math.round(fsm)}% of its pupils have been entitled to free school meals`,
    },
  ];
}

/** Help follows need, not noise: what was given is compared with how often it was asked for. */
function forHelp({ requestsLast12Months, sessionsLast12Months }: Waiting['setting']): PriorityPoint[] {
  const each = sessionsLast12Months / Math.max(1, requestsLast12Months);
  if (sessionsLast12Months === 0)
    return [
      { code: 'no_help', points: POINTS.noHelp, words: 'No expert has been named for this setting in 12 months' },
    ];
  const words = `${sessionsLast12Months} sessions in 12 months for ${requestsLast12Months} requests is little`;
  return [{ code: 'little_help', points: each < ENOUGH_SESSIONS ? POINTS.littleHelp : 0, words }];
}

function days(count: number): string {
  return count === 1 ? '1 working day' : `${count} working days`;
}
