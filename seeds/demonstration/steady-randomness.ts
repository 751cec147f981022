import crypto from 'node:crypto';
import { syncBuiltinESMExports } from 'node:module';
import { Chance } from './chance.ts';

/**
 * Makes every reference, draft number and token that acts draw the same each time, for `bin/make-demonstration` only:
 * a service that ran this would have tokens anyone can guess. Database connections keep their own, real randomness.
 */
export function useSteadyRandomness(): void {
  const chance = new Chance(20261117);
  const real = { randomBytes: crypto.randomBytes, randomUUID: crypto.randomUUID };
  const randomBytes = (size: number) => Buffer.from(Array.from({ length: size }, () => chance.whole(0, 255)));
  Object.assign(crypto, { randomBytes, randomUUID: () => uuidOf(randomBytes(16)) });
  // Modules of our own see what was just put in place; packages that ask node's object see the real ones again.
  syncBuiltinESMExports();
  Object.assign(crypto, real);
}

/** Version 4, variant 1, as RFC 9562 says. */
function uuidOf(bytes: Buffer): string {
  bytes.writeUInt8((bytes.readUInt8(6) & 0x0f) | 0x40, 6);
  bytes.writeUInt8((bytes.readUInt8(8) & 0x3f) | 0x80, 8);
  return bytes.toString('hex').replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}
