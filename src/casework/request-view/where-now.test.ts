import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { PlanState } from '#src/casework/delivery/load-plans.ts';
import { day } from '#src/domain/calendar/calendar-day.ts';
import { STATUSES, type Status } from '#src/domain/requests/lifecycle.ts';
import { whereNow } from './where-now.ts';

const request = {
  status: 'new' as Status,
  plan: undefined as { state: PlanState; agreeBy: string; proposedByName: string } | undefined,
  leadName: 'Grace Adeyemi',
  answerBy: '2026-11-10',
  nextOn: null as string | null,
  endedAt: null as Date | null,
  looksAgain: false,
};
const aPlan = (state: PlanState) => ({ state, agreeBy: '2026-11-12', proposedByName: 'Lena Vogel' });
const ended = new Date('2026-11-04T10:00:00Z');

const CASES: [Partial<typeof request>, string, 'setting' | 'partnership', string][] = [
  [{}, '2026-11-05', 'setting', 'With Grace Adeyemi, who answers by Tuesday 10 November.'],
  [
    { looksAgain: true },
    '2026-11-05',
    'setting',
    'With Grace Adeyemi, who looks at it again and answers by Tuesday 10 November.',
  ],
  [
    { status: 'waiting', nextOn: '2026-11-18' },
    '2026-11-05',
    'setting',
    'Waiting for an expert, with an interim plan. An expert is expected by Wednesday 18 November.',
  ],
  [
    { status: 'allocated', nextOn: '2026-11-18' },
    '2026-11-05',
    'partnership',
    'An expert is named. They are in touch by Wednesday 18 November.',
  ],
  [
    { status: 'delivering', nextOn: '2026-12-11' },
    '2026-11-05',
    'setting',
    'Help is under way. The review comes by Friday 11 December.',
  ],
  [
    { status: 'delivering', nextOn: '2026-12-11', plan: aPlan('proposed') },
    '2026-11-05',
    'setting',
    'Lena Vogel has written a plan. Please agree, or say what should change, by Thursday 12 November. If we hear nothing, it goes ahead.',
  ],
  [
    { status: 'delivering', nextOn: '2026-12-11', plan: aPlan('proposed') },
    '2026-11-12',
    'partnership',
    'The plan waits for the setting, today. If nobody asks for changes, it goes ahead.',
  ],
  [
    { status: 'delivering', nextOn: '2026-12-11', plan: aPlan('proposed') },
    '2026-11-13',
    'partnership',
    'Help is under way. The review comes by Friday 11 December.',
  ],
  [
    { status: 'delivering', nextOn: '2026-12-11', plan: aPlan('objected') },
    '2026-11-05',
    'setting',
    'You asked for changes to the plan, and Lena Vogel writes a new one.',
  ],
  [
    { status: 'delivering', nextOn: '2026-12-11', plan: aPlan('objected') },
    '2026-11-05',
    'partnership',
    'The setting asked for changes to the plan. Lena Vogel writes a new one.',
  ],
  [
    { status: 'delivering', nextOn: '2026-12-11', plan: aPlan('agreed') },
    '2026-11-05',
    'partnership',
    'Help is under way. The review comes by Friday 11 December.',
  ],
  [{ status: 'closed', endedAt: ended }, '2026-11-05', 'setting', 'Closed after help on Wednesday 4 November.'],
  [{}, '2026-11-10', 'setting', 'With Grace Adeyemi, who answers today.'],
  [
    {},
    '2026-11-12',
    'setting',
    'With Grace Adeyemi. An answer was due on Tuesday 10 November. We are sorry it is late.',
  ],
  [{}, '2026-11-12', 'partnership', 'With Grace Adeyemi. An answer was due on Tuesday 10 November.'],
  [
    { status: 'question', nextOn: '2026-11-11' },
    '2026-11-05',
    'setting',
    'Grace Adeyemi has a question for you. Please answer by Wednesday 11 November.',
  ],
  [{ status: 'question' }, '2026-11-05', 'partnership', 'Waiting for the setting to answer Grace Adeyemi’s question.'],
  [
    { status: 'taken_on', nextOn: '2026-11-18' },
    '2026-11-05',
    'setting',
    'Grace Adeyemi is working on it. The next step comes by Wednesday 18 November.',
  ],
  [
    { status: 'with_panel', nextOn: '2026-11-04' },
    '2026-11-05',
    'setting',
    'With the panel. The next date, Wednesday 4 November, has passed.',
  ],
  [
    { status: 'advised', nextOn: '2026-12-01', endedAt: ended },
    '2026-11-05',
    'setting',
    'Answered with advice on Wednesday 4 November. Next contact: Tuesday 1 December.',
  ],
  [
    { status: 'enough', nextOn: '2026-12-01', endedAt: ended },
    '2026-11-05',
    'setting',
    'You found that the strategies were enough on Wednesday 4 November. Look back on Tuesday 1 December.',
  ],
  [{ status: 'withdrawn', endedAt: ended }, '2026-11-05', 'partnership', 'Withdrawn on Wednesday 4 November.'],
];

for (const [changes, today, viewer, sentence] of CASES) {
  test(sentence, () => assert.equal(whereNow({ ...request, ...changes }, day(today), viewer), sentence));
}

test('every status says something to everyone', () => {
  for (const status of Object.keys(STATUSES) as Status[]) {
    for (const viewer of ['setting', 'partnership'] as const) {
      assert.match(whereNow({ ...request, status, endedAt: ended }, day('2026-11-05'), viewer), /^[A-Z].*\.$/);
    }
  }
});
