/** What a lead can decide; each is also the lifecycle move of the same name. */
export const TRIAGE_OUTCOMES = {
  advise: 'Resolve with advice',
  take_on: 'Take it on',
  ask: 'Ask for more information',
  panel: 'Pass to the panel',
  reroute: 'Point to another route',
} as const;
export type TriageOutcome = keyof typeof TRIAGE_OUTCOMES;

/** Where help lies when it does not lie here; what each is called locally is the partnership's configuration. */
export const ROUTES = {
  safeguarding: 'Safeguarding',
  statutory_assessment: 'Statutory assessment',
  health_pathway: 'Specialist health pathway',
  other_service: 'Another service',
} as const;
export type Route = keyof typeof ROUTES;

/** Why a lead decides otherwise than recommended; counted, so that the rules can be put right. */
export const OVERRIDE_REASONS = {
  spoke_with_setting: 'I have talked with the setting and know more than the request says',
  knows_setting: 'I know this setting and what it can do now',
  already_helping: 'Someone is already helping with this',
  sooner_elsewhere: 'Help can start sooner another way',
  greater_need: 'The need is greater than the answers show',
  lesser_need: 'The need is smaller than the answers show',
  safeguarding_checked: 'I have checked: the words do not describe a safeguarding concern',
  other: 'Another reason',
} as const;
export type OverrideReason = keyof typeof OVERRIDE_REASONS;
