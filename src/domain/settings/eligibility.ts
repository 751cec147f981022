import type { Eligibility, Kind } from './kinds.ts';

export type Standing = { kind: Kind; eligible: Eligibility; why: string };

const EYFS = 'Early years settings of this kind are mainstream settings.';
const SCHOOL = 'A mainstream school.';
const POST_16 = 'Mainstream education for ages 16 to 19.';
const SPECIAL = 'Special schools are partners: they give outreach to mainstream settings.';
const AP = 'Alternative provision is a partner: it gives outreach to mainstream settings.';
const FEES = 'Fee-paying independent schools are not eligible.';
const ELSEWHERE = 'Outside the English school system.';
const SECURE = 'Secure provision is not a mainstream setting.';
const UNCLEAR = 'Not a kind of mainstream setting that the guidance names.';

/**
 * Every establishment type of the national register, by its code, and where it stands.
 * Source: DfE, Experts at Hand guidance, year 1, 'Mainstream settings' (who is served; fee-paying independent
 * schools are not eligible) and its passages on special schools and alternative provision (partners, outreach).
 * Types the guidance does not name follow the group the register puts them in; `why` says which reading was taken.
 */
export const ELIGIBILITY_BY_TYPE: Record<string, Standing> = {
  '01': { kind: 'school', eligible: 'served', why: SCHOOL },
  '02': { kind: 'school', eligible: 'served', why: SCHOOL },
  '03': { kind: 'school', eligible: 'served', why: SCHOOL },
  '05': { kind: 'school', eligible: 'served', why: SCHOOL },
  '06': { kind: 'school', eligible: 'served', why: 'A city technology college: state-funded, without fees.' },
  '07': { kind: 'special_school', eligible: 'partner', why: SPECIAL },
  '08': { kind: 'special_school', eligible: 'partner', why: SPECIAL },
  '10': { kind: 'special_school', eligible: 'partner', why: SPECIAL },
  '11': { kind: 'independent_school', eligible: 'not_eligible', why: FEES },
  '12': { kind: 'special_school', eligible: 'partner', why: SPECIAL },
  '14': { kind: 'alternative_provision', eligible: 'partner', why: AP },
  '15': { kind: 'maintained_nursery', eligible: 'served', why: EYFS },
  '18': { kind: 'college', eligible: 'served', why: POST_16 },
  '24': { kind: 'other', eligible: 'not_eligible', why: SECURE },
  '25': { kind: 'other', eligible: 'not_eligible', why: ELSEWHERE },
  '26': { kind: 'other', eligible: 'not_eligible', why: ELSEWHERE },
  '27': { kind: 'other', eligible: 'not_eligible', why: UNCLEAR },
  '28': { kind: 'school', eligible: 'served', why: SCHOOL },
  '29': { kind: 'other', eligible: 'not_eligible', why: 'Higher education is not a mainstream setting.' },
  '30': { kind: 'other', eligible: 'not_eligible', why: ELSEWHERE },
  '31': { kind: 'sixth_form', eligible: 'served', why: POST_16 },
  '32': {
    kind: 'special_school',
    eligible: 'partner',
    why: 'A special post-16 institution: a partner, as special schools are.',
  },
  '33': { kind: 'special_school', eligible: 'partner', why: SPECIAL },
  '34': { kind: 'school', eligible: 'served', why: SCHOOL },
  '35': { kind: 'school', eligible: 'served', why: SCHOOL },
  '36': { kind: 'special_school', eligible: 'partner', why: SPECIAL },
  '37': { kind: 'other', eligible: 'not_eligible', why: ELSEWHERE },
  '38': { kind: 'alternative_provision', eligible: 'partner', why: AP },
  '39': { kind: 'sixth_form', eligible: 'served', why: POST_16 },
  '40': { kind: 'school', eligible: 'served', why: 'A university technical college: a mainstream school.' },
  '41': { kind: 'school', eligible: 'served', why: 'A studio school: a mainstream school.' },
  '42': { kind: 'alternative_provision', eligible: 'partner', why: AP },
  '43': { kind: 'alternative_provision', eligible: 'partner', why: AP },
  '44': { kind: 'special_school', eligible: 'partner', why: SPECIAL },
  '45': { kind: 'sixth_form', eligible: 'served', why: POST_16 },
  '46': { kind: 'sixth_form', eligible: 'served', why: POST_16 },
  '49': { kind: 'other', eligible: 'not_eligible', why: UNCLEAR },
  '56': { kind: 'other', eligible: 'not_eligible', why: UNCLEAR },
  '57': { kind: 'other', eligible: 'not_eligible', why: SECURE },
};

/** Kinds that reach us by the early-years and colleges file. Source: as above. */
export const ELIGIBILITY_OF_LOCAL_KIND = {
  maintained_nursery: { kind: 'maintained_nursery', eligible: 'served', why: EYFS },
  pvi_nursery: { kind: 'pvi_nursery', eligible: 'served', why: EYFS },
  send_nursery: { kind: 'send_nursery', eligible: 'served', why: EYFS },
  childminder: { kind: 'childminder', eligible: 'served', why: EYFS },
  college: { kind: 'college', eligible: 'served', why: POST_16 },
  out_of_area_college: {
    kind: 'out_of_area_college',
    eligible: 'served',
    why: 'A college outside the area that local young people attend.',
  },
} as const satisfies Partial<Record<Kind, Standing>>;
export type LocalKind = keyof typeof ELIGIBILITY_OF_LOCAL_KIND;

/**
 * Where an establishment of the register stands, by its type code ('1' and '01' are the same).
 * A college outside the chosen area is its own kind. Null when the code is not in the table.
 */
export function standingOf(typeCode: string, inArea: boolean): Standing | null {
  const code = typeCode.padStart(2, '0');
  const standing = Object.hasOwn(ELIGIBILITY_BY_TYPE, code) ? ELIGIBILITY_BY_TYPE[code] : null;
  if (standing?.kind === 'college' && !inArea) return ELIGIBILITY_OF_LOCAL_KIND.out_of_area_college;
  return standing ?? null;
}
