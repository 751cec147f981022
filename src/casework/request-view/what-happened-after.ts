import { weekdayDate } from '#src/casework/request-view/days.ts';
import { SESSION_KINDS, type SessionKind } from '#src/domain/delivery/sessions.ts';
import type { PanelDecision } from '#src/domain/panel/decisions.ts';
import { LATER_FACTS, type LaterFact, type NextStep, VOICES, type VoiceKind } from '#src/domain/reviews/reviews.ts';
import type { HistoryEvent } from './request-history.ts';

export type Told = Pick<HistoryEvent, 'name' | 'who' | 'data' | 'toName'>;

/** What people do once a request has passed triage; each follows the name of who did it. */
export const AFTER_TRIAGE_BY_SOMEONE: Record<string, (told: Told) => string> = {
  second_look_asked: ({ toName }) => `asked for a second look${toName ? `, which ${toName} takes` : ''}`,
  second_look_answered: ({ toName }) => `looked at it again${toName ? `; it is with ${toName} from now on` : ''}`,
  allocation_accepted: () => 'accepted and will be in touch',
  allocation_handed_back: ({ data }) =>
    data.toPanel ? 'handed the help back, so it goes to the panel again' : 'handed the help back; the others carry on',
  help_handed_over: ({ data, toName }) =>
    `handed the help over from ${words(data.from)} to ${toName ?? 'someone else'}`,
  plan_proposed: ({ data }) => `proposed ${data.number === 1 ? 'a plan' : 'a new plan'}`,
  plan_agreed: () => 'agreed the plan',
  plan_objected: () => 'asked for changes to the plan',
  visit_planned: ({ data }) => `planned a visit for ${date(data.onDay)}`,
  visit_changed: ({ data }) =>
    movedFrom(data)
      ? `moved the visit of ${movedFrom(data)} to ${date(data.onDay)}`
      : `changed the visit of ${date(data.onDay)}`,
  visit_cancelled: ({ data }) => `cancelled the visit of ${date(data.onDay)}`,
  session_recorded: ({ data }) => `recorded ${session(data)}`,
  session_amended: ({ data }) => `corrected the record of ${date(data.onDay)}`,
  session_voided: ({ data }) => `took out the record of ${date(data.onDay)}, which was entered in error`,
  session_signed: ({ data }) => `signed the record of ${sessionOf(data)}`,
  session_sent_back: ({ data }) => `asked for changes to the record of ${sessionOf(data)}`,
  attachment_added: () => 'added a file',
  attachment_removed: () => 'took a file out',
  request_reviewed: ({ data }) => REVIEWED[data.nextStep as NextStep] ?? 'reviewed the help',
  voice_asked: ({ data }) => `asked ${voice(data.kind)} how it went`,
  voice_link_made: ({ data }) => `made a new link for ${voice(data.kind)}`,
  voice_link_taken_back: ({ data }) => `took the link for ${voice(data.kind)} back`,
  example_written: () => 'wrote an example from it, with nothing that tells who it is about',
  example_published: () => 'agreed to the example, so others can learn from it',
  example_declined: () => 'would rather not have it shown as an example',
  example_withdrawn: () => 'took the example back',
  request_rated: () => 'gave feedback on how the request was written',
  later_fact_recorded: ({ data }) => `noted what became known later: ${later(data.kind)}`,
  later_fact_voided: ({ data }) => `took out what was noted later: ${later(data.kind)}`,
};

/** Said without a person, whoever keyed it in: a panel decides together, and a link has no account. */
export const AFTER_TRIAGE_BY_ITSELF: Record<string, (told: Told) => string> = {
  panel_decided: ({ data }) => PANEL_DECIDED[data.decision as PanelDecision] ?? 'The panel decided',
  decision_taken_back: () => 'The panel took its decision back and looks at it again',
  put_on_agenda: () => 'It went on the agenda of the next panel',
  held_over: () => 'The panel held it over to a later meeting',
  brought_back_to_panel: () => 'Its date had come, so it went back to the panel',
  plan_agreed_by_default: () => 'The plan goes ahead: nobody asked for changes in five working days',
  voice_heard: ({ data }) => `${capital(voice(data.kind))} said how it went`,
  echo_asked: () => 'We asked the setting whether it still helps',
  echo_answered: () => 'The setting said whether it still helps',
};

const PANEL_DECIDED: Record<PanelDecision, string> = {
  allocate: 'The panel named who will help',
  wait: 'The panel made an interim plan until an expert is free',
  return: 'The panel gave it back to the lead, with advice',
  reroute: 'The panel pointed to another route',
  second_look: 'The panel asked for a second look',
};

const REVIEWED: Record<NextStep, string> = {
  close: 'reviewed the help with the setting and closed it',
  continue: 'reviewed the help: it continues',
  step_up: 'reviewed the help: the panel looks again',
  step_down: 'reviewed the help: the lead carries on with lighter help',
};

function session({ kind, state, onDay }: HistoryEvent['data']): string {
  const label = SESSION_KINDS[kind as SessionKind]?.label.toLowerCase();
  const what = `the session of ${date(onDay)}`;
  if (state === 'missed') return `that ${what} did not happen`;
  return label ? `${what}: ${label}` : what;
}

/** Earlier events name no day. */
function sessionOf({ onDay }: HistoryEvent['data']): string {
  return typeof onDay === 'string' ? date(onDay) : 'a session';
}

/** The day that a visit was moved from; undefined when only its hour, place or kind changed. */
function movedFrom({ before, onDay }: HistoryEvent['data']): string | undefined {
  const from = (before as { onDay?: unknown } | undefined)?.onDay;
  return typeof from === 'string' && from !== onDay ? date(from) : undefined;
}

function voice(kind: unknown): string {
  return VOICES[kind as VoiceKind]?.toLowerCase() ?? 'someone';
}

function later(kind: unknown): string {
  return LATER_FACTS[kind as LaterFact]?.toLowerCase() ?? 'a fact';
}

function date(value: unknown): string {
  return typeof value === 'string' ? weekdayDate(value) : 'a day';
}

function words(value: unknown): string {
  return typeof value === 'string' ? value : 'an expert';
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
