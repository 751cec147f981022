import { type OfferStatement, UNIVERSAL_OFFER, universalOfferFor } from '../requests/universal-offer.ts';
import { AREAS, type Area, codes, type Phase } from '../vocabulary.ts';

/** The longest evidence taken for one statement, in characters. */
export const LONGEST_EVIDENCE = 500;

/** The areas of need in the order of a self-check; each is one page. */
export const SELF_CHECK_AREAS: readonly Area[] = codes(AREAS);

/** The statements a setting of this phase looks at: all of the universal offer, or one area of it. */
export function statementsFor(phase: Phase, areas: readonly Area[] = SELF_CHECK_AREAS): OfferStatement[] {
  return universalOfferFor(areas, phase);
}

/** The statement with this code; undefined when content has moved on since it was answered. */
export function statementOf(code: string): OfferStatement | undefined {
  return UNIVERSAL_OFFER.find((statement) => statement.code === code);
}
