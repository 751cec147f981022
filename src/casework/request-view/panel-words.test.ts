import assert from 'node:assert/strict';
import { test } from 'node:test';
import { stillStanding } from './panel-words.ts';
import type { HistoryEvent } from './request-history.ts';

const event = (id: number, actId: number, name: string): HistoryEvent => ({
  id,
  actId,
  name,
  data: {},
  at: new Date('2026-11-03T09:30:00Z'),
  whoId: 1,
  who: 'Beth Lowry',
  reason: null,
  toName: null,
});

test('a decision the panel took back stands no more, nor the second look it set off', () => {
  const events = [
    event(1, 1, 'request_sent'),
    event(2, 2, 'panel_decided'),
    event(3, 2, 'second_look_asked'),
    event(4, 3, 'decision_taken_back'),
    event(5, 4, 'panel_decided'),
  ];
  assert.deepEqual(
    stillStanding(events).map(({ id }) => id),
    [1, 4, 5],
  );
});

test('an earlier decision stands again', () => {
  const events = [event(1, 1, 'panel_decided'), event(2, 2, 'panel_decided'), event(3, 3, 'decision_taken_back')];
  assert.deepEqual(
    stillStanding(events).map(({ id }) => id),
    [1, 3],
  );
});
