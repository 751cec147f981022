import type { Phase } from '../vocabulary.ts';
import type { Kind } from './kinds.ts';

// The register's PhaseOfEducation codes; middle schools go with the phase the law deems them to be.
const PHASE_BY_CODE = new Map<string, Phase>([
  ['1', 'early_years'],
  ['2', 'primary'],
  ['3', 'primary'],
  ['4', 'secondary'],
  ['5', 'secondary'],
  ['6', 'post_16'],
  ['7', 'all_through'],
]);

const PHASE_BY_KIND: Partial<Record<Kind, Phase>> = {
  special_school: 'special',
  alternative_provision: 'alternative_provision',
  maintained_nursery: 'early_years',
  pvi_nursery: 'early_years',
  send_nursery: 'early_years',
  childminder: 'early_years',
  sixth_form: 'post_16',
  college: 'post_16',
  out_of_area_college: 'post_16',
};

export type PhaseFacts = { kind: Kind; phaseCode: string | null; ageFrom: number | null; ageTo: number | null };

/**
 * The phase of a setting: from its kind where that says it, else from the register's phase code, else from the ages
 * it takes (years). Null when nothing says it.
 */
export function phaseOf({ kind, phaseCode, ageFrom, ageTo }: PhaseFacts): Phase | null {
  return PHASE_BY_KIND[kind] ?? PHASE_BY_CODE.get(phaseCode ?? '') ?? phaseOfAges(ageFrom, ageTo);
}

function phaseOfAges(from: number | null, to: number | null): Phase | null {
  if (from === null || to === null || from > to) return null;
  if (from >= 16) return 'post_16';
  if (to <= 5) return 'early_years';
  if (from <= 7 && to >= 15) return 'all_through';
  // Middle schools are deemed primary or secondary by where most of their years lie, either side of 11.
  return (from + to) / 2 >= 11 ? 'secondary' : 'primary';
}
