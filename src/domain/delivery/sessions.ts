/** What an expert did with whom. Issue words; DfE offer strands: with children, with the setting and its staff. */
export const SESSION_KINDS = {
  consultation: { label: 'Consultation', hint: 'Thinking together with staff' },
  observation: { label: 'Observation', hint: 'Watching how things go in the room' },
  coaching: { label: 'Coaching', hint: 'Alongside one or two members of staff' },
  modelling: { label: 'Modelling', hint: 'Showing a strategy while staff watch' },
  training: { label: 'Training', hint: 'For a staff team' },
  group: { label: 'Group of children', hint: 'With a small group' },
  whole_class: { label: 'Whole class', hint: 'With a class or a year group' },
  one_to_one: { label: 'One to one', hint: 'With one child, and only with a reason' },
  audit: { label: 'Audit', hint: 'Looking at the environment or at provision' },
  family_work: { label: 'Work with family', hint: 'With parents or carers' },
  liaison: { label: 'Liaison', hint: 'With other services' },
} as const;
export type SessionKind = keyof typeof SESSION_KINDS;

export const SESSION_STATES = { planned: 'Planned', happened: 'Happened', missed: 'Did not happen' } as const;
export type SessionState = keyof typeof SESSION_STATES;

/** On whose side the reason lay that a session did not happen. */
export const MISSED_BY = {
  setting: 'The setting',
  expert: 'The expert',
  family: 'The child or family',
  other: 'Something else, such as the weather',
} as const;
export type MissedBy = keyof typeof MISSED_BY;
