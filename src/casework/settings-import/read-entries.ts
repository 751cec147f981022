import { Readable } from 'node:stream';
import type { EntryContent } from '#src/domain/menu/entry.ts';
import { type CellFault, contentOfCells } from '#src/domain/menu/entry-rows.ts';
import { FIELDS, type Field, LABELS } from '#src/domain/menu/entry-words.ts';
import { addProblem, noProblems, type Problems } from '#src/domain/settings/problems.ts';
import type { CsvColumns } from './csv-heading.ts';
import type { CsvLimits } from './csv-records.ts';
import { decoded } from './decode.ts';
import { FileRefused } from './file-refused.ts';
import { keysOnce } from './keys-once.ts';
import { readCsv } from './read-csv.ts';
import { servicesIn } from './read-services.ts';

/** An entry as a file tells it. `publicId` is its identifier in open data; '' for what the file does not say. */
export type IncomingEntry = {
  line: number | null;
  /** Where in the file, when there are no lines to count. */
  place: string | null;
  code: string;
  publicId: string;
  title: string;
  /** Whether the file says that it is no longer given. */
  isOver: boolean;
  /** Over what was there before. With faults the content is not to be used; notes say what a writer should look at. */
  over(before: EntryContent | undefined): { content: EntryContent; faults: EntryFault[]; notes: string[] };
};
export type EntryFault = { column: string; value: string; words: string };
export type EntriesRead = { rows: IncomingEntry[]; problems: Problems };

/** The heading of an entry’s code; each other part of it has its label as its heading. */
export const CODE_HEADING = 'Code';
const LARGEST = 20_000_000;
const LIMITS: CsvLimits = { bytes: LARGEST, rows: 20_000, rowBytes: 64_000, cell: 1_000_000 };
type Column = Field | 'code';
const COLUMNS = {
  code: { heading: CODE_HEADING, required: false },
  ...Object.fromEntries(FIELDS.map((field) => [field, { heading: LABELS[field], required: field === 'title' }])),
} as CsvColumns<Column>;
const FILE = { name: 'a file of entries, as “Keep the menu” saves it', columns: COLUMNS, asWritten: true };

/** Entries from a CSV file, or from services of Open Referral UK as JSON: what the file is shows in its first letter. */
export async function readEntries(source: Readable): Promise<EntriesRead> {
  const problems = noProblems();
  const text = await textOf(source, problems);
  if (text === null) return { rows: [], problems };
  if (/^\s*[[{]/.test(text)) return { rows: servicesIn(text, problems), problems };
  const rows: IncomingEntry[] = [];
  const isNew = keysOnce(problems, 'code');
  for await (const { line, cell } of readCsv<Column>(Readable.from([Buffer.from(text)]), FILE, problems, LIMITS)) {
    const code = (cell('code') ?? '').toLowerCase();
    if (isNew(code, line)) {
      const over = (before: EntryContent | undefined) => fromCells(cell, before);
      rows.push({ line, place: null, code, publicId: '', title: cell('title') ?? '', isOver: false, over });
    }
  }
  return { rows, problems };
}

function fromCells(cell: (column: Column) => string | undefined, before: EntryContent | undefined) {
  const { content, faults } = contentOfCells(cell, before);
  return { content, faults: faults.map(inColumn), notes: [] };
}

function inColumn({ field, value, words }: CellFault): EntryFault {
  return { column: LABELS[field], value, words };
}

async function textOf(source: Readable, problems: Problems): Promise<string | null> {
  try {
    const chunks: Buffer[] = [];
    for await (const chunk of decoded(source, LARGEST)) chunks.push(chunk);
    return Buffer.concat(chunks).toString('utf8');
  } catch (error) {
    if (!(error instanceof FileRefused)) throw error;
    addProblem(problems, { message: error.message, line: error.line, severity: 'stop' });
    return null;
  }
}
