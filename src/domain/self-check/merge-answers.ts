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
};

/**
 * What to keep when a page is saved that was made some time ago, so that two people at once keep each other's answers.
 * Standing and evidence of each statement are taken by themselves: what the person changed on the page is kept, unless
 * somebody else changed the same in the meantime and to something else. Statements of other pages are never touched.
 */
export function mergeAnswers({ stored, seen, typed }: { stored: SelfCheckAnswers; seen: Cells; typed: Cells }): Merged {
  const answers = { ...stored };
  const conflicts: string[] = [];
  let changed = false;
  for (const [code, cell] of Object.entries(typed)) {
    const now = cellOf(stored, code);
    const saw = seen[code] ?? { standing: '', evidence: '' };
    const standing = merge({ now: now.standing, saw: saw.standing, typed: cell.standing });
    const evidence = merge({ now: now.evidence, saw: saw.evidence, typed: cell.evidence });
    if (standing.conflict || evidence.conflict) conflicts.push(code);
    if (standing.kept === now.standing && evidence.kept === now.evidence) continue;
    changed = true;
    if (standing.kept === '') delete answers[code];
    else answers[code] = { standing: standing.kept, ...(evidence.kept ? { evidence: evidence.kept } : {}) };
  }
  return { answers, conflicts, changed };
}

/** The stored answer to one statement as a page shows it. */
export function cellOf(answers: SelfCheckAnswers, code: string): Cell {
  const answer = answers[code];
  return { standing: answer?.standing ?? '', evidence: answer?.evidence ?? '' };
}

function merge<Value>({ now, saw, typed }: { now: Value; saw: Value; typed: Value }): {
  kept: Value;
  conflict: boolean;
} {
  if (typed === saw || typed === now) return { kept: now, conflict: false };
  return now === saw ? { kept: typed, conflict: false } : { kept: now, conflict: true };
}
