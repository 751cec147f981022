import type pg from 'pg';

/** What PostgreSQL's copy protocol needs of a connection, and a query of pg's that speaks it. */
type Wire = { query(text: string): void; sendCopyFromChunk(chunk: Buffer): void; endCopyFrom(): void };
type Ended = (error?: Error) => void;

const CHUNK = 1_000_000;

/** Sends rows, in the text form of `copy … from stdin`. */
export function copyIn(client: pg.Client, statement: string, rows: Buffer): Promise<void> {
  return submit(client, statement, {
    handleCopyInResponse(wire: Wire) {
      for (let start = 0; start < rows.length; start += CHUNK) {
        wire.sendCopyFromChunk(rows.subarray(start, start + CHUNK));
      }
      wire.endCopyFrom();
    },
  });
}

/** Receives rows, in the text form of `copy … to stdout`. */
export async function copyOut(client: pg.Client, statement: string): Promise<Buffer> {
  const chunks: Buffer[] = [];
  await submit(client, statement, {
    handleCopyData({ chunk }: { chunk: Buffer }) {
      chunks.push(Buffer.from(chunk));
    },
  });
  return Buffer.concat(chunks);
}

function submit(client: pg.Client, statement: string, handlers: object): Promise<void> {
  return new Promise((resolve, reject) => {
    const ended: Ended = (error) => (error ? reject(error) : resolve());
    client.query({
      submit(wire: unknown) {
        (wire as Wire).query(statement);
      },
      handleRowDescription: () => undefined,
      handleCommandComplete: () => undefined,
      handleError: ended,
      handleReadyForQuery: () => ended(),
      callback: ended,
      ...handlers,
    });
  });
}
