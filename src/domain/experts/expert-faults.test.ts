import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type ExpertFacts, expertFaults, type Supervisor } from './expert-faults.ts';

const PSYCHOLOGIST: ExpertFacts = {
  discipline: 'educational_psychology',
  grade: 'qualified',
  employer: 'The council',
  fte: 0.6,
  workingDays: [1, 2, 3],
  directPercent: 50,
  startsOn: '2026-09-01',
  endsOn: null,
  grantFunded: true,
};
const SENIOR: Supervisor = { discipline: 'educational_psychology', grade: 'qualified', endsOn: null };
type By = Parameters<typeof expertFaults>[1];
const USUAL: By = { supervisor: null, homeSetting: false, clusters: 2 };

const cases: [what: string, facts: Partial<ExpertFacts>, by: Partial<By>, fields: string[]][] = [
  ['a psychologist of three days', {}, {}, []],
  ['a psychologist with a supervisor', {}, { supervisor: SENIOR }, []],
  ['an assistant with a supervisor', { grade: 'assistant' }, { supervisor: SENIOR }, []],
  ['a trainee alone', { grade: 'trainee' }, {}, ['supervisor']],
  [
    'an assistant’s assistant',
    { grade: 'assistant' },
    { supervisor: { ...SENIOR, grade: 'assistant' } },
    ['supervisor'],
  ],
  [
    'a supervisor of another discipline',
    {},
    { supervisor: { ...SENIOR, discipline: 'occupational_therapy' } },
    ['supervisor'],
  ],
  ['nobody who employs them', { employer: ' ' }, {}, ['employer']],
  ['FTE for exactly the days', { fte: 0.2, workingDays: [4] }, {}, []],
  ['more FTE than days', { fte: 0.61 }, {}, ['workingDays']],
  ['no FTE and no day', { fte: Number.NaN, workingDays: [] }, {}, ['fte', 'workingDays']],
  ['half a per cent', { directPercent: 0.5 }, {}, ['directPercent']],
  ['nowhere', {}, { clusters: 0 }, ['clusters']],
  [
    'a school leader lent by a school',
    { discipline: 'school_leadership', grantFunded: false },
    { homeSetting: true },
    [],
  ],
  ['a school leader of nowhere, on the grant', { discipline: 'school_leadership' }, {}, ['homeSetting', 'grantFunded']],
  ['a last day that is the first', { endsOn: '2026-09-01' }, {}, []],
  ['a last day before the first', { endsOn: '2026-08-31' }, {}, ['endsOn']],
];
for (const [what, facts, by, fields] of cases) {
  test(`${what}: ${fields.length === 0 ? 'nothing to put right' : `put right ${fields.join(' and ')}`}`, () => {
    const faults = expertFaults({ ...PSYCHOLOGIST, ...facts }, { ...USUAL, ...by });
    assert.deepEqual(
      faults.map(({ field }) => field),
      fields,
    );
  });
}
