/**
 * How much a problem holds up: `stop` nothing of the file may be applied, `row` this row is left out,
 * `check` the row is used and a person should look.
 */
export type Severity = 'stop' | 'row' | 'check';

/** Something wrong in a file, and what to do about it. Lines count from 1, the headings included. */
export type Problem = {
  line: number | null;
  column: string | null;
  value: string | null;
  message: string;
  severity: Severity;
};

/** The first 200 problems of a file, how many there are in all, and whether one of them stops it. */
export type Problems = { list: Problem[]; total: number; stopped: boolean };

const MOST_LISTED = 200;
const LONGEST_VALUE = 80;

export function noProblems(): Problems {
  return { list: [], total: 0, stopped: false };
}

/** Notes a problem. The list is cut at 200, but what stops the file is always in it, first. */
export function addProblem(
  problems: Problems,
  problem: Partial<Problem> & Pick<Problem, 'message' | 'severity'>,
): void {
  const value = problem.value ? shortened(problem.value) : null;
  const noted = { line: problem.line ?? null, column: problem.column ?? null, ...problem, value };
  problems.total += 1;
  if (problem.severity === 'stop') {
    problems.list.splice(problems.list.filter(({ severity }) => severity === 'stop').length, 0, noted);
    problems.stopped = true;
  } else {
    problems.list.push(noted);
  }
  problems.list.length = Math.min(problems.list.length, MOST_LISTED);
}

/** The problems of several steps as one, in their order. */
export function joinProblems(...all: Problems[]): Problems {
  const joined = noProblems();
  for (const problems of all) {
    for (const problem of problems.list) addProblem(joined, problem);
    joined.total += problems.total - problems.list.length;
  }
  return joined;
}

function shortened(value: string): string {
  return value.length > LONGEST_VALUE ? `${value.slice(0, LONGEST_VALUE)}…` : value;
}
