import assert from 'node:assert/strict';
import { test } from 'node:test';
import { day } from '../calendar/calendar-day.ts';
import { answerByAfterQuestion, answerByFrom } from './answer-by.ts';

const calendar = { bankHolidays: new Set([day('2026-11-18')]), terms: [], termTimeOnly: false };

test('a request is answered so many working days after it arrives, over the weekend', () => {
  assert.equal(answerByFrom(calendar, day('2026-11-03'), 5), '2026-11-10');
});

const CASES = [
  {
    title: 'four days were left when it asked, and four are left again',
    askedOn: '2026-11-04',
    answerBy: '2026-11-10',
    today: '2026-11-11',
    is: '2026-11-17',
  },
  {
    title: 'one day was left: the lead gets two',
    askedOn: '2026-11-09',
    answerBy: '2026-11-10',
    today: '2026-11-12',
    is: '2026-11-16',
  },
  {
    title: 'the question came on the last day: the lead gets two',
    askedOn: '2026-11-10',
    answerBy: '2026-11-10',
    today: '2026-11-10',
    is: '2026-11-12',
  },
  {
    title: 'the question came late: the lead gets two',
    askedOn: '2026-11-12',
    answerBy: '2026-11-10',
    today: '2026-11-16',
    is: '2026-11-19',
  },
  {
    title: 'a quick answer gives no less time than there was',
    askedOn: '2026-11-04',
    answerBy: '2026-11-10',
    today: '2026-11-04',
    is: '2026-11-10',
  },
];

for (const { title, askedOn, answerBy, today, is } of CASES) {
  test(`after a question: ${title}`, () => {
    const by = answerByAfterQuestion(calendar, { askedOn: day(askedOn), answerBy: day(answerBy), today: day(today) });
    assert.equal(by, is);
  });
}
