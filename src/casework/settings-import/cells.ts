import { addProblem, type Problems } from '#src/domain/settings/problems.ts';

/** One cell for messages: where it is and what it holds; undefined when the file has no such column. */
export type Cell = { line: number; column: string; text: string | undefined };

// The DfE's symbols for a figure that is withheld or does not apply (data symbols, performance tables).
const NO_FIGURE = new Set(['SUPP', 'NE', 'NP', 'NA', 'Z', 'X', 'C', 'U', 'K', 'LOW']);

/** Undefined when the file does not say, null when it is blank. */
export type Stated<T> = T | null | undefined;

export function statedText({ text }: Cell): Stated<string> {
  return text === undefined ? undefined : text || null;
}

/**
 * A cell read as something else by `read`, which answers null for what it cannot read; such a value is noted with
 * `advice`, and then the file says nothing: what we hold stays as it is.
 */
export function statedAs<T>(
  cell: Cell,
  problems: Problems,
  read: (text: string) => T | null,
  advice: string,
): Stated<T> {
  const { line, column, text } = cell;
  if (!text) return text === undefined ? undefined : null;
  const value = read(text);
  if (value !== null) return value;
  addProblem(problems, { line, column, value: text, message: `${advice} It was left out.`, severity: 'check' });
  return undefined;
}

/** A whole number from 0 to `most`; withheld figures are blank. */
export function statedCount(cell: Cell, problems: Problems, most: number): Stated<number> {
  const advice = `This should be a whole number from 0 to ${most}.`;
  return statedAs(
    withFigure(cell),
    problems,
    (text) => (/^\d{1,7}$/.test(text) && Number(text) <= most ? Number(text) : null),
    advice,
  );
}

/** A percentage from 0 to 100 with two decimals; withheld figures are blank. */
export function statedPercent(cell: Cell, problems: Problems): Stated<number> {
  const read = (text: string) =>
    /^\d{1,3}(\.\d+)?%?$/.test(text) && Number.parseFloat(text) <= 100
      ? Math.round(Number.parseFloat(text) * 100) / 100
      : null;
  return statedAs(withFigure(cell), problems, read, 'This should be a percentage from 0 to 100.');
}

/** An object without the keys that are undefined, so that what a file does not say overwrites nothing. */
export function onlyStated<T extends object>(facts: T): T {
  return Object.fromEntries(Object.entries(facts).filter(([, value]) => value !== undefined)) as T;
}

function withFigure(cell: Cell): Cell {
  return NO_FIGURE.has(cell.text?.toUpperCase() ?? '') ? { ...cell, text: '' } : cell;
}
