import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import type { Clock } from '#src/platform/clock.ts';

/** Best first. */
export const ENCODINGS = ['br', 'gzip'] as const;
export type Encoding = (typeof ENCODINGS)[number];

/** An answer for everyone, as it is sent; a header that is null is taken away. Packed once, when first asked for so. */
export type ReadyAnswer = {
  status: number;
  headers: Record<string, string | null>;
  body: string;
  packed: Map<Encoding, Promise<Buffer>>;
};

export type SharedAnswers = {
  /** The answer at this address: what is kept, what somebody is just making, or a new one. */
  find(address: string, make: () => Promise<ReadyAnswer>): Promise<ReadyAnswer>;
  /** Something was done: whatever is asked from now on is made anew. */
  forget(): void;
};

/** Roughly; a visitor who asks for ever new addresses fills no more than this. */
const MOST_BYTES = 32_000_000;
/** Of an answer with its packed forms, to its length. */
const ALL_FORMS = 1.5;

type Kept = { answer: Promise<ReadyAnswer>; until: number; bytes: number };

/**
 * Answers that are the same for everyone, kept in memory for so many seconds. However many ask at once, each is made once.
 * Only what was found is kept: a mistake, a refusal and what went wrong are told to those who waited, and to nobody else.
 */
export function sharedAnswers({ clock, seconds }: { clock: Clock; seconds: number }): SharedAnswers {
  const kept = new Map<string, Kept>();
  let bytes = 0;

  function drop(address: string, one: Kept): void {
    if (kept.get(address) !== one) return;
    kept.delete(address);
    bytes -= one.bytes;
  }

  function settle(address: string, one: Kept, { status, body }: ReadyAnswer): void {
    if (status !== 200 || seconds === 0) drop(address, one);
    if (kept.get(address) !== one) return;
    one.until = clock().getTime() + seconds * 1_000;
    one.bytes = body.length * ALL_FORMS;
    bytes += one.bytes;
    for (const [oldest, each] of kept) {
      if (bytes <= MOST_BYTES) return;
      if (each !== one) drop(oldest, each);
    }
  }

  return {
    find(address, make) {
      const known = kept.get(address);
      if (known && clock().getTime() < known.until) return known.answer;
      if (known) drop(address, known);
      const one: Kept = { answer: make(), until: Number.POSITIVE_INFINITY, bytes: 0 };
      kept.set(address, one);
      one.answer.then(
        (ready) => settle(address, one, ready),
        () => drop(address, one),
      );
      return one.answer;
    },
    forget() {
      kept.clear();
      bytes = 0;
    },
  };
}

/** The bytes of an answer in an encoding; packed once for all who read it so. */
export function packedAs(encoding: Encoding, { body, packed }: ReadyAnswer): Promise<Buffer> {
  const known = packed.get(encoding) ?? PACK[encoding](Buffer.from(body));
  packed.set(encoding, known);
  return known;
}

const brotli = promisify(brotliCompress);
const gzipped = promisify(gzip);
const PACK: Record<Encoding, (body: Buffer) => Promise<Buffer>> = {
  br: (body) => brotli(body, { params: { [constants.BROTLI_PARAM_QUALITY]: 4 } }),
  gzip: (body) => gzipped(body),
};
