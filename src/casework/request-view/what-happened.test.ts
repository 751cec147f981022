import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { TOLD_EVENTS, whatHappened } from './what-happened.ts';

const by = { who: 'Grace Adeyemi', data: {}, toName: null };

const SENTENCES: [Parameters<typeof whatHappened>, string][] = [
  [[{ ...by, name: 'request_sent' }], 'Grace Adeyemi sent the request'],
  [[{ ...by, name: 'request_triaged' }, 'advise'], 'Grace Adeyemi answered with advice'],
  [[{ ...by, name: 'request_triaged' }, 'reroute'], 'Grace Adeyemi pointed to another route'],
  [[{ ...by, name: 'request_triaged' }], 'Grace Adeyemi decided what happens next'],
  [
    [{ ...by, name: 'question_lapsed', who: null }],
    'The time to answer the question ran out, so it went back to the lead',
  ],
  [[{ ...by, name: 'request_amended', data: { changes: [{}] } }], 'Grace Adeyemi changed an answer'],
  [[{ ...by, name: 'request_amended', data: { changes: [{}, {}] } }], 'Grace Adeyemi changed 2 answers'],
  [[{ ...by, name: 'handed_over', toName: 'Martin Lowe' }], 'Grace Adeyemi handed it over to Martin Lowe'],
  [[{ ...by, name: 'handed_over', who: null }], 'It was handed over to another lead'],
  [[{ ...by, name: 'something_new' }], 'Grace Adeyemi: something new'],
];

for (const [given, sentence] of SENTENCES) {
  test(sentence, () => assert.equal(whatHappened(...given), sentence));
}

test('an event that moves the request with its setting is nobody’s doing', () => {
  assert.equal(whatHappened({ ...by, name: 'request_moved' }), 'It moved to the setting that took over');
});

test('every event that the product records about a request has words of its own', () => {
  const files = globSync('src/**/*.ts').filter((file) => !file.endsWith('.test.ts') && !file.includes('request-view'));
  const names = files.flatMap((file) =>
    [...readFileSync(file, 'utf8').matchAll(RECORDED)].map((found) => found[1] ?? ''),
  );
  assert.ok(names.includes('request_sent') && names.includes('request_triaged'));
  assert.deepEqual(
    [...new Set(names)].filter((name) => !TOLD_EVENTS.includes(name)),
    [],
  );
});

/** An event about a request: these words begin their names. */
const RECORDED = /name: '((?:request|question|lead|passed|taken|handed|ended)_[a-z_]+)'/g;
