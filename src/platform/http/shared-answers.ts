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
  body: Buffer;
  packed: Map<Encoding, Promise<Buffer>>;
};

export type SharedAnswers = {
  /** The answer at this address: what is kept, what somebody is just making, or a new one. */
  find(address: string, make: () => Promise<ReadyAnswer>): Promise<ReadyAnswer>;
  /** What many answers turn on, such as whether anything has changed: asked once a second, however many want to know. */
  lately: Lately;
  /** Something was done: whatever is asked from now on is made anew. */
  forget(): void;
};

export type Lately = (question: string, ask: () => Promise<string>) => Promise<string>;

/** How old what is asked `lately` may be. */
const LATELY_SECONDS = 1;
/** Roughly; a visitor who asks for ever new addresses fills no more than this. */
const MOST_BYTES = 16_000_000;
/** Of an answer with its packed forms, to its length. */
const ALL_FORMS = 1.5;

type Kept = { answer: Promise<ReadyAnswer>; until: number; bytes: number };

/**
 * Answers that are the same for everyone, kept in memory for so many seconds. However many ask at once, each is made once.
 * Only what was found is kept: a mistake, a refusal and what went wrong are told to those who waited, and to nobody else.
 */
export function sharedAnswers({ clock, seconds }: { clock: Clock; seconds: number }): SharedAnswers {
  const kept = new Map<string, Kept>();
  const said = new Map<string, { answer: Promise<string>; until: number }>();
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
      if (bytes <= MOST_BYTES && clock().getTime() < each.until) return;
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
    lately(question, ask) {
      const known = said.get(question);
      if (known && clock().getTime() < known.until) return known.answer;
      const one = { answer: ask(), until: clock().getTime() + Math.min(seconds, LATELY_SECONDS) * 1_000 };
      said.set(question, one);
      one.answer.catch(() => said.get(question) === one && said.delete(question));
      return one.answer;
    },
    forget() {
      kept.clear();
      said.clear();
      bytes = 0;
    },
  };
}

/** The bytes of an answer in an encoding; packed once for all who read it so. */
export function packedAs(encoding: Encoding, { body, packed }: ReadyAnswer): Promise<Buffer> {
  const known = packed.get(encoding) ?? PACK[encoding](body);
  packed.set(encoding, known);
  return known;
}

const brotli = promisify(brotliCompress);
const gzipped = promisify(gzip);
const SMALLEST_WINDOW = 16;
const PACK: Record<Encoding, (body: Buffer) => Promise<Buffer>> = {
  br: (body) => brotli(body, { params: { [constants.BROTLI_PARAM_QUALITY]: 4, ...roomFor(body) } }),
  gzip: (body) => gzipped(body),
};

/** Brotli sets aside megabytes for a long text unless it is told how short it is. */
function roomFor({ length }: Buffer): Record<number, number> {
  const bits = Math.min(Math.max(Math.ceil(Math.log2(length)), SMALLEST_WINDOW), constants.BROTLI_DEFAULT_WINDOW);
  return { [constants.BROTLI_PARAM_LGWIN]: bits, [constants.BROTLI_PARAM_SIZE_HINT]: length };
}
