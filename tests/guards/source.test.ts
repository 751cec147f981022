import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { wrongWay } from './import-direction.ts';
import { importsOf, type SourceFile, sourceFiles } from './source-files.ts';

const files = sourceFiles();
const product = files.filter((file) => !file.isTest);

describe('imports', () => {
  test('go one way: main, program, features, casework, domain', () => {
    const imports = product.flatMap(importsOf);
    assert.ok(imports.length > 200, `only ${imports.length} imports were found: the guard reads nothing`);
    assert.deepEqual(imports.map(wrongWay).filter(Boolean), []);
  });

  test('the guard knows a wrong one', () => {
    const line = 4;
    for (const [from, to] of [
      ['src/features/panel/panel.page.tsx', 'src/features/queue/queue.queries.ts'],
      ['src/domain/triage/rules.ts', 'src/platform/clock.ts'],
      ['src/casework/record-act.ts', 'src/features/home/home.page.tsx'],
      ['src/platform/http/route.ts', 'src/casework/acting.ts'],
      ['src/govuk/layout.tsx', 'src/features/home/home.page.tsx'],
    ] as const) {
      assert.match(String(wrongWay({ from, line, to })), new RegExp(`^${from}:4 imports ${to}`));
    }
  });

  test('the domain uses no package but zod', () => {
    const foreign = matches(
      product.filter((file) => file.path.startsWith('src/domain/')),
      /\bfrom\s+['"](?![.#])(?!zod['"])/,
    );
    assert.deepEqual(foreign, []);
  });
});

describe('only one place', () => {
  const others = (...allowed: string[]) => product.filter((file) => !allowed.includes(file.path));

  test('reads the environment: main.ts', () => {
    assert.deepEqual(matches(others('src/main.ts'), /process\s*\.\s*env/), []);
  });
  test('reads the clock: platform/clock.ts', () => {
    assert.deepEqual(matches(others('src/platform/clock.ts'), /new Date\(\)|\bDate\.now\(/), []);
  });
  test('of the front door asks as the system: a wait without names, a remark that is kept', () => {
    const frontDoor = /^src\/(features\/(menu|open-data)|casework\/menu)\//;
    const asking = product.filter((file) => frontDoor.test(file.path) && /\basSystem\(/.test(file.lines.join('\n')));
    assert.deepEqual(
      asking.map(({ path }) => path).sort(),
      ['src/casework/menu/free-weeks.ts', 'src/features/menu/family.ts'],
      'read it as a visitor; migrations/0079_visitors.sql says what they see',
    );
  });
  test('writes to the terminal: platform/log.ts', () => {
    assert.deepEqual(matches(others('src/platform/log.ts'), /\bconsole\s*\.|process\.(stdout|stderr)\./), []);
  });
});

describe('every source file', () => {
  test('is short: at most 250 lines', () => {
    // The strategies are words in a row, not logic: cutting an area of need in two would only hide it.
    const longest = (file: SourceFile) => (file.path.startsWith('src/domain/requests/strategies/') ? 320 : 250);
    const generated = (file: SourceFile) => file.path.startsWith('src/govuk/generated/');
    const long = product.filter((file) => !generated(file) && file.lines.length - 1 > longest(file));
    assert.deepEqual(
      long.map((file) => `${file.path}: ${file.lines.length - 1} lines`),
      [],
    );
  });
  test('has no default export', () => {
    assert.deepEqual(matches(product, /^export default\b/), []);
  });
  test('leaves nothing for later and silences no check', () => {
    assert.deepEqual(matches(files, /\bTODO\b|\bFIXME\b|@ts-(ignore|nocheck)/), []);
  });
  test('hides no dependence on the time of the database', () => {
    assert.deepEqual(matches(product, /(?<!\.)\bnow\(\)|\bcurrent_(date|timestamp)\b/), []);
  });
});

function matches(among: SourceFile[], pattern: RegExp): string[] {
  return among.flatMap((file) =>
    file.lines.flatMap((line, index) => (pattern.test(line) ? [`${file.path}:${index + 1} ${line.trim()}`] : [])),
  );
}
