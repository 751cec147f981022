import { readFile, writeFile } from 'node:fs/promises';
import { packState, type State, unpackState } from '#src/platform/demonstration/state.ts';

const SHIPPED = new URL('shipped-year.copy.br', import.meta.url);

/** What every table holds when the whole story has been performed; undefined before `bin/make-demonstration` ran once. */
export async function readShipped(): Promise<State | undefined> {
  const packed = await readFile(SHIPPED).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return undefined;
    throw error;
  });
  return packed && unpackState(packed);
}

export async function writeShipped(state: State): Promise<{ bytes: number }> {
  const packed = packState(state);
  await writeFile(SHIPPED, packed);
  return { bytes: packed.length };
}
