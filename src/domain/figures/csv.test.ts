import assert from 'node:assert/strict';
import { test } from 'node:test';
import { csvFile } from './csv.ts';

const cases: [string, string][] = [
  ['=1+1', `"'=1+1"`],
  ['+44 1632 960100', `"'+44 1632 960100"`],
  ['-cmd', `"'-cmd"`],
  ['@SUM(A1)', `"'@SUM(A1)"`],
  ['\tx', `"'\tx"`],
  ['\rx', `"'\rx"`],
  ['-2.5', '-2.5'],
  ['+3', '+3'],
  ['78%', '78%'],
  ['Say "hello", twice', '"Say ""hello"", twice"'],
  ['plain', 'plain'],
];
for (const [typed, written] of cases) {
  test(`${JSON.stringify(typed)} is written ${JSON.stringify(written)}`, () => {
    assert.equal(csvFile([[typed]]), `\uFEFF${written}\r\n`);
  });
}
