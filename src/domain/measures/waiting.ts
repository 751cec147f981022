import { BY_CLUSTER, type Measure } from './measure.ts';

/** Measures of how long people wait, and for what answer. */
export const WAITING = {
  days_to_triage: {
    name: 'Working days to a first answer',
    meaning: 'How long the middle setting waits for its lead.',
    definition:
      'Working days after the day sent up to the day of the first triage, a question included. On the day of the triage.',
    unit: 'working days',
    source: 'requests.sent_at, triages.decided_at, working_days',
    owner: 'team_manager',
    better: 'down',
    target: 'triageDays',
    how: 'median',
    by: BY_CLUSTER,
  },
  triaged_in_time: {
    name: 'Answered by the promised day',
    meaning: 'First answers that came when we said they would.',
    definition:
      'Of requests with a first triage, those where its day is on or before the day promised (answer_by). On the day of the first triage. Requests still waiting do not count yet.',
    unit: '% of first answers',
    source: 'triages.decided_at, requests.answer_by',
    owner: 'team_manager',
    better: 'up',
    target: 'everyPromise',
    how: 'share',
    by: BY_CLUSTER,
  },
  answered_with_advice: {
    name: 'Answered with advice',
    meaning: 'Requests that a lead resolved with advice alone.',
    definition:
      'Of requests decided on, those whose first decision other than a question is “advise”. On the day of the first decision.',
    unit: '% of decisions',
    source: 'triages.outcome, decided_at',
    owner: 'team_manager',
    better: 'neither',
    target: null,
    how: 'share',
    by: BY_CLUSTER,
  },
  days_to_panel_decision: {
    name: 'Working days to the panel’s decision',
    meaning: 'How long the middle request waits for the panel.',
    definition:
      'Working days after a lead first passed it to the panel up to the day the panel’s first decision took effect. On that day.',
    unit: 'working days',
    source: 'triages.decided_at (outcome panel), panel_items.effective_at, working_days',
    owner: 'coordinator',
    better: 'down',
    target: 'panelDays',
    how: 'median',
    by: BY_CLUSTER,
  },
  panel_in_time: {
    name: 'Decided by the panel in time',
    meaning: 'Panel decisions within our standard.',
    definition:
      'Of the panel’s first decisions, those made within the standard’s working days (see working days to the panel’s decision).',
    unit: '% of decisions',
    source: 'as working days to the panel’s decision',
    owner: 'coordinator',
    better: 'up',
    target: 'everyPromise',
    how: 'within',
    of: 'days_to_panel_decision',
    by: BY_CLUSTER,
  },
  days_to_allocation: {
    name: 'Working days to a named expert',
    meaning: 'How long from asking until an expert is named, for the middle request that gets one.',
    definition:
      'Working days after the day sent up to the day the first allocation took effect that was not withdrawn. On that day.',
    unit: 'working days',
    source: 'requests.sent_at, allocations.effective_at, working_days',
    owner: 'eah_lead',
    better: 'down',
    target: null,
    how: 'median',
    by: BY_CLUSTER,
  },
  days_to_first_session: {
    name: 'Working days to the first session',
    meaning: 'How long from asking until help begins, for the middle request that gets it.',
    definition:
      'Working days after the day sent up to the first session that happened and is not void. On the day of that session.',
    unit: 'working days',
    source: 'requests.sent_at, sessions.on_day, working_days',
    owner: 'eah_lead',
    better: 'down',
    target: null,
    how: 'median',
    by: BY_CLUSTER,
  },
} as const satisfies Record<string, Measure>;
