import assert from 'node:assert/strict';
import { test } from 'node:test';
import { addProblem, joinProblems, noProblems } from './problems.ts';

test('the list is cut at 200, the count goes on, and what stops the file still comes first', () => {
  const problems = noProblems();
  for (let line = 1; line <= 500; line += 1) addProblem(problems, { line, message: 'row', severity: 'row' });
  addProblem(problems, { line: 501, message: 'stop one', severity: 'stop' });
  addProblem(problems, { line: 502, message: 'stop two', severity: 'stop' });
  assert.equal(problems.total, 502);
  assert.equal(problems.list.length, 200);
  assert.equal(problems.stopped, true);
  assert.deepEqual(
    problems.list.slice(0, 3).map(({ message }) => message),
    ['stop one', 'stop two', 'row'],
  );
});

test('a long value is shortened, and a problem without a place says so with null', () => {
  const problems = noProblems();
  addProblem(problems, { message: 'm', value: 'x'.repeat(10_000), severity: 'check' });
  assert.equal(problems.list[0]?.value?.length, 81);
  assert.equal(problems.list[0]?.line, null);
  assert.equal(problems.list[0]?.column, null);
  assert.equal(problems.stopped, false);
});

test('problems of several files are one list with one count', () => {
  const first = noProblems();
  for (let line = 1; line <= 300; line += 1) addProblem(first, { line, message: 'row', severity: 'row' });
  const second = noProblems();
  addProblem(second, { message: 'stop', severity: 'stop' });
  const joined = joinProblems(first, second);
  assert.equal(joined.total, 301);
  assert.equal(joined.list[0]?.message, 'stop');
  assert.equal(joined.stopped, true);
});
