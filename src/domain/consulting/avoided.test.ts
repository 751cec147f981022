import assert from 'node:assert/strict';
import { test } from 'node:test';
import { day } from '../calendar/calendar-day.ts';
import { CASES } from './avoided.cases.ts';
import { avoidance } from './avoided.ts';

for (const [name, consulted, requests, today, expected] of CASES) {
  test(`${name}: ${expected}`, () => assert.equal(avoidance(consulted, requests, day(today)), expected));
}
