import { pipeline, type Readable } from 'node:stream';
import { parse } from 'csv-parse';
import { decoded } from './decode.ts';
import { FileRefused } from './file-refused.ts';

export type CsvLimits = {
  bytes: number;
  rows: number;
  /** The longest row; one up to a quarter of a megabyte longer may pass. */
  rowBytes: number;
  /** Characters of the longest value that is read. */
  cell: number;
};

/** One row as it stands in the file, with the line it begins on; the first line is 1, blank lines count. */
export type CsvRecord = { line: number; values: string[] };

const PIECE = 65_536;
// The parser works on one piece while at most two more wait in its buffer.
const PIECES_AHEAD = 4;

/** Where the parser has got to: the last line it finished, and the bytes up to there. */
export type Position = { line: number; bytes: number };

/** The rows of a CSV file that are not blank. `position` moves along, so that whoever catches an error can say where. */
export async function* csvRecords(source: Readable, position: Position, limits: CsvLimits): AsyncGenerator<CsvRecord> {
  const starts: number[] = [];
  let parserLines = 0;
  const parser = parse({
    relax_column_count: true,
    relax_quotes: true,
    on_record: (values, { lines, bytes }) => {
      starts.push(position.line + 1);
      // The parser counts a CRLF inside quotes twice, so its own count only says whether there is any.
      position.line += lines - parserLines === 1 ? 1 : 1 + lineBreaksIn(values);
      position.bytes = bytes;
      parserLines = lines;
      return values;
    },
  });
  const inPieces = (bytes: AsyncIterable<Uint8Array>) => paced(decoded(bytes, limits.bytes), position, limits);
  pipeline(source, inPieces, parser, () => undefined);
  let rows = 0;
  for await (const values of parser as AsyncIterable<string[]>) {
    const line = starts.shift() ?? 0;
    rows += 1;
    if (rows > limits.rows)
      throw new FileRefused(`The file has more than ${limits.rows} rows: too many for this kind of file.`, line);
    if (values.some((value) => value.trim() !== '')) yield { line, values };
  }
}

function lineBreaksIn(values: string[]): number {
  let breaks = 0;
  for (const value of values) breaks += value.match(/\r\n|\r|\n/g)?.length ?? 0;
  return breaks;
}

// The parser's own limit on a record does not count commas, so a gigabyte of commas would fill the memory.
async function* paced(chunks: AsyncIterable<Buffer>, position: Position, limits: CsvLimits): AsyncGenerator<Buffer> {
  let given = 0;
  for await (const chunk of chunks) {
    for (let start = 0; start < chunk.length; start += PIECE) {
      if (given - position.bytes > limits.rowBytes + PIECES_AHEAD * PIECE)
        throw new FileRefused(ROW_TOO_LONG, position.line + 1);
      const piece = chunk.subarray(start, start + PIECE);
      given += piece.length;
      yield piece;
    }
  }
}

const ROW_TOO_LONG =
  'This row is far too long: a quotation mark may be missing, or this is not a CSV file with commas.';
