import assert from 'node:assert/strict';
import { test } from 'node:test';
import { day } from '#src/domain/calendar/calendar-day.ts';
import { type DraftStep, draftStep } from './draft-step.ts';

const nothing: DraftStep = { do: 'nothing' };
const expire: DraftStep = { do: 'expire' };
const notice = (expiresOn: string): DraftStep => ({ do: 'give notice', expiresOn: day(expiresOn) });

const cases: [what: string, expiresOn: string, noticeSentOn: string | null, today: string, step: DraftStep][] = [
  ['long before', '2026-12-20', null, '2026-11-03', nothing],
  ['8 days before', '2026-12-20', null, '2026-12-12', nothing],
  ['7 days before', '2026-12-20', null, '2026-12-13', notice('2026-12-20')],
  ['after its notice', '2026-12-20', '2026-12-13', '2026-12-14', nothing],
  ['on its last day', '2026-12-20', '2026-12-13', '2026-12-20', nothing],
  ['the day after', '2026-12-20', '2026-12-13', '2026-12-21', expire],
  ['3 days before, with the program down until then', '2026-12-20', null, '2026-12-17', notice('2026-12-24')],
  ['after that late notice', '2026-12-24', '2026-12-17', '2026-12-18', nothing],
  ['after its day, without any notice', '2026-12-20', null, '2027-01-04', notice('2027-01-11')],
  ['worked on again since its notice', '2027-02-10', '2026-12-13', '2026-12-21', nothing],
  ['7 days before its second expiry day', '2027-02-10', '2026-12-13', '2027-02-03', notice('2027-02-10')],
];
for (const [what, expiresOn, noticeSentOn, today, step] of cases) {
  test(`a draft ${what}: ${step.do}`, () => {
    const sentOn = noticeSentOn === null ? null : day(noticeSentOn);
    assert.deepEqual(
      draftStep({ expiresOn: day(expiresOn), noticeSentOn: sentOn, today: day(today), noticeDays: 7 }),
      step,
    );
  });
}
