import { createHash } from 'node:crypto';

/** Chosen once: every identifier that directories hold was made from it. */
const NAMESPACE = Buffer.from('8a4f3c5e2f6b4c1d9e7a5b0c6d1e2f30', 'hex');

/** A UUID made from a name (RFC 9562, version 5): the same name gives the same one, on every machine and for ever. */
export function lastingUuid(name: string): string {
  const bytes = createHash('sha1').update(NAMESPACE).update(name).digest().subarray(0, 16);
  bytes.writeUInt8((bytes.readUInt8(6) & 0x0f) | 0x50, 6);
  bytes.writeUInt8((bytes.readUInt8(8) & 0x3f) | 0x80, 8);
  const hex = bytes.toString('hex');
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-');
}
