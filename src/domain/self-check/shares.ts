import type { Area } from '../vocabulary.ts';
import { type SelfCheckAnswers, STANDINGS, type Standing } from './self-check.ts';
import { SELF_CHECK_AREAS, statementOf } from './statements.ts';

/** With fewer settings than this nothing is shown: one could be told from the others. */
export const FEWEST_SETTINGS = 5;

/** The share of answered statements of an area that stand where, in whole per cent that add up to 100. */
export type AreaShares = { area: Area; settings: number; shares: Record<Standing, number> };

/**
 * How several settings stand, an area at a time, from one self-check for each of them.
 * An area is left out while fewer than five settings have answered anything of it. Every answered statement counts the same.
 */
export function sharesOf(checks: readonly SelfCheckAnswers[]): AreaShares[] {
  return SELF_CHECK_AREAS.flatMap((area) => {
    const answered = checks.map((answers) => standingsIn(answers, area)).filter((standings) => standings.length > 0);
    if (answered.length < FEWEST_SETTINGS) return [];
    return [{ area, settings: answered.length, shares: wholePercents(answered.flat()) }];
  });
}

function standingsIn(answers: SelfCheckAnswers, area: Area): Standing[] {
  return Object.entries(answers).flatMap(([code, { standing }]) =>
    statementOf(code)?.area === area ? [standing] : [],
  );
}

/** Largest remainders first, so that the whole stays 100. */
function wholePercents(standings: Standing[]): Record<Standing, number> {
  const names = Object.keys(STANDINGS) as Standing[];
  const exact = names.map((name) => (standings.filter((each) => each === name).length * 100) / standings.length);
  const whole = exact.map(Math.floor);
  const left = 100 - whole.reduce((sum, each) => sum + each, 0);
  const rounded = names
    .map((_, index) => index)
    .toSorted((a, b) => remainder(exact[b]) - remainder(exact[a]))
    .slice(0, left);
  const share = (name: Standing) => {
    const index = names.indexOf(name);
    return (whole[index] ?? 0) + (rounded.includes(index) ? 1 : 0);
  };
  return { not_yet: share('not_yet'), developing: share('developing'), embedded: share('embedded') };
}

function remainder(value = 0): number {
  return value - Math.floor(value);
}
