import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { HistoryEvent } from '#src/casework/request-view/request-history.ts';
import { day } from '#src/domain/calendar/calendar-day.ts';
import { dueReason } from './due-reason.ts';

const at = (text: string) => new Date(`${text}T10:00:00Z`);
const calendar = {
  bankHolidays: new Set<never>(),
  termTimeOnly: true,
  terms: [
    {
      name: 'Autumn',
      start: day('2026-09-02'),
      end: day('2026-12-18'),
      halfTerm: { start: day('2026-10-26'), end: day('2026-10-30') },
      assumed: true,
    },
  ],
};

function given(changes: { status?: string; answerBy?: string; sentAt?: Date; events?: Partial<HistoryEvent>[] }) {
  const {
    status = 'new',
    answerBy = '2026-11-03',
    sentAt = at('2026-10-20'),
    events = [{ name: 'request_sent', at: sentAt }],
  } = changes;
  const view = {
    request: { status, answerBy, sentAt },
    history: { events },
    partnership: { calendar, serviceStandards: { triageDays: 5 } },
  };
  return dueReason(view as never);
}

test('counts the days itself, and leaves out half-term', () => {
  const reason = given({});
  assert.deepEqual(reason?.days, ['2026-10-21', '2026-10-22', '2026-10-23', '2026-11-02', '2026-11-03']);
  assert.deepEqual(reason?.because, [
    'We answer within 5 working days. It was sent on 20 Oct.',
    'Weekends, bank holidays and school holidays are not counted.',
    'The term dates are the likely ones; the published ones may move it by a day or two.',
  ]);
});

const STARTS: [Partial<HistoryEvent>, string, RegExp][] = [
  [{ name: 'question_answered', at: at('2026-11-05') }, '2026-11-09', /^2 working days from the answer on 5 Nov/],
  [
    { name: 'question_lapsed', at: at('2026-11-05') },
    '2026-11-09',
    /^2 working days from 5 Nov, when the question’s time ran out/,
  ],
  [
    { name: 'taken_back', at: at('2026-11-05') },
    '2026-11-06',
    /^1 working day from 5 Nov, when it came back from the panel/,
  ],
  [
    { name: 'request_reopened', at: at('2026-11-05') },
    '2026-11-12',
    /^We answer within 5 working days. It was reopened on 5 Nov/,
  ],
];

for (const [event, answerBy, sentence] of STARTS) {
  test(`says what started the clock: ${event.name?.replaceAll('_', ' ')}`, () => {
    const reason = given({ answerBy, events: [{ name: 'request_sent', at: at('2026-10-20') }, event] });
    assert.match(reason?.because[0] ?? '', sentence);
  });
}

test('once the lead has given a date there is nothing to work out', () => {
  assert.equal(given({ status: 'taken_on' }), undefined);
});
