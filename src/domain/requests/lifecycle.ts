import { isShort } from '../is-short.ts';

/** Where a request can be, and which moves lead from one place to the next: the only table of its kind. */
export const STATUSES = {
  new: { label: 'With your lead', forLead: 'New', tone: 'info', ended: false },
  question: { label: 'A question for you', forLead: 'Waiting for the setting', tone: 'careful', ended: false },
  taken_on: { label: 'Your lead is working on it', forLead: 'Taken on', tone: 'info', ended: false },
  with_panel: { label: 'With the panel', forLead: 'With the panel', tone: 'info', ended: false },
  waiting: { label: 'Waiting for an expert', forLead: 'Waiting for an expert', tone: 'careful', ended: false },
  allocated: { label: 'Expert named', forLead: 'Expert named', tone: 'info', ended: false },
  delivering: { label: 'Help is under way', forLead: 'Help under way', tone: 'info', ended: false },
  advised: { label: 'Answered with advice', forLead: 'Answered with advice', tone: 'done', ended: true },
  rerouted: { label: 'Another route agreed', forLead: 'Another route', tone: 'done', ended: true },
  enough: { label: 'Strategies were enough', forLead: 'Strategies were enough', tone: 'done', ended: true },
  withdrawn: { label: 'Withdrawn', forLead: 'Withdrawn', tone: 'plain', ended: true },
  closed: { label: 'Closed after help', forLead: 'Closed after help', tone: 'done', ended: true },
} as const;
export type Status = keyof typeof STATUSES;

/**
 * Who may make a move: staff of the setting, whoever leads it (or covers, or manages), the panel (its members and the
 * co-ordinator who keeps its agenda), an expert it is allocated to, or the clock.
 */
export type Mover = 'setting' | 'lead' | 'panel' | 'expert' | 'clock';

type Move = {
  from: readonly Status[];
  to: Status;
  by: readonly Mover[];
  /** A reason must be given in words. */
  reason?: true;
  /** Advice, a named person and a next date must be given. Brief: nobody leaves empty-handed. */
  careful?: true;
  label: string;
};

const OPEN = [
  'new',
  'question',
  'taken_on',
  'with_panel',
  'waiting',
  'allocated',
  'delivering',
] as const satisfies Status[];
/** While experts help, and after. */
export const WITH_EXPERTS: readonly Status[] = ['allocated', 'delivering', 'closed'];
const WITH_LEAD = ['new', 'question', 'taken_on'] as const satisfies Status[];

export const MOVES = {
  ask: { from: ['new', 'taken_on'], to: 'question', by: ['lead'], careful: true, label: 'Ask for more information' },
  answer: { from: ['question'], to: 'new', by: ['setting'], label: 'Answer the question' },
  lapse: { from: ['question'], to: 'new', by: ['clock'], label: 'Go back to the lead unanswered' },
  advise: { from: WITH_LEAD, to: 'advised', by: ['lead'], careful: true, label: 'Answer with advice' },
  take_on: { from: ['new', 'question'], to: 'taken_on', by: ['lead'], careful: true, label: 'Take it on' },
  panel: { from: WITH_LEAD, to: 'with_panel', by: ['lead'], careful: true, label: 'Pass to the panel' },
  reroute: { from: WITH_LEAD, to: 'rerouted', by: ['lead'], careful: true, label: 'Point to another route' },
  take_back: { from: ['with_panel'], to: 'new', by: ['lead'], reason: true, label: 'Take back from the panel' },
  allocate: { from: ['with_panel'], to: 'allocated', by: ['panel'], careful: true, label: 'Allocate experts' },
  wait: { from: ['with_panel'], to: 'waiting', by: ['panel'], careful: true, label: 'Wait, with an interim plan' },
  return: { from: ['with_panel'], to: 'new', by: ['panel'], careful: true, label: 'Give back to the lead' },
  panel_reroute: {
    from: ['with_panel'],
    to: 'rerouted',
    by: ['panel'],
    careful: true,
    label: 'Point to another route',
  },
  panel_second_look: { from: ['with_panel'], to: 'new', by: ['panel'], careful: true, label: 'Ask for a second look' },
  to_agenda: { from: ['waiting'], to: 'with_panel', by: ['panel', 'clock'], label: 'Bring back to the panel' },
  reconsider: {
    from: ['allocated', 'waiting', 'rerouted', 'new'],
    to: 'with_panel',
    by: ['panel'],
    reason: true,
    label: 'Decide again',
  },
  start: { from: ['allocated'], to: 'delivering', by: ['expert'], label: 'Start the help' },
  hand_back: {
    from: ['allocated', 'delivering'],
    to: 'with_panel',
    by: ['expert'],
    reason: true,
    label: 'Hand back to the panel',
  },
  close: { from: ['delivering'], to: 'closed', by: ['expert', 'lead'], careful: true, label: 'Close' },
  continue: {
    from: ['delivering'],
    to: 'delivering',
    by: ['expert', 'lead'],
    careful: true,
    reason: true,
    label: 'Continue',
  },
  step_up: {
    from: ['delivering'],
    to: 'with_panel',
    by: ['expert', 'lead'],
    careful: true,
    label: 'Step up to the panel',
  },
  step_down: {
    from: ['delivering'],
    to: 'taken_on',
    by: ['expert', 'lead'],
    careful: true,
    label: 'Step down to the lead',
  },
  second_look: {
    from: ['advised', 'rerouted', 'waiting'],
    to: 'new',
    by: ['setting', 'lead'],
    reason: true,
    label: 'Ask for a second look',
  },
  withdraw: { from: OPEN, to: 'withdrawn', by: ['setting'], reason: true, label: 'Withdraw' },
  reopen: {
    from: ['advised', 'rerouted', 'enough', 'withdrawn', 'closed'],
    to: 'new',
    by: ['setting', 'lead'],
    reason: true,
    label: 'Reopen',
  },
} as const satisfies Record<string, Move>;
export type MoveName = keyof typeof MOVES;

/** What a careful move must carry. Days are `YYYY-MM-DD` in the partnership's time. */
export type Care = { advice: string; namedPersonId: number; nextOn: string };

/** The fewest characters that count as advice; the database checks the same. */
export const SHORTEST_ADVICE = 20;

export type Refusal = { refused: string };

/** The moves that `movers` may make from `status`, in the table's order. */
export function movesFrom(status: Status, movers: readonly Mover[]): MoveName[] {
  return (Object.keys(MOVES) as MoveName[]).filter((name) => {
    const move: Move = MOVES[name];
    return move.from.includes(status) && move.by.some((mover) => movers.includes(mover));
  });
}

/**
 * The status after a move, or why the move is refused, in words a person can act on.
 * `today` is a `YYYY-MM-DD` day; `care` is needed for careful moves and `reason` for moves that change someone's mind.
 */
export function makeMove(
  status: Status,
  name: MoveName,
  by: { movers: readonly Mover[]; today: string; reason?: string; care?: Care },
): { status: Status } | Refusal {
  const move: Move = MOVES[name];
  if (!movesFrom(status, by.movers).includes(name)) {
    return {
      refused: `This request is now “${STATUSES[status].label}”, so it cannot be changed in this way. Reload the page to see where it is.`,
    };
  }
  if (move.reason && !by.reason?.trim())
    return { refused: 'Give a reason, so that everyone can follow what happened.' };
  if (move.careful) {
    const missing = missingCare(by.care, by.today);
    if (missing) return { refused: missing };
  }
  return { status: move.to };
}

export function isOpen(status: Status): boolean {
  return !STATUSES[status].ended;
}

function missingCare(care: Care | undefined, today: string): string | undefined {
  if (!care || isShort(care.advice, SHORTEST_ADVICE)) return 'Give some advice the setting can use now.';
  if (!care.namedPersonId) return 'Name the person the setting can talk to.';
  if (!care.nextOn || care.nextOn < today) return 'Give a next date, today or later.';
  return undefined;
}
