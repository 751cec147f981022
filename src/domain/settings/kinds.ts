import type { PhaseGroup } from '../people/roles.ts';
import type { Phase } from '../vocabulary.ts';

/** What a setting is, in the words people use for it. */
export const KINDS = {
  school: 'School',
  maintained_nursery: 'Maintained nursery school',
  pvi_nursery: 'Private, voluntary or independent nursery',
  send_nursery: 'Independent nursery specialising in SEND',
  childminder: 'Childminder',
  sixth_form: 'Sixth form or 16 to 19 school',
  college: 'College',
  out_of_area_college: 'College outside the area',
  special_school: 'Special school',
  alternative_provision: 'Alternative provision',
  independent_school: 'Fee-paying independent school',
  other: 'Another kind of establishment',
} as const;
export type Kind = keyof typeof KINDS;

/** Whether Experts at Hand helps a setting (`served`), works with it as a partner who gives outreach, or neither. */
export const ELIGIBILITIES = {
  served: 'Served',
  partner: 'Partner who gives outreach',
  not_eligible: 'Not eligible',
} as const;
export type Eligibility = keyof typeof ELIGIBILITIES;

/** The register's own words for where a setting is in its life. */
export const SETTING_STATUSES = {
  open: 'Open',
  proposed_to_close: 'Open, but proposed to close',
  closed: 'Closed',
  proposed_to_open: 'Proposed to open',
} as const;
export type SettingStatus = keyof typeof SETTING_STATUSES;

/**
 * Which kind of lead answers for a setting.
 * BCP model, section 2: early years, schools, and post-16 together with the colleges outside the area.
 */
export function phaseGroupOf(kind: Kind, phase: Phase): PhaseGroup {
  if (kind === 'out_of_area_college' || phase === 'post_16') return 'post_16';
  if (phase === 'early_years') return 'early_years';
  return 'schools';
}
