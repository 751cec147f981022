import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A partnership's own mark as it is served; the address changes with its content. */
export type Logo = { href: string; type: 'image/svg+xml' | 'image/png'; content: Buffer };

/** Reads a mark from the folder `logos` beside the partnership files; undefined when it is not there. */
export function readLogo(folder: string, name: string): Logo | undefined {
  try {
    const content = readFileSync(join(folder, 'logos', name));
    const hash = createHash('sha256').update(content).digest('hex').slice(0, 12);
    const svg = name.endsWith('.svg');
    return { href: `/brand/${hash}.${svg ? 'svg' : 'png'}`, type: svg ? 'image/svg+xml' : 'image/png', content };
  } catch {
    return undefined;
  }
}
