import { readFile } from 'node:fs/promises';
import { type Answer, download } from '#src/platform/http/answers.ts';

const TEMPLATES = new URL('../../../docs/templates/', import.meta.url);

/** A file to start from, with its headings and a few invented rows. */
export async function sendTemplate(name: 'early-years' | 'clusters' | 'people' | 'experts'): Promise<Answer> {
  return download(`${name}.csv`, 'text/csv; charset=utf-8', await readFile(new URL(`${name}.csv`, TEMPLATES)));
}
