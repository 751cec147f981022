import { ROLES, type Role } from '#src/domain/people/roles.ts';
import type { PartnershipFile } from './schema.ts';

export type Word = keyof PartnershipFile['words'];
type Speaks = Pick<PartnershipFile, 'words'>;

const ROLE_WORDS: Partial<Record<Role, Word>> = {
  inclusion_lead: 'inclusionLead',
  early_years_lead: 'earlyYearsLead',
  team_lead: 'teamLead',
  coordinator: 'coordinator',
  team_manager: 'teamManager',
  eah_lead: 'eahLead',
};

/** What this partnership calls something: `word(p, 'cluster', { plural: true })` is 'localities' in one area. */
export function word(partnership: Speaks, key: Word, how: { plural?: boolean; capital?: boolean } = {}): string {
  const text = how.plural ? partnership.words[key].many : partnership.words[key].one;
  return how.capital ? text.charAt(0).toUpperCase() + text.slice(1) : text;
}

/** A role's title in this partnership. */
export function roleTitle(partnership: Speaks, role: Role): string {
  const key = ROLE_WORDS[role];
  return key ? word(partnership, key, { capital: true }) : ROLES[role];
}
