/** How people talked before anything was asked for. */
export const CONSULTATION_WAYS = {
  drop_in: 'Drop-in',
  call_back: 'Call back',
  hotline: 'Hotline',
  visit: 'In passing, on a visit',
  meeting: 'Meeting',
} as const;
export type ConsultationWay = keyof typeof CONSULTATION_WAYS;

/** What a consultation ended with. */
export const CONSULTATION_OUTCOMES = {
  enough: 'Enough for now',
  try: 'Try this, and come back',
  request: 'Make a Request for Help',
  route: 'Another route',
} as const;
export type ConsultationOutcome = keyof typeof CONSULTATION_OUTCOMES;

/** What came of trying. */
export const LATER_OUTCOMES = {
  enough: 'It was enough',
  again: 'We talked again',
  request: 'A Request for Help was made',
} as const;
export type LaterOutcome = keyof typeof LATER_OUTCOMES;
