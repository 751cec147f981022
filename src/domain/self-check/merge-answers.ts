import type { SelfCheckAnswers, Standing } from './self-check.ts';

/** What a page shows or sends for one statement; nothing chosen and nothing written are both empty. */
export type Cell = { standing: Standing | ''; evidence: string };
/** By the code of a statement. */
export type Cells = Record<string, Cell>;

export type Merged = {
  answers: SelfCheckAnswers;
  /** Statements that somebody else answered otherwise since the page was made: theirs are kept. */
  conflicts: string[];
  changed: boolean;
  /** What the page may count as seen from now on: what it shows, and the answers that are in conflict. */
  seen: Cells;
};

/**
 * What to keep when a page is saved that was made some time ago, so that two people at once keep each other's answers.
 * Standing and evidence of each statement are taken by themselves: what the person changed on the page is kept, unless
 * somebody else changed the same in the meantime and to something else. Statements of other pages are never touched. What
 * somebody else answered and this page does not show stays unseen, so that sending the page once more does not undo it.
 */
export function mergeAnswers({ stored, seen, typed }: { stored: SelfCheckAnswers; seen: Cells; typed: Cells }): Merged {
  const answers = { ...stored };
  const conflicts: string[] = [];
  const seenNow = { ...seen };
  let changed = false;
  for (const [code, cell] of Object.entries(typed)) {
    const now = cellOf(stored, code);
    const saw = seen[code] ?? { standing: '', evidence: '' };
    const standing = merge({ now: now.standing, saw: saw.standing, typed: cell.standing });
    const evidence = merge({ now: now.evidence, saw: saw.evidence, typed: cell.evidence });
    seenNow[code] = { standing: standing.seen, evidence: evidence.seen };
    if (standing.conflict || evidence.conflict) conflicts.push(code);
    if (standing.kept === now.standing && evidence.kept === now.evidence) continue;
    changed = true;
    if (standing.kept === '') delete answers[code];
    else answers[code] = { standing: standing.kept, ...(evidence.kept ? { evidence: evidence.kept } : {}) };
  }
  return { answers, conflicts, changed, seen: seenNow };
}

/** The stored answer to one statement as a page shows it. */
export function cellOf(answers: SelfCheckAnswers, code: string): Cell {
  const answer = answers[code];
  return { standing: answer?.standing ?? '', evidence: answer?.evidence ?? '' };
}

type Field<Value> = { kept: Value; conflict: boolean; seen: Value };

function merge<Value>({ now, saw, typed }: { now: Value; saw: Value; typed: Value }): Field<Value> {
  if (typed === now) return { kept: now, conflict: false, seen: now };
  if (typed === saw) return { kept: now, conflict: false, seen: saw };
  return now === saw ? { kept: typed, conflict: false, seen: typed } : { kept: now, conflict: true, seen: now };
}
