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
  [
    [{ ...by, name: 'panel_decided', data: { decision: 'wait' } }],
    'The panel made an interim plan until an expert is free',
  ],
  [[{ ...by, name: 'panel_decided', data: { decision: 'allocate' } }], 'The panel named who will help'],
  [
    [{ ...by, name: 'allocation_handed_back', data: { toPanel: true } }],
    'Grace Adeyemi handed the help back, so it goes to the panel again',
  ],
  [
    [{ ...by, name: 'help_handed_over', data: { from: 'Lena Vogel' }, toName: 'Piotr Zielak' }],
    'Grace Adeyemi handed the help over from Lena Vogel to Piotr Zielak',
  ],
  [
    [{ ...by, name: 'session_recorded', data: { kind: 'coaching', state: 'happened', onDay: '2026-11-10' } }],
    'Grace Adeyemi recorded the session of Tue 10 Nov: coaching',
  ],
  [
    [{ ...by, name: 'session_recorded', data: { kind: 'coaching', state: 'missed', onDay: '2026-11-10' } }],
    'Grace Adeyemi recorded that the session of Tue 10 Nov did not happen',
  ],
  [
    [{ ...by, name: 'session_signed', data: { sessionId: 3, onDay: '2026-11-10' } }],
    'Grace Adeyemi signed the record of Tue 10 Nov',
  ],
  [[{ ...by, name: 'session_signed', data: { sessionId: 3 } }], 'Grace Adeyemi signed the record of a session'],
  [
    [{ ...by, name: 'visit_changed', data: { onDay: '2026-11-12', before: { onDay: '2026-11-10' } } }],
    'Grace Adeyemi moved the visit of Tue 10 Nov to Thu 12 Nov',
  ],
  [
    [{ ...by, name: 'visit_changed', data: { onDay: '2026-11-12', before: { onDay: '2026-11-12' } } }],
    'Grace Adeyemi changed the visit of Thu 12 Nov',
  ],
  [
    [{ ...by, name: 'session_voided', data: { onDay: '2026-11-10' } }],
    'Grace Adeyemi took out the record of Tue 10 Nov, which was entered in error',
  ],
  [[{ ...by, name: 'request_rated' }], 'Grace Adeyemi gave feedback on how the request was written'],
  [
    [{ ...by, name: 'request_reviewed', data: { nextStep: 'step_down' } }],
    'Grace Adeyemi reviewed the help: the lead carries on with lighter help',
  ],
  [[{ ...by, name: 'voice_heard', who: null, data: { kind: 'family' } }], 'The family said how it went'],
  [
    [{ ...by, name: 'second_look_asked', toName: 'Farah Siddiqui' }],
    'Grace Adeyemi asked for a second look, which Farah Siddiqui takes',
  ],
  [[{ ...by, name: 'something_new' }], 'Grace Adeyemi: something new'],
];

for (const [given, sentence] of SENTENCES) {
  test(sentence, () => assert.equal(whatHappened(...given), sentence));
}

test('an event that moves the request with its setting is nobody’s doing', () => {
  assert.equal(whatHappened({ ...by, name: 'request_moved' }), 'It moved to the setting that took over');
});

/** Events about the offer or a person's account: no request's page tells them. */
const OF_NO_REQUEST =
  /^(absence|calendar|call_back|consultation|colleague|digest|draft|entry|expert|hotline|import|item|leave|remark|remarks|version|occasion|place|booking|bookings|waiting_joined|moved_up|attendance|materials|panel_(made|closed|reopened|members_kept|filed)|allocation_filed|decision_undone|person|post|self_check|setting|sign)_?/;

test('every event that the product records about a request has words of its own', () => {
  const files = globSync('src/**/*.ts').filter((file) => !file.endsWith('.test.ts') && !file.includes('request-view'));
  const recorded = files.flatMap((file) => eventsIn(readFileSync(file, 'utf8')));
  assert.ok(recorded.includes('request_sent') && recorded.includes('plan_agreed') && recorded.length > 40);
  const untold = recorded.filter((name) => !OF_NO_REQUEST.test(name) && !TOLD_EVENTS.includes(name));
  assert.deepEqual([...new Set(untold)], []);
});

/** The names of events in a file that records acts: those of an act's events, and those passed to one as `event`. */
function eventsIn(source: string): string[] {
  if (!/recordAct|record-act/.test(source)) return [];
  const acts = [
    ...source.matchAll(
      /(?:recordAct\([\s\S]{0,80}?|[^.]\{\s*)\{?\s*name: ([^,]*),(?: event|\s*(?:reason|events|\.\.\.))/g,
    ),
  ].map(([, name]) => name ?? '');
  const named = [
    ...source.matchAll(/\b(?:name|event): ([^,;]*?)(?=[,;)}\n])/g),
    ...source.matchAll(/\bevent\(([^,]*),/g),
  ];
  return named
    .map(([, words]) => words ?? '')
    .filter((words) => !acts.includes(words))
    .flatMap((words) => [...words.matchAll(/'([a-z]+(?:_[a-z]+)+)'/g)].map(([, name]) => name ?? ''));
}
