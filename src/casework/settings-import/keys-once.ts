import { addProblem, type Problems } from '#src/domain/settings/problems.ts';

/**
 * Watches for keys that come twice, which stop the file: it may be in itself twice, and which row is right cannot be
 * told. The answer is whether the key is new. Blank keys are for the reader of the row to note.
 */
export function keysOnce(problems: Problems, column: string): (key: string, line: number) => boolean {
  const lines = new Map<string, number>();
  return (key, line) => {
    const first = lines.get(key);
    if (first === undefined && key) lines.set(key, line);
    if (first === undefined) return true;
    const message = `The same ${column} is on line ${first}. Take one of the two rows out, or, if the whole file is there twice, send it once.`;
    addProblem(problems, { line, column, value: key, message, severity: 'stop' });
    return false;
  };
}
