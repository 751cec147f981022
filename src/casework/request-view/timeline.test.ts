import assert from 'node:assert/strict';
import { test } from 'node:test';
import { render } from '#src/platform/jsx/jsx-runtime.ts';
import type { HistoryEvent, RequestHistory, Triage } from './request-history.ts';
import { momentsOf } from './timeline.tsx';

const at = (time: string) => new Date(`2026-11-${time}:00Z`);

function event(changes: Partial<HistoryEvent>): HistoryEvent {
  return {
    id: 1,
    actId: 1,
    name: 'request_sent',
    data: {},
    at: at('03T09:30'),
    whoId: 1,
    who: 'Amira Hassan',
    reason: null,
    toName: null,
    ...changes,
  };
}

function triage(changes: Partial<Triage>): Triage {
  return {
    id: 1,
    outcome: 'ask',
    level: 'universal',
    recommendedOutcome: 'advise',
    recommendedLevel: 'universal',
    recommendedBecause: [],
    overrideReason: 'knows_setting',
    happening: '',
    doableNow: '',
    advice: 'Greet each child at the door.',
    strategies: [],
    route: null,
    panelHope: null,
    namedPersonId: 2,
    namedPersonName: 'Grace Adeyemi',
    namedPersonJob: 'Inclusion Lead',
    namedPersonEmail: 'grace@example.org',
    nextOn: '2026-11-11',
    decidedById: 2,
    decidedByName: 'Grace Adeyemi',
    decidedAt: at('04T10:00'),
    ...changes,
  };
}

const ASKED: RequestHistory = {
  experts: [],
  decisions: [],
  reviews: [],
  triages: [triage({}), triage({ id: 2, outcome: 'advise', overrideReason: null, decidedAt: at('06T10:00') })],
  questions: [
    {
      id: 1,
      question: 'When is it calm?',
      askedByName: 'Grace Adeyemi',
      askedAt: at('04T10:00'),
      answerBy: '2026-11-11',
      answer: 'On <b>Mondays</b>',
      answeredById: 1,
      answeredByName: 'Amira Hassan',
      answeredAt: at('05T12:00'),
      lapsedAt: null,
    },
  ],
  events: [
    event({}),
    event({ id: 2, actId: 2, name: 'request_triaged', who: 'Grace Adeyemi', at: at('04T10:00') }),
    event({ id: 3, actId: 2, name: 'question_asked', who: 'Grace Adeyemi', at: at('04T10:00') }),
    event({ id: 4, actId: 3, name: 'question_answered', at: at('05T12:00') }),
    event({ id: 5, actId: 4, name: 'request_triaged', who: 'Grace Adeyemi', at: at('06T10:00') }),
  ],
};

test('newest first, and asking a question is told once', () => {
  const told = momentsOf(ASKED, 'setting').map(({ title, when }) => `${render(title)}: ${when}`);
  assert.deepEqual(told, [
    'Grace Adeyemi answered with advice: Fri 6 Nov, 10am',
    'Amira Hassan answered the question: Thu 5 Nov, midday',
    'Grace Adeyemi asked a question: Wed 4 Nov, 10am',
    'Amira Hassan sent the request: Tue 3 Nov, 9:30am',
  ]);
});

test('what was asked and answered stands with it, as text', () => {
  const [latest, answered, asked] = momentsOf(ASKED, 'setting').map(({ detail }) => render(detail));
  assert.match(answered ?? '', /On &lt;b&gt;Mondays&lt;\/b&gt;/);
  assert.match(asked ?? '', /When is it calm\?/);
  assert.match(asked ?? '', /The advice given then/);
  assert.doesNotMatch(latest ?? '', /The advice given then/);
});

test('why a lead differed from the recommendation is told to the partnership only', () => {
  const words = /I know this setting/;
  const about = (viewer: 'setting' | 'partnership') =>
    momentsOf(ASKED, viewer)
      .map(({ detail }) => render(detail))
      .join();
  assert.match(about('partnership'), words);
  assert.doesNotMatch(about('setting'), words);
});

test('an amended answer shows what it is called, before and after, and the reason', () => {
  const data = {
    changes: [
      { field: 'urgency', before: 'this_week', after: null },
      { field: 'areas', before: ['semh'], after: ['semh', 'sensory'] },
    ],
  };
  const [moment] = momentsOf(
    {
      triages: [],
      questions: [],
      experts: [],
      decisions: [],
      reviews: [],
      events: [event({ name: 'request_amended', data, reason: 'Things have changed' })],
    },
    'setting',
  );
  const text = render(moment?.detail)
    .replaceAll(/<[^>]+>/g, ' ')
    .replaceAll(/\s+/g, ' ');
  assert.match(text, /How soon Before: This week After: no answer/);
  assert.match(
    text,
    /Areas of need Before: Social, emotional and mental health \(SEMH\) After: Social, .*, Sensory and physical/,
  );
  assert.match(text, /Reason: Things have changed/);
});
