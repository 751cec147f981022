/** The fixed words of the field, one list each; labels are what people read. Source: docs/glossary.md. */

export const AREAS = {
  communication: 'Communication and interaction',
  cognition: 'Cognition and learning',
  semh: 'Social, emotional and mental health (SEMH)',
  sensory: 'Sensory and physical',
  families: 'Working with families and young people',
} as const;
export type Area = keyof typeof AREAS;

export const LEVELS = {
  universal: 'Universal',
  targeted: 'Targeted',
  specialist: 'Specialist',
} as const;
export type Level = keyof typeof LEVELS;

export const PHASES = {
  early_years: 'Early years',
  primary: 'Primary',
  secondary: 'Secondary',
  all_through: 'All-through',
  post_16: 'Post-16',
  special: 'Special (partner)',
  alternative_provision: 'Alternative provision (partner)',
} as const;
export type Phase = keyof typeof PHASES;

export const SUBJECTS = {
  setting: 'The whole setting',
  team: 'A staff team',
  group: 'A class or group',
  child: 'One child or young person',
  cluster: 'An idea for several settings nearby',
} as const;
export type Subject = keyof typeof SUBJECTS;

/** DfE school census code set "SEN provision" (data/standards/sen_codes.json). */
export const SEN_STATUSES = {
  N: 'No special educational need identified',
  K: 'SEN support',
  E: 'Education, health and care plan (EHCP)',
} as const;
export type SenStatus = keyof typeof SEN_STATUSES;

export const YEAR_GROUPS = {
  under_2: 'Under 2',
  age_2: '2-year-olds',
  age_3: '3 and 4-year-olds (nursery)',
  reception: 'Reception',
  year_1: 'Year 1',
  year_2: 'Year 2',
  year_3: 'Year 3',
  year_4: 'Year 4',
  year_5: 'Year 5',
  year_6: 'Year 6',
  year_7: 'Year 7',
  year_8: 'Year 8',
  year_9: 'Year 9',
  year_10: 'Year 10',
  year_11: 'Year 11',
  year_12: 'Year 12',
  year_13: 'Year 13',
  age_18_plus: '18 to 25',
} as const;
export type YearGroup = keyof typeof YEAR_GROUPS;

/** The keys of a vocabulary list, in the order people see them. */
export function codes<T extends Record<string, string>>(list: T): [keyof T & string, ...(keyof T & string)[]] {
  return Object.keys(list) as [keyof T & string, ...(keyof T & string)[]];
}
