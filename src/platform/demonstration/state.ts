import { createHash } from 'node:crypto';
import { brotliCompressSync, brotliDecompressSync, constants } from 'node:zlib';

/** All rows of a database at one moment, table by table, in the text form of `copy`. */
export type State = {
  /** See `fingerprintOfMigrations`: rows fit only the tables that they were taken from. */
  migrations: string;
  /** The last moment of the story that the rows tell. */
  storyAt: Date;
  partnerships: string[];
  tables: TableState[];
  /** Where each numbering stands. */
  sequences: [name: string, last: number][];
};
export type TableState = { name: string; columns: string[]; rows: Buffer };

type Heading = Omit<State, 'tables' | 'storyAt'> & {
  storyAt: string;
  tables: { name: string; columns: string[]; bytes: number }[];
  sha256: string;
};

/** One compressed file: a line that says what is in it, then the rows. */
export function packState({ tables, storyAt, ...rest }: State): Buffer {
  const body = Buffer.concat(tables.map(({ rows }) => rows));
  const heading: Heading = {
    ...rest,
    storyAt: storyAt.toISOString(),
    tables: tables.map(({ name, columns, rows }) => ({ name, columns, bytes: rows.length })),
    sha256: hashOf(body),
  };
  // A window of 16 MB finds each row's hash again in the row after it.
  const params = { [constants.BROTLI_PARAM_QUALITY]: 9, [constants.BROTLI_PARAM_LGWIN]: 24 };
  return brotliCompressSync(Buffer.concat([Buffer.from(`${JSON.stringify(heading)}\n`), body]), { params });
}

/** Throws when the file is not as it was packed. */
export function unpackState(packed: Buffer): State {
  const whole = brotliDecompressSync(packed);
  const end = whole.indexOf('\n');
  const { sha256, tables, storyAt, ...rest }: Heading = JSON.parse(whole.toString('utf8', 0, end));
  const body = whole.subarray(end + 1);
  if (hashOf(body) !== sha256) throw new Error('The shipped demonstration is damaged: fetch it again.');
  let at = 0;
  return {
    ...rest,
    storyAt: new Date(storyAt),
    tables: tables.map(({ bytes, ...table }) => {
      at += bytes;
      return { ...table, rows: body.subarray(at - bytes, at) };
    }),
  };
}

function hashOf(body: Buffer): string {
  return createHash('sha256').update(body).digest('hex');
}
