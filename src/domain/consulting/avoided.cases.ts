import { day } from '../calendar/calendar-day.ts';
import type { Avoidance, Consulted, SentSince } from './avoided.ts';

const held: Consulted = {
  heldOn: day('2026-09-01'),
  outcome: 'enough',
  cameTo: null,
  cameToOn: null,
  areas: ['semh', 'families'],
  voided: false,
};
const tried: Consulted = { ...held, outcome: 'try', cameTo: 'enough', cameToOn: day('2026-09-15') };
const sent = (sentOn: string, mainArea: SentSince['mainArea'] = 'semh') => ({ sentOn: day(sentOn), mainArea });

/** The rule as a table, for the function and for the view that counts it: name, talk, requests sent, today, outcome. */
export const CASES: [string, Consulted, SentSince[], string, Avoidance][] = [
  ['enough, and nothing asked for six weeks', held, [], '2026-10-14', 'avoided'],
  ['the last of the six weeks is not over', held, [], '2026-10-13', 'early'],
  ['a request about the same area on the last day', held, [sent('2026-10-13')], '2026-12-01', 'no'],
  ['a request on the day itself', held, [sent('2026-09-01')], '2026-12-01', 'no'],
  ['a request about another area that was talked about', held, [sent('2026-09-20', 'families')], '2026-12-01', 'no'],
  ['a request about something else', held, [sent('2026-09-20', 'sensory')], '2026-12-01', 'avoided'],
  ['a request after the six weeks', held, [sent('2026-10-14')], '2026-12-01', 'avoided'],
  ['a request before the talk', held, [sent('2026-08-31')], '2026-12-01', 'avoided'],
  ['a request in the six weeks is known at once', held, [sent('2026-09-02')], '2026-09-03', 'no'],
  ['tried, and it was enough: six weeks from then', tried, [], '2026-10-28', 'avoided'],
  ['tried, and the six weeks are not over', tried, [], '2026-10-27', 'early'],
  ['tried, and asked meanwhile', tried, [sent('2026-09-10')], '2026-12-01', 'no'],
  ['still trying', { ...tried, cameTo: null, cameToOn: null }, [], '2026-12-01', 'no'],
  ['tried, and talked again', { ...tried, cameTo: 'again' }, [], '2026-12-01', 'no'],
  ['tried, and asked for help', { ...tried, cameTo: 'request' }, [], '2026-12-01', 'no'],
  ['a request was advised', { ...held, outcome: 'request' }, [], '2026-12-01', 'no'],
  ['another route', { ...held, outcome: 'route' }, [], '2026-12-01', 'no'],
  ['recorded in error', { ...held, voided: true }, [], '2026-12-01', 'no'],
];
