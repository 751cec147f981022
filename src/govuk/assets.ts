import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder a static route serves under /assets/, with names that change with their content. */
export const assetsFolder: string = fileURLToPath(new URL('../../build/assets', import.meta.url));

let files: Record<string, string> | undefined;

/** `asset('app.css')` → `/assets/app-3f2a….css`. */
export function asset(name: string): string {
  files ??= manifest();
  const hashed = files[name];
  if (!hashed) throw new Error(`There is no asset called ${name}. Run: node --import tsx bin/build-assets.ts`);
  return `/assets/${hashed}`;
}

function manifest(): Record<string, string> {
  const written = JSON.parse(readFileSync(join(assetsFolder, 'manifest.json'), 'utf8')) as {
    files: Record<string, string>;
  };
  return written.files;
}
