import { globSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { table } from './table.ts';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/** What the log can say: the names of acts and events, read from the files that record them. */
export function actsPage(): string {
  const rows = sources().map(({ path, text }) => {
    const acts = actsIn(text);
    const events = namesIn(text).filter((name) => !acts.includes(name));
    return [acts.map(code).join(', ') || 'by kind', events.map(code).join(', '), code(path)];
  });
  const sorted = rows.sort((a, b) => a.join(' ').localeCompare(b.join(' '), 'en'));
  return `# Acts and events

An act is one transaction: who, when, why. Its events say what changed. Read from the files that call \`recordAct\`; *by kind*
where the name of the act follows from what is done.

${table(['act', 'events', 'recorded in'], sorted)}
`;
}

function sources(): { path: string; text: string }[] {
  return globSync('src/**/*.{ts,tsx}', { cwd: ROOT })
    .filter((path) => !/\.(test|builder)\.tsx?$/.test(path))
    .sort()
    .map((path) => ({ path, text: readFileSync(`${ROOT}/${path}`, 'utf8') }))
    .filter(({ text }) => /\brecordAct\(/.test(text) && !text.includes('export async function recordAct'));
}

function actsIn(text: string): string[] {
  const calls = text.split(/\brecordAct\(/).slice(1);
  const names = calls.map((call) => /^\{\s*name: '(\w+)'/.exec(call.slice(endOfFirst(call)).trimStart())?.[1]);
  return [...new Set(names.filter((name) => name !== undefined))];
}

function namesIn(text: string): string[] {
  return [...new Set([...text.matchAll(/\bname: '([a-z]+(?:_[a-z]+)+)'/g)].map((match) => match[1] ?? ''))];
}

/** Where the second argument of a call begins. */
function endOfFirst(call: string): number {
  let depth = 0;
  for (const [index, letter] of [...call].entries()) {
    if ('([{'.includes(letter)) depth += 1;
    if (')]}'.includes(letter)) depth -= 1;
    if (letter === ',' && depth === 0) return index + 1;
  }
  return call.length;
}

function code(text: string): string {
  return `\`${text}\``;
}
