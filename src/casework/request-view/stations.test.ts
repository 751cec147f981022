import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { day } from '#src/domain/calendar/calendar-day.ts';
import { STATUSES, type Status } from '#src/domain/requests/lifecycle.ts';
import type { Route } from '#src/domain/triage/outcomes.ts';
import { theLineInWords } from '#src/govuk/pieces/the-line.tsx';
import type { Journey } from './journey.ts';
import { stationsOf } from './stations.ts';

const at = (text: string) => new Date(`2026-11-${text}T10:00:00Z`);
const NOTHING = {
  triages: [],
  questions: [],
  experts: [],
  decisions: [],
  today: day('2026-11-05'),
  viewer: 'setting' as const,
};

function journey(
  status: Status,
  changes: Partial<Omit<Journey, 'request'>> & { request?: Partial<Journey['request']> } = {},
) {
  const request = {
    status,
    sentAt: at('03'),
    sentByName: 'Amira Hassan',
    leadName: 'Grace Adeyemi',
    answerBy: '2026-11-10',
    nextOn: null,
    endedAt: STATUSES[status].ended ? at('04') : null,
    ...changes.request,
  };
  return { ...NOTHING, ...changes, request };
}

function decided(outcome: Journey['triages'][number]['outcome'], on: string, route: string | null = null) {
  return { outcome, route, namedPersonName: 'Grace Adeyemi', decidedByName: 'Grace Adeyemi', decidedAt: at(on) };
}

function panelDecided(decision: Journey['decisions'][number]['decision'], on: string, route: Route | null = null) {
  return { decision, route, namedPersonName: 'Beth Lowry', decidedAt: at(on) };
}

const lena = { name: 'Lena Vogel', isLead: true, namedAt: at('04'), acceptedAt: null, startBy: '2026-11-13' };
const helping = {
  plan: 'agreed' as const,
  agreeBy: '2026-11-12',
  nextVisit: undefined,
  happened: 0,
  promised: 4,
  echoOn: undefined,
};
const toPanel = { triages: [decided('panel', '03')] };

const asked = { askedAt: at('04'), answerBy: '2026-11-11', answeredAt: null, lapsedAt: null };

const CASES: { title: string; given: Journey; line: string[] }[] = [
  {
    title: 'a new request is with its lead, and an answer comes by a date',
    given: journey('new'),
    line: [
      'Done: Sent (Amira Hassan, Tue 3 Nov)',
      'Now: With Grace Adeyemi (answer by Tue 10 Nov)',
      'Next: Answer (by Tue 10 Nov)',
    ],
  },
  {
    title: 'on the last day it says today',
    given: journey('new', { today: day('2026-11-10') }),
    line: [
      'Done: Sent (Amira Hassan, Tue 3 Nov)',
      'Now: With Grace Adeyemi (answer due today)',
      'Next: Answer (today)',
    ],
  },
  {
    title: 'a late request says so and promises no date it cannot keep',
    given: journey('new', { today: day('2026-11-12') }),
    line: [
      'Done: Sent (Amira Hassan, Tue 3 Nov)',
      'Now: With Grace Adeyemi (answer was due Tue 10 Nov)',
      'Next: Answer',
    ],
  },
  {
    title: 'a question is to you, with its own date',
    given: journey('question', { questions: [asked], triages: [decided('ask', '04')] }),
    line: [
      'Done: Sent (Amira Hassan, Tue 3 Nov)',
      'Done: With Grace Adeyemi (asked Wed 4 Nov)',
      'Now: Question to you (answer by Wed 11 Nov)',
      'Next: Answer (Grace Adeyemi, after yours)',
    ],
  },
  {
    title: 'for the partnership a question is to the setting',
    given: journey('question', { questions: [asked], triages: [decided('ask', '04')], viewer: 'partnership' }),
    line: [
      'Done: Sent (Amira Hassan, Tue 3 Nov)',
      'Done: With Grace Adeyemi (asked Wed 4 Nov)',
      'Now: Question to the setting (answer by Wed 11 Nov)',
      'Next: Answer (Grace Adeyemi, after the setting’s)',
    ],
  },
  {
    title: 'after an answered question it is back with the lead',
    given: journey('new', { questions: [{ ...asked, answeredAt: at('05') }], triages: [decided('ask', '04')] }),
    line: [
      'Done: Sent (Amira Hassan, Tue 3 Nov)',
      'Done: Question to you (answered Thu 5 Nov)',
      'Now: With Grace Adeyemi (answer by Tue 10 Nov)',
      'Next: Answer (by Tue 10 Nov)',
    ],
  },
  {
    title: 'a question that lapsed says so without blame',
    given: journey('new', {
      questions: [{ ...asked, lapsedAt: at('12') }],
      today: day('2026-11-12'),
      request: { answerBy: '2026-11-16' },
    }),
    line: [
      'Done: Sent (Amira Hassan, Tue 3 Nov)',
      'Done: Question to you (no answer by Wed 11 Nov)',
      'Now: With Grace Adeyemi (answer by Mon 16 Nov)',
      'Next: Answer (by Mon 16 Nov)',
    ],
  },
  {
    title: 'taken on: since when, and the next step',
    given: journey('taken_on', { triages: [decided('take_on', '04')], request: { nextOn: '2026-11-18' } }),
    line: [
      'Done: Sent (Amira Hassan, Tue 3 Nov)',
      'Now: Taken on by Grace Adeyemi (since Wed 4 Nov)',
      'Next: Next step (by Wed 18 Nov)',
    ],
  },
  {
    title: 'with the panel: whom to ask, and when it decides',
    given: journey('with_panel', { triages: [decided('panel', '04')], request: { nextOn: '2026-11-18' } }),
    line: [
      'Done: Sent (Amira Hassan, Tue 3 Nov)',
      'Done: With Grace Adeyemi (until Wed 4 Nov)',
      'Now: With the panel (ask Grace Adeyemi, since Wed 4 Nov)',
      'Next: Panel decides (by Wed 18 Nov)',
    ],
  },
  {
    title: 'taken back from the panel',
    given: journey('new', { triages: [decided('panel', '04')] }),
    line: [
      'Done: Sent (Amira Hassan, Tue 3 Nov)',
      'Done: With the panel (Wed 4 Nov)',
      'Now: With Grace Adeyemi (answer by Tue 10 Nov)',
      'Next: Answer (by Tue 10 Nov)',
    ],
  },
  {
    title: 'answered with advice: by whom, and the next contact',
    given: journey('advised', { triages: [decided('advise', '04')], request: { nextOn: '2026-12-01' } }),
    line: [
      'Done: Sent (Amira Hassan, Tue 3 Nov)',
      'Done: Answered with advice (Grace Adeyemi, Wed 4 Nov)',
      'Next: Next contact (Grace Adeyemi, Tue 1 Dec)',
    ],
  },
  {
    title: 'a next contact that has passed is not drawn as still to come',
    given: journey('advised', { triages: [decided('advise', '04')], request: { nextOn: '2026-11-04' } }),
    line: ['Done: Sent (Amira Hassan, Tue 3 Nov)', 'Done: Answered with advice (Grace Adeyemi, Wed 4 Nov)'],
  },
  {
    title: 'another route is named',
    given: journey('rerouted', { triages: [decided('reroute', '04', 'health_pathway')] }),
    line: [
      'Done: Sent (Amira Hassan, Tue 3 Nov)',
      'Done: Another route: specialist health pathway (Grace Adeyemi, Wed 4 Nov)',
    ],
  },
  {
    title: 'strategies were enough: asked and answered',
    given: journey('enough', { request: { nextOn: '2026-12-01' } }),
    line: [
      'Done: Asked (Amira Hassan, Tue 3 Nov)',
      'Done: Strategies were enough (Wed 4 Nov)',
      'Next: Look back (Tue 1 Dec)',
    ],
  },
  {
    title: 'withdrawn: no answer is needed',
    given: journey('withdrawn'),
    line: ['Done: Sent (Amira Hassan, Tue 3 Nov)', 'Done: Withdrawn (Wed 4 Nov)'],
  },
  {
    title: 'reopened: only the new round is drawn',
    given: journey('new', {
      triages: [decided('advise', '03')],
      questions: [{ ...asked, askedAt: at('03'), answeredAt: at('03') }],
      again: { name: 'Reopened', at: at('05') },
      request: { answerBy: '2026-11-12' },
    }),
    line: [
      'Done: Sent (Amira Hassan, Tue 3 Nov)',
      'Done: Reopened (Thu 5 Nov)',
      'Now: With Grace Adeyemi (answer by Thu 12 Nov)',
      'Next: Answer (by Thu 12 Nov)',
    ],
  },
  {
    title: 'handed back: with the panel again, since then',
    given: journey('with_panel', { ...toPanel, cameAt: at('05'), request: { nextOn: '2026-11-12' } }),
    line: [
      'Done: Sent (Amira Hassan, Tue 3 Nov)',
      'Done: With Grace Adeyemi (until Tue 3 Nov)',
      'Now: With the panel (ask Grace Adeyemi, since Thu 5 Nov)',
      'Next: Panel decides (by Thu 12 Nov)',
    ],
  },
  {
    title: 'waiting for an expert: whom to ask, since when, and when one is expected',
    given: journey('waiting', {
      ...toPanel,
      decisions: [panelDecided('wait', '04')],
      request: { nextOn: '2026-12-01' },
    }),
    line: [
      'Done: Sent (Amira Hassan, Tue 3 Nov)',
      'Done: Panel (Wed 4 Nov)',
      'Now: Waiting for an expert (ask Beth Lowry, since Wed 4 Nov)',
      'Next: An expert (by Tue 1 Dec)',
    ],
  },
  {
    title: 'an expert is named, and help begins by a day',
    given: journey('allocated', { ...toPanel, decisions: [panelDecided('allocate', '04')], experts: [lena] }),
    line: [
      'Done: Sent (Amira Hassan, Tue 3 Nov)',
      'Done: Panel (Wed 4 Nov)',
      'Now: With Lena Vogel (help begins by Fri 13 Nov)',
      'Next: Plan together',
      'Next: Help',
    ],
  },
  {
    title: 'an expert who accepted and is late to begin says both',
    given: journey('allocated', {
      ...toPanel,
      experts: [
        { ...lena, acceptedAt: at('05') },
        { ...lena, name: 'Piotr Zielak', isLead: false },
      ],
      today: day('2026-11-16'),
    }),
    line: [
      'Done: Sent (Amira Hassan, Tue 3 Nov)',
      'Done: Panel (Wed 4 Nov)',
      'Now: With Lena Vogel and 1 more (accepted Thu 5 Nov, help was due to begin Fri 13 Nov)',
      'Next: Plan together',
      'Next: Help',
    ],
  },
  {
    title: 'a plan waits for the setting',
    given: journey('delivering', {
      ...toPanel,
      experts: [lena],
      help: { ...helping, plan: 'proposed' },
      request: { nextOn: '2026-12-11' },
    }),
    line: [
      'Done: Sent (Amira Hassan, Tue 3 Nov)',
      'Done: Panel (Wed 4 Nov)',
      'Done: Lena Vogel (named Wed 4 Nov)',
      'Now: A plan for you to agree (by Thu 12 Nov)',
      'Next: Help',
      'Next: Review (by Fri 11 Dec)',
    ],
  },
  {
    title: 'a plan that the setting wants changed is with its expert',
    given: journey('delivering', {
      ...toPanel,
      experts: [lena],
      help: { ...helping, plan: 'objected' },
      request: { nextOn: '2026-12-11' },
    }),
    line: [
      'Done: Sent (Amira Hassan, Tue 3 Nov)',
      'Done: Panel (Wed 4 Nov)',
      'Done: Lena Vogel (named Wed 4 Nov)',
      'Now: Plan to be changed (Lena Vogel)',
      'Next: Help',
      'Next: Review (by Fri 11 Dec)',
    ],
  },
  {
    title: 'help under way: who, how far, the next visit, and the review',
    given: journey('delivering', {
      ...toPanel,
      experts: [lena],
      help: { ...helping, happened: 2, nextVisit: '2026-11-09' },
      request: { nextOn: '2026-12-11' },
    }),
    line: [
      'Done: Sent (Amira Hassan, Tue 3 Nov)',
      'Done: Panel (Wed 4 Nov)',
      'Done: Lena Vogel (named Wed 4 Nov)',
      'Now: Help under way (Lena Vogel, 2 of 4 sessions, next visit Mon 9 Nov)',
      'Next: Review (by Fri 11 Dec)',
    ],
  },
  {
    title: 'closed after help: somebody asks in six weeks',
    given: journey('closed', { ...toPanel, experts: [lena], help: { ...helping, echoOn: '2026-12-16' } }),
    line: [
      'Done: Sent (Amira Hassan, Tue 3 Nov)',
      'Done: Panel (Wed 4 Nov)',
      'Done: Lena Vogel (named Wed 4 Nov)',
      'Done: Closed after help (Wed 4 Nov)',
      'Next: We ask how it goes (Wed 16 Dec)',
    ],
  },
  {
    title: 'the panel pointed to another route',
    given: journey('rerouted', { ...toPanel, decisions: [panelDecided('reroute', '04', 'health_pathway')] }),
    line: [
      'Done: Sent (Amira Hassan, Tue 3 Nov)',
      'Done: Another route: specialist health pathway (the panel, Wed 4 Nov)',
    ],
  },
  {
    title: 'a second look: only the new round is drawn, with who looks again',
    given: journey('new', {
      triages: [decided('advise', '03')],
      again: { name: 'Second look', at: at('05') },
      request: { leadName: 'Farah Siddiqui', answerBy: '2026-11-12' },
    }),
    line: [
      'Done: Sent (Amira Hassan, Tue 3 Nov)',
      'Done: Second look (Thu 5 Nov)',
      'Now: With Farah Siddiqui (answer by Thu 12 Nov)',
      'Next: Answer (by Thu 12 Nov)',
    ],
  },
];

describe('the line of a request', () => {
  for (const { title, given, line } of CASES) {
    test(title, () => assert.deepEqual(theLineInWords(stationsOf(given)), line));
  }

  test('every status is drawn, with at most one station where it is now and only when it is open', () => {
    for (const status of Object.keys(STATUSES) as Status[]) {
      const now = stationsOf(journey(status)).filter((station) => station.state === 'now');
      assert.equal(now.length, STATUSES[status].ended ? 0 : 1, status);
    }
  });
});
