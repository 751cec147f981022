import assert from 'node:assert/strict';
import { test } from 'node:test';
import { day } from '../calendar/calendar-day.ts';
import { type ChosenExpert, type PanelChoice, panelProblems } from './panel-choice.ts';

const person = (name: string, changes: Partial<ChosenExpert> = {}): ChosenExpert => ({
  name,
  discipline: 'educational_psychology',
  grade: 'qualified',
  homeSettingId: null,
  ...changes,
});
const experts = new Map([
  [1, person('Ada')],
  [2, person('Ben', { grade: 'assistant' })],
  [3, person('Cy', { discipline: 'school_leadership', homeSettingId: 7 })],
]);
const CARE = { advice: 'Keep the quiet start to the day going.', namedPersonId: 5, nextOn: '2026-11-20' };
const ALLOCATE: PanelChoice = {
  ...CARE,
  decision: 'allocate',
  experts: [{ expertId: 1, sessions: 4 }],
  leadExpertId: 1,
  startBy: '2026-11-20',
};
const wordsOf = (choice: PanelChoice) =>
  panelProblems(choice, { today: day('2026-11-03'), settingId: 7, experts }).map((problem) => problem.words);

const cases: [string, PanelChoice, string[]][] = [
  ['an expert who leads, four sessions, a day', ALLOCATE, []],
  ['nothing chosen', CARE, ['Choose what the panel decides']],
  ['nobody', { ...ALLOCATE, experts: [] }, ['Choose at least one expert']],
  [
    'a secondee is never allocated to the school that released them',
    { ...ALLOCATE, experts: [{ expertId: 3, sessions: 2 }], leadExpertId: 3 },
    ['Cy is lent by this setting, so choose someone else'],
  ],
  [
    'an assistant never goes alone',
    { ...ALLOCATE, experts: [{ expertId: 2, sessions: 2 }], leadExpertId: 2 },
    ['Ben works under supervision: add a qualified educational psychologist who leads'],
  ],
  [
    'an assistant beside someone qualified',
    {
      ...ALLOCATE,
      experts: [
        { expertId: 1, sessions: 2 },
        { expertId: 2, sessions: 4 },
      ],
    },
    [],
  ],
  ['nobody leads', { ...ALLOCATE, leadExpertId: undefined }, ['Choose which of the experts leads']],
  [
    'no number of sessions',
    { ...ALLOCATE, experts: [{ expertId: 1, sessions: undefined }] },
    ['Give Ada a number of sessions from 1 to 40'],
  ],
  [
    'more than six sessions in all, without a reason',
    { ...ALLOCATE, experts: [{ expertId: 1, sessions: 7 }] },
    ['Say why this needs 7 sessions: more than 6 is possible only with a reason'],
  ],
  [
    'more than six, with one',
    { ...ALLOCATE, experts: [{ expertId: 1, sessions: 7 }], longerBecause: 'Two year groups need it.' },
    [],
  ],
  ['a start in the past', { ...ALLOCATE, startBy: '2026-11-02' }, ['A start-by date must be today or later']],
  ['another route', { ...CARE, decision: 'reroute' }, ['Choose the other route']],
  ['back without saying why', { ...CARE, decision: 'return' }, ['Say in a few words what the lead should look at']],
  [
    'a second look without saying why',
    { ...CARE, decision: 'second_look' },
    ['Say in a few words what should be looked at again'],
  ],
  [
    'nobody leaves empty-handed',
    { decision: 'wait', advice: 'Wait.', nextOn: '31 11 2026' },
    [
      'Write what the setting can do meanwhile, in at least 20 characters',
      'Choose whom the setting can talk to',
      'The next date must be a real date, for example 3 11 2026',
    ],
  ],
];

for (const [name, choice, words] of cases)
  test(`a panel’s decision: ${name}`, () => assert.deepEqual(wordsOf(choice), words));
