/** What people can join on a day. "Event" is taken: that is a past fact. */
export const OCCASION_KINDS = {
  drop_in: 'Drop-in',
  training: 'Training',
  webinar: 'Webinar',
  network: 'Network meeting',
  case_discussion: 'Case discussion',
} as const;
export type OccasionKind = keyof typeof OCCASION_KINDS;
