/** What comes after a review. */
export const NEXT_STEPS = {
  close: { label: 'Close', move: 'close' },
  continue: { label: 'Continue, with a reason', move: 'continue' },
  step_up: { label: 'Step up: the panel looks again', move: 'step_up' },
  step_down: { label: 'Step down: the lead carries on with lighter help', move: 'step_down' },
} as const;
export type NextStep = keyof typeof NEXT_STEPS;

/** Whose voice is asked for; each by its own link. */
export const VOICES = {
  setting: 'The setting',
  practitioner: 'The practitioner',
  family: 'The family',
  child: 'The child or young person',
} as const;
export type VoiceKind = keyof typeof VOICES;

/** What became known after help ended. */
export const LATER_FACTS = {
  repeat_request: 'Another request about the same thing',
  needs_assessment: 'An EHC needs assessment was asked for',
  suspension: 'A suspension',
  full_timetable: 'Back to a full timetable',
} as const;
export type LaterFact = keyof typeof LATER_FACTS;
