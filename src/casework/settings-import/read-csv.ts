import type { Readable } from 'node:stream';
import { CsvError } from 'csv-parse';
import { textOfCell } from '#src/domain/figures/csv.ts';
import { addProblem, type Problems } from '#src/domain/settings/problems.ts';
import { type CsvColumns, type Heading, readHeading, repeatsHeading } from './csv-heading.ts';
import { type CsvLimits, type CsvRecord, csvRecords } from './csv-records.ts';
import { FileRefused } from './file-refused.ts';

/** The national register is about 65 MB and 50,000 rows of 1,400 bytes. */
export const CSV_LIMITS: CsvLimits = { bytes: 200_000_000, rows: 200_000, rowBytes: 64_000, cell: 2_000 };

const HEADINGS_AGAIN =
  'The headings appear a second time here: the file is in itself twice, or two files were joined. Send one file.';
const QUOTE_NOT_CLOSED =
  'A quotation mark opens here and never closes: the file is cut off, or has a stray quotation mark. Send it whole.';

/** What a file is called in messages, and the columns it is read by; `asWritten` keeps line breaks inside a value. */
export type CsvFile<C extends string> = { name: string; columns: CsvColumns<C>; asWritten?: boolean };

/**
 * One row; `cell` is trimmed and, unless read as written, on one line without control characters; '' when blank, undefined
 * when there is no such column.
 */
export type CsvRow<C extends string> = { line: number; cell: (column: C) => string | undefined };

/**
 * Reads a CSV file as a stream: UTF-8 or Windows-1252, columns by name in any order, memory bounded by the limits.
 * What is wrong is noted in `problems`; after a `stop` the rows end and the source is closed. Blank rows are skipped;
 * rows with a wrong number of values are noted and left out. A short last row means that the file was cut off.
 */
export async function* readCsv<C extends string>(
  source: Readable,
  file: CsvFile<C>,
  problems: Problems,
  limits: CsvLimits = CSV_LIMITS,
): AsyncGenerator<CsvRow<C>> {
  const position = { line: 0, bytes: 0 };
  try {
    yield* rowsOf(csvRecords(source, position, limits), file, problems, limits);
  } catch (error) {
    addProblem(problems, { ...refusal(error, position.line), severity: 'stop' });
  }
}

async function* rowsOf<C extends string>(
  all: AsyncIterable<CsvRecord>,
  file: CsvFile<C>,
  problems: Problems,
  limits: CsvLimits,
): AsyncGenerator<CsvRow<C>> {
  let heading: Heading<C> | null = null;
  let uneven: CsvRecord | null = null;
  for await (const record of all) {
    if (uneven && heading) noteUneven(problems, uneven, heading);
    uneven = null;
    if (!heading) {
      heading = readHeading(record, file, problems);
      if (!heading) return;
    } else if (repeatsHeading(heading, record.values)) {
      throw new FileRefused(HEADINGS_AGAIN, record.line);
    } else if (isEven(record.values, heading)) yield rowOf(record, { heading, file }, problems, limits);
    else uneven = record;
  }
  if (!heading) throw new FileRefused(`The file holds no headings. It should be ${file.name}.`);
  if (uneven && uneven.values.length < heading.width)
    throw new FileRefused(cutOffMessage(uneven, heading), uneven.line);
  if (uneven) noteUneven(problems, uneven, heading);
}

/** Spreadsheets add or drop blank cells at the end of a row; only filled ones count as too many. */
function isEven<C extends string>(values: string[], { width }: Heading<C>): boolean {
  return (
    values.length === width || (values.length > width && values.slice(width).every((value) => value.trim() === ''))
  );
}

function noteUneven<C extends string>(problems: Problems, { line, values }: CsvRecord, { width }: Heading<C>): void {
  const message = `This row has ${values.length} values and the headings are ${width}, so it was left out. Look for a comma that should be inside quotation marks, or a missing value.`;
  addProblem(problems, { line, message, severity: 'row' });
}

function cutOffMessage<C extends string>({ values }: CsvRecord, { width }: Heading<C>): string {
  return `The last row stops after ${values.length} of ${width} values: the file seems to be cut off. Download or export it again and send it whole.`;
}

function rowOf<C extends string>(
  { line, values }: CsvRecord,
  { heading, file }: { heading: Heading<C>; file: CsvFile<C> },
  problems: Problems,
  limits: CsvLimits,
): CsvRow<C> {
  const clean = file.asWritten ? asWritten : cleaned;
  const cell = (column: C) => {
    const index = heading.index[column];
    const value = index === undefined ? undefined : values[index];
    if (value === undefined || value.length <= limits.cell) return value === undefined ? undefined : clean(value);
    const message = `This value has ${value.length} characters; it can have at most ${limits.cell}. It was read as blank.`;
    addProblem(problems, { line, column: heading.names[column] ?? null, value, message, severity: 'check' });
    return '';
  };
  return { line, cell };
}

function cleaned(value: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is taken out
  return value.replace(/[\u0000-\u001f\u007f-\u009f\s]+/g, ' ').trim();
}

function asWritten(value: string): string {
  return textOfCell(value.replaceAll('\r\n', '\n').trim());
}

function refusal(error: unknown, lineBefore: number): { message: string; line: number | null } {
  if (error instanceof FileRefused) return { message: error.message, line: error.line };
  if (error instanceof CsvError && error.code === 'CSV_QUOTE_NOT_CLOSED') {
    return { line: lineBefore + 1, message: QUOTE_NOT_CLOSED };
  }
  throw error;
}
