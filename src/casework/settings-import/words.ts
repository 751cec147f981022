import { addProblem, type Problems } from '#src/domain/settings/problems.ts';
import type { Cell } from './cells.ts';

/** The code that a cell means, written as its code or its label, in capitals or not. Null when it is neither. */
export function codeFor<C extends string>(labels: Record<C, string>, typed: string): C | null {
  const codes = Object.keys(labels) as C[];
  return codes.find((code) => same(code, typed) || same(labels[code], typed)) ?? null;
}

/** 'yes' or 'no' as people type them. Null when it is neither. */
export function yesOrNo(typed: string): boolean | null {
  if (/^(y|yes|true|1)$/i.test(typed)) return true;
  return /^(n|no|false|0)$/i.test(typed) ? false : null;
}

/** The cluster that a cell names, in the spelling we use; null, noted, when there is none of that name. */
export function clusterNamed(clusters: string[], { line, column, text = '' }: Cell, problems: Problems): string | null {
  const cluster = clusters.find((name) => same(name, text));
  if (cluster) return cluster;
  const message = `There is no cluster of this name. The names are: ${clusters.join(', ')}. The row was left out.`;
  addProblem(problems, { line, column, value: text, message, severity: 'row' });
  return null;
}

/** The parts of a cell that holds several values with semicolons between. */
export function severalIn(text: string | undefined): string[] {
  const parts = (text ?? '').split(';').map((part) => part.trim());
  return [...new Set(parts.filter((part) => part !== ''))];
}

function same(a: string, b: string): boolean {
  return plain(a) === plain(b);
}

function plain(text: string): string {
  return text
    .toLowerCase()
    .replace(/[\s_-]+/g, ' ')
    .trim();
}
