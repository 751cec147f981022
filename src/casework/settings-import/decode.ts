import { isAscii, isUtf8 } from 'node:buffer';
import { FileRefused } from './file-refused.ts';

const SAVE_AS_CSV = "Open it in your spreadsheet program and choose 'Save as', 'CSV UTF-8 (comma delimited)'.";
const CUT_OFF = 'The file is cut off in the middle of a letter. Send it again.';

const NOT_TEXT: [name: string, opening: number[]][] = [
  ['an Excel workbook or another zipped file', [0x50, 0x4b, 0x03, 0x04]],
  ['an old Excel workbook', [0xd0, 0xcf, 0x11, 0xe0]],
  ['a PDF', [0x25, 0x50, 0x44, 0x46]],
  ['a gzipped file', [0x1f, 0x8b]],
  ['text in UTF-16', [0xff, 0xfe]],
  ['text in UTF-16', [0xfe, 0xff]],
];
const BOM = [0xef, 0xbb, 0xbf];
const LONGEST_OPENING = 4;

/**
 * Bytes of a text file as UTF-8 without a byte-order mark, chunk by chunk and with nothing kept back but an unfinished
 * letter. Up to the first letter that is not ASCII both encodings read the same; there the file shows itself as UTF-8
 * or, when that letter is not valid UTF-8, as Windows-1252. Throws FileRefused for what is not text.
 */
export async function* decoded(source: AsyncIterable<Uint8Array>, maxBytes: number): AsyncGenerator<Buffer> {
  const toText = undecided();
  let bytes = 0;
  for await (const chunk of withoutOpening(source)) {
    bytes += chunk.length;
    if (bytes > maxBytes)
      throw new FileRefused(
        `The file is larger than ${maxBytes / 1_000_000} MB, which is more than a file of this kind holds.`,
      );
    if (chunk.includes(0)) throw new FileRefused(`This is not a text file. ${SAVE_AS_CSV}`);
    yield toText.push(chunk);
  }
  if (bytes === 0) throw new FileRefused('The file is empty. Send it again.');
  yield toText.end();
}

/** Gathers the first bytes, refuses what they show not to be text, and drops a byte-order mark. */
async function* withoutOpening(source: AsyncIterable<Uint8Array>): AsyncGenerator<Buffer> {
  let opening: Buffer | null = Buffer.alloc(0);
  for await (const bytes of source) {
    const chunk = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    if (!opening) yield chunk;
    else {
      opening = Buffer.concat([opening, chunk]);
      if (opening.length < LONGEST_OPENING) continue;
      yield checkedOpening(opening);
      opening = null;
    }
  }
  if (opening) yield checkedOpening(opening);
}

function checkedOpening(opening: Buffer): Buffer {
  for (const [name, bytes] of NOT_TEXT) {
    if (startsWith(opening, bytes)) throw new FileRefused(`This is ${name}, not a CSV file. ${SAVE_AS_CSV}`);
  }
  return startsWith(opening, BOM) ? opening.subarray(BOM.length) : opening;
}

function startsWith(buffer: Buffer, bytes: number[]): boolean {
  return bytes.every((byte, index) => buffer[index] === byte);
}

function undecided(): { push(chunk: Buffer): Buffer; end(): Buffer } {
  let encoding: 'ascii' | 'utf-8' | 'windows-1252' = 'ascii';
  let rest: Buffer = Buffer.alloc(0);
  const windows1252 = (bytes: Buffer) => Buffer.from(new TextDecoder('windows-1252').decode(bytes));

  function push(chunk: Buffer): Buffer {
    if (encoding === 'windows-1252') return windows1252(chunk);
    const bytes = rest.length > 0 ? Buffer.concat([rest, chunk]) : chunk;
    const whole = bytes.length - unfinished(bytes);
    const text = bytes.subarray(0, whole);
    rest = bytes.subarray(whole);
    if (isAscii(text)) return text;
    if (isUtf8(text)) {
      encoding = 'utf-8';
      return text;
    }
    if (encoding === 'utf-8') {
      throw new FileRefused(`The file mixes two ways of writing letters such as é. ${SAVE_AS_CSV}`);
    }
    encoding = 'windows-1252';
    rest = Buffer.alloc(0);
    return windows1252(bytes);
  }

  function end(): Buffer {
    if (rest.length > 0 && encoding === 'utf-8') throw new FileRefused(CUT_OFF);
    return windows1252(rest);
  }

  return { push, end };
}

/** How many bytes at the end could be the beginning of a UTF-8 letter that the next chunk completes: 0 to 3. */
function unfinished(bytes: Buffer): number {
  for (let back = 1; back <= Math.min(3, bytes.length); back += 1) {
    const byte = bytes[bytes.length - back] ?? 0;
    if (byte < 0x80) return 0;
    if (byte >= 0xc0) return letterLength(byte) > back ? back : 0;
  }
  return 0;
}

function letterLength(firstByte: number): number {
  if (firstByte >= 0xf0) return 4;
  return firstByte >= 0xe0 ? 3 : 2;
}
