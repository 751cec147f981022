import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { actsPage } from './generated-docs/acts.ts';
import { promptsPage, strategiesPage, triageRulesPage } from './generated-docs/content.ts';
import { lifecyclePage } from './generated-docs/lifecycle.ts';
import { measuresDoc } from './generated-docs/measures.ts';
import { privacyPage } from './generated-docs/privacy.ts';
import { permissionsPage, routesPage } from './generated-docs/routes.ts';

const FOLDER = new URL('../docs/generated/', import.meta.url);
const MADE = '<!-- Made by bin/generate-docs.ts from the code; changes here are lost. -->\n\n';

/** The documents that restate what the code says, by file name. */
export function generatedDocs(): Record<string, string> {
  const pages = {
    'acts.md': actsPage(),
    'lifecycle.md': lifecyclePage(),
    'measures.md': measuresDoc(),
    'permissions.md': permissionsPage(),
    'privacy.md': privacyPage(),
    'prompts.md': promptsPage(),
    'routes.md': routesPage(),
    'strategies.md': strategiesPage(),
    'triage-rules.md': triageRulesPage(),
  };
  return Object.fromEntries(Object.entries(pages).map(([name, text]) => [name, MADE + text]));
}

/** The names of documents that are not as the code would make them now. */
export function staleDocs(): string[] {
  const docs = generatedDocs();
  const known = readdirSync(FOLDER);
  const changed = Object.entries(docs).filter(
    ([name, text]) => !known.includes(name) || readFileSync(new URL(name, FOLDER), 'utf8') !== text,
  );
  return [...changed.map(([name]) => name), ...known.filter((name) => !(name in docs))];
}

function write(): void {
  mkdirSync(FOLDER, { recursive: true });
  const docs = generatedDocs();
  for (const name of readdirSync(FOLDER)) if (!(name in docs)) rmSync(new URL(name, FOLDER));
  for (const [name, text] of Object.entries(docs)) writeFileSync(new URL(name, FOLDER), text);
}

function main(): void {
  if (!process.argv.includes('--check')) {
    write();
    return;
  }
  const stale = staleDocs();
  if (stale.length === 0) return;
  process.stderr.write(
    `Not current: ${stale.join(', ')} in docs/generated. Run: node --import tsx bin/generate-docs.ts\n`,
  );
  process.exitCode = 1;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) main();
