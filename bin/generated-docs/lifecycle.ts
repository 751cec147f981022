import { MOVES, STATUSES, type Status } from '#src/domain/requests/lifecycle.ts';
import { table } from './table.ts';

type Move = (typeof MOVES)[keyof typeof MOVES];

/** Where a request can be and how it moves, as tables and a diagram. */
export function lifecyclePage(): string {
  const statuses = Object.entries(STATUSES).map(([code, { label, forLead, ended }]) => [
    `\`${code}\``,
    label,
    forLead,
    ended ? 'yes' : '',
  ]);
  const moves = Object.entries(MOVES).map(([name, move]: [string, Move]) => [
    `\`${name}\``,
    move.label,
    move.from.map((status) => `\`${status}\``).join(', '),
    `\`${move.to}\``,
    move.by.join(', '),
    needs(move),
  ]);
  return `# Where a request can be, and how it moves

${table(['status', 'the setting reads', 'the lead reads', 'ended'], statuses)}

${diagram()}

${table(['move', 'on the button', 'from', 'to', 'by', 'needs'], moves)}

*By*: the staff of the setting, its lead (whoever covers for the lead, and managers), or the clock.
`;
}

/** Every status and move, for a reader's eye and for the guard that looks for each status in it. */
export function diagram(): string {
  const sent = '  [*] --> new: sent';
  const enough = '  [*] --> enough: ended with strategies';
  const arrows = Object.values(MOVES).flatMap((move: Move) =>
    move.from.map((from: Status) => `  ${from} --> ${move.to}: ${move.label.toLowerCase()}`),
  );
  const ends = Object.entries(STATUSES).flatMap(([status, { ended }]) => (ended ? [`  ${status} --> [*]`] : []));
  return ['```mermaid', 'stateDiagram-v2', sent, enough, ...arrows, ...ends, '```'].join('\n');
}

function needs(move: Move): string {
  const careful = 'careful' in move ? ['advice, a named person and a next date'] : [];
  const reason = 'reason' in move ? ['a reason'] : [];
  return [...careful, ...reason].join('; ');
}
