import type { TriageOutcome } from '#src/domain/triage/outcomes.ts';
import { AFTER_TRIAGE_BY_ITSELF, AFTER_TRIAGE_BY_SOMEONE, type Told } from './what-happened-after.ts';

const DECIDED: Record<TriageOutcome, string> = {
  advise: 'answered with advice',
  take_on: 'took it on',
  ask: 'asked a question',
  panel: 'passed it to the panel',
  reroute: 'pointed to another route',
};

const BY_SOMEONE: Record<string, (event: Told) => string> = {
  request_sent: () => 'sent the request',
  ended_with_enough: () => 'found the strategies were enough for now',
  lead_invited: () => 'invited the lead to write it together',
  question_asked: () => 'asked a question',
  question_answered: () => 'answered the question',
  request_amended: ({ data }) => `changed ${count(data.changes)}`,
  request_withdrawn: () => 'withdrew the request',
  request_reopened: () => 'reopened the request',
  passed_to_panel: () => 'passed it to the panel',
  taken_back: () => 'took it back from the panel',
  handed_over: handedOver,
  lead_changed: handedOver,
  ...AFTER_TRIAGE_BY_SOMEONE,
};

/** Nobody's own doing, whoever set it off. */
const BY_ITSELF: Record<string, (event: Told) => string> = {
  question_lapsed: () => 'The time to answer the question ran out, so it went back to the lead',
  request_moved: () => 'It moved to the setting that took over',
  ...AFTER_TRIAGE_BY_ITSELF,
};
const WITH_NOBODY: Record<string, string> = {
  handed_over: 'It was handed over to another lead',
  lead_changed: 'It was handed over to another lead',
};

/** One event as a sentence: 'Grace Adeyemi answered with advice'. `who` is null when the clock did it. */
export function whatHappened(event: Told, outcome?: TriageOutcome): string {
  const alone = BY_ITSELF[event.name]?.(event) ?? (event.who === null ? WITH_NOBODY[event.name] : undefined);
  if (alone) return alone;
  const who = event.who ?? 'Alongside';
  if (event.name === 'request_triaged') return `${who} ${outcome ? DECIDED[outcome] : 'decided what happens next'}`;
  const told = BY_SOMEONE[event.name];
  return told ? `${who} ${told(event)}` : `${who}: ${event.name.replaceAll('_', ' ')}`;
}

/** The events that have words of their own; a guard can compare them with those the product records. */
export const TOLD_EVENTS: readonly string[] = [
  ...Object.keys(BY_SOMEONE),
  ...Object.keys(BY_ITSELF),
  'request_triaged',
];

function handedOver({ toName }: Told): string {
  return toName ? `handed it over to ${toName}` : 'handed it over';
}

function count(changes: unknown): string {
  const many = Array.isArray(changes) ? changes.length : 1;
  return many === 1 ? 'an answer' : `${many} answers`;
}
