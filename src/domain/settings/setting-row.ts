import { PHASES, type Phase } from '../vocabulary.ts';
import { ELIGIBILITIES, type Eligibility, KINDS, type Kind, SETTING_STATUSES, type SettingStatus } from './kinds.ts';

/** WGS84 degrees. */
export type MapPoint = { latitude: number; longitude: number };

/** Which file a setting comes from: the national register, or the partnership's own early-years and colleges file. */
export type SettingSource = 'register' | 'local';

/**
 * The facts about a setting that a file can state. Null means the file states a blank; a missing key means that the
 * file does not say (it has no such column), so what is known stays. Days are ISO days, percentages 0 to 100.
 */
export type SettingFacts = {
  name: string;
  kind: Kind;
  /** Missing where the file gives neither phase nor ages, as for schools that closed long ago. */
  phase?: Phase;
  eligibility: Eligibility;
  why: string;
  status: SettingStatus;
  /** Whether the setting lies in the partnership's own area. */
  inArea: boolean;
  /** A private person's home, such as a childminder's: never on a public page. */
  private: boolean;
  typeCode?: string | null;
  typeName?: string | null;
  laCode?: string | null;
  openOn?: string | null;
  closeOn?: string | null;
  ageFrom?: number | null;
  ageTo?: number | null;
  pupils?: number | null;
  /** Places of an early-years provider. */
  places?: number | null;
  fsmPercent?: number | null;
  street?: string | null;
  locality?: string | null;
  town?: string | null;
  postcode?: string | null;
  point?: MapPoint | null;
  website?: string | null;
  trustCode?: string | null;
  trustName?: string | null;
  ukprn?: string | null;
  /** The cluster's name, where the file has one. */
  cluster?: string | null;
};

/** One setting as a file states it. `key` is the URN (six digits) of the register, or the partnership's local id. */
export type SettingRow = SettingFacts & { key: string; source: SettingSource; line: number };

/** One setting as we hold it. A fact that is not held is a missing key, and is then never compared. */
export type CurrentSetting = SettingFacts & {
  key: string;
  phase: Phase;
  source: SettingSource;
  /** The setting that a closed one was merged into. */
  successorKey: string | null;
};

/** The facts that are compared, with the words people read for them. */
export const FACT_LABELS: Record<keyof SettingFacts, string> = {
  name: 'Name',
  kind: 'Kind',
  phase: 'Phase',
  eligibility: 'Eligibility',
  why: 'Why',
  status: 'Status',
  inArea: 'In the area',
  private: 'Private address',
  typeCode: 'Type code',
  typeName: 'Type',
  laCode: 'Local authority code',
  openOn: 'Opened on',
  closeOn: 'Closed on',
  ageFrom: 'Youngest age',
  ageTo: 'Oldest age',
  pupils: 'Pupils',
  places: 'Places',
  fsmPercent: 'Free school meals (%)',
  street: 'Street',
  locality: 'Locality',
  town: 'Town',
  postcode: 'Postcode',
  point: 'Map point',
  website: 'Website',
  trustCode: 'Trust code',
  trustName: 'Trust',
  ukprn: 'UKPRN',
  cluster: 'Cluster',
};
export const FACTS = Object.keys(FACT_LABELS) as (keyof SettingFacts)[];

const LABELS_OF: Partial<Record<keyof SettingFacts, Record<string, string>>> = {
  kind: KINDS,
  phase: PHASES,
  eligibility: ELIGIBILITIES,
  status: SETTING_STATUSES,
};

/** A fact in the words people read; null when it is blank or not known. */
export function shownFact(facts: SettingFacts, fact: keyof SettingFacts): string | null {
  const value = facts[fact] ?? null;
  if (value === null) return null;
  if (typeof value === 'boolean') return value ? 'Yes' : 'No';
  if (typeof value === 'object') return `${value.latitude}, ${value.longitude}`;
  return LABELS_OF[fact]?.[String(value)] ?? String(value);
}

/** Whether requests may come from a setting in this status. */
export function isOpen(status: SettingStatus): boolean {
  return status === 'open' || status === 'proposed_to_close';
}
