import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { Mover } from '../requests/lifecycle.ts';
import { type Actor, moversOf } from './actor.ts';
import { NO_SCOPE, type Scope } from './scope.ts';

const REQUEST = { id: 700, settingId: 30 };

const actor = (scope: Partial<Scope>): Actor => ({
  id: 1,
  partnershipId: 1,
  name: 'Someone',
  email: 'someone@example.org',
  jobTitle: 'Colleague',
  roles: [],
  scope: { ...NO_SCOPE, ...scope },
});

const CASES: [string, Partial<Scope>, Mover[]][] = [
  ['nobody in particular moves nothing', {}, []],
  ['staff of the setting', { own: [30] }, ['setting']],
  ['staff of another setting', { own: [31] }, []],
  ['who leads or covers it', { led: [30] }, ['lead']],
  ['a lead who is also its staff', { own: [30], led: [30] }, ['setting', 'lead']],
  ['the co-ordinator of its cluster', { panel: [30] }, ['panel']],
  ['a member of the panel it is on the agenda of', { agenda: [700] }, ['panel']],
  ['a member of another panel', { agenda: [701] }, []],
  ['the setting’s number on an agenda is not the request’s', { agenda: [30] }, []],
  ['the expert it is allocated to, or who supervises that expert', { allocated: [700] }, ['expert']],
  ['an expert of another request', { allocated: [701] }, []],
  ['an expert who sits on its panel', { allocated: [700], agenda: [700] }, ['panel', 'expert']],
  ['a manager leads and sits on every panel, and gives no help', { whole: true }, ['lead', 'panel']],
];

describe('in what capacities a person moves a request along', () => {
  for (const [title, scope, movers] of CASES) {
    test(title, () => assert.deepEqual(moversOf(actor(scope), REQUEST), movers));
  }
});
