import { EVERY_PHASE } from '../requests/phases.ts';
import { STRATEGIES } from '../requests/strategies/all-strategies.ts';
import { AREAS, LEVELS, PHASES } from '../vocabulary.ts';
import { ACCESS, DELIVERERS, type EntryContent, EVIDENCE, LENGTHS, STRANDS } from './entry.ts';
import { FIELDS, type Field, inWords, LABELS } from './entry-words.ts';

type Labels = Record<string, string>;

/** The parts of an entry that hold words of a fixed list: several of them, or one. */
const LISTS: Partial<Record<Field, Labels>> = {
  areas: AREAS,
  levels: LEVELS,
  phases: Object.fromEntries(EVERY_PHASE.map((phase) => [phase, PHASES[phase]])),
  deliverers: DELIVERERS,
  tryFirst: Object.fromEntries(STRATEGIES.map(({ code, title }) => [code, title])),
};
const CHOICES: Partial<Record<Field, Labels>> = { strand: STRANDS, evidence: EVIDENCE, access: ACCESS };

/** The cells of an entry in the order of `FIELDS`: lists with semicolons between, other names one on each line. */
export function cellsOf(content: EntryContent): string[] {
  return FIELDS.map((field) =>
    LISTS[field] ? inWords(content, field).replaceAll('\n', '; ') : inWords(content, field),
  );
}

export type CellFault = { field: Field; value: string; words: string };

/**
 * An entry as the cells of a row tell it, over what was there before; a part without a cell stays as it was. With faults
 * the content is not to be used: each says what to put right in which cell.
 */
export function contentOfCells(
  cell: (field: Field) => string | undefined,
  before: EntryContent | undefined,
): { content: EntryContent; faults: CellFault[] } {
  const faults: CellFault[] = [];
  const content: Record<string, unknown> = { ...BLANK, ...before };
  for (const field of FIELDS) {
    const typed = cell(field) ?? (before ? undefined : '');
    if (typed === undefined) continue;
    const value = valueIn(field, typed);
    if (value === null) faults.push({ field, value: typed, words: adviceFor(field) });
    else content[field] = value;
  }
  return { content: content as EntryContent, faults };
}

const BLANK = {
  ...Object.fromEntries(Object.keys(LENGTHS).map((text) => [text, ''])),
  ...{ areas: [], levels: [], phases: [], deliverers: [], tryFirst: [], alsoCalled: [] },
};

function valueIn(field: Field, typed: string): string | string[] | null {
  if (field === 'alsoCalled') return parts(typed, '\n');
  const choice = CHOICES[field];
  if (choice) return codeIn(choice, typed) ?? null;
  const list = LISTS[field];
  if (!list) return typed;
  const codes = parts(typed, ';').map((name) => codeIn(list, name));
  return codes.every((code) => code !== undefined) ? [...new Set(codes)] : null;
}

function adviceFor(field: Field): string {
  const names = Object.values(CHOICES[field] ?? LISTS[field] ?? {});
  if (field === 'tryFirst') return 'Name strategies by their titles as the menu shows them, with semicolons between.';
  return CHOICES[field]
    ? `“${LABELS[field]}” should be one of: ${names.join('; ')}.`
    : `“${LABELS[field]}” can be any of these, with semicolons between: ${names.join('; ')}.`;
}

function codeIn(labels: Labels, typed: string): string | undefined {
  return Object.keys(labels).find((code) => plain(code) === plain(typed) || plain(labels[code] ?? '') === plain(typed));
}

function parts(typed: string, divider: string): string[] {
  return typed
    .split(divider)
    .map((part) => part.trim())
    .filter((part) => part !== '');
}

function plain(text: string): string {
  return text
    .toLowerCase()
    .replace(/[\s_-]+/g, ' ')
    .trim();
}
