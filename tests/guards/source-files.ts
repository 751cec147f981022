import { globSync, readFileSync } from 'node:fs';
import { relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = resolve(fileURLToPath(new URL('../..', import.meta.url)));

export type SourceFile = { path: string; lines: string[]; isTest: boolean };
export type Import = { from: string; line: number; to: string };

/** Every TypeScript file of `src`, with its path from the project's folder. */
export function sourceFiles(): SourceFile[] {
  return globSync('src/**/*.{ts,tsx}', { cwd: ROOT })
    .sort()
    .map((path) => ({
      path,
      lines: readFileSync(resolve(ROOT, path), 'utf8').split('\n'),
      isTest: /\.(test|builder)\.tsx?$|\/test-[^/]+$/.test(path),
    }));
}

/** What a file imports from the project, as paths from the project's folder. */
export function importsOf(file: SourceFile): Import[] {
  const found: Import[] = [];
  for (const match of file.lines.join('\n').matchAll(IMPORT)) {
    const to = target(file.path, match[1] ?? match[2] ?? '');
    if (to) found.push({ from: file.path, line: lineAt(file, match.index + match[0].length), to });
  }
  return found;
}

// `from '…'` of imports and re-exports, `import '…'` and `import('…')`.
const IMPORT = /\bfrom\s+['"]([^'"]+)['"]|\bimport\s*\(?\s*['"]([^'"]+)['"]/g;

function target(from: string, specifier: string): string | undefined {
  if (specifier.startsWith('#src/')) return specifier.slice(1);
  if (specifier.startsWith('#tests/')) return specifier.slice(1);
  if (specifier.startsWith('.')) return relative(ROOT, resolve(ROOT, from, '..', specifier));
  return undefined;
}

function lineAt(file: SourceFile, offset: number): number {
  return file.lines.join('\n').slice(0, offset).split('\n').length;
}
