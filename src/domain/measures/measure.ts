/** Who may be asked about a measure, by role; titles are configuration. */
export type Owner = 'eah_lead' | 'team_manager' | 'coordinator';

/** What a measure can be broken down by. `part` is the measure's own breakdown, named in `partIs`. */
export type Dimension = 'phase' | 'cluster' | 'area' | 'level' | 'subject' | 'part';

/**
 * How facts become a figure: added up; the share that are 1, in per cent; the middle one (with the one that nine in ten
 * do not exceed); the mean of how far something moved; the share of another measure's days that are within a standard.
 */
export type How = 'sum' | 'share' | 'median' | 'mean' | 'within';

/** A service standard of the partnership's configuration that a measure is held against. */
export type Standard = 'triageDays' | 'panelDays' | 'promiseMinutes' | 'everyPromise';

export type Measure = {
  name: string;
  meaning: string;
  /** Exactly which rows count, with what value and on which day. */
  definition: string;
  unit: string;
  /** The tables and columns it comes from. */
  source: string;
  owner: Owner;
  better: 'up' | 'down' | 'neither';
  target: Standard | null;
  how: How;
  /** For `within`: whose days are held against the standard. */
  of?: 'days_to_panel_decision';
  by: readonly Dimension[];
  partIs?: 'status' | 'session_kind' | 'voice';
  /** What it is counted from when not from the tallies. */
  from?: 'experts' | 'settings' | 'consultations';
};

export const EVERYWHERE = ['phase', 'cluster'] as const;
export const BY_CLUSTER = ['cluster'] as const;
