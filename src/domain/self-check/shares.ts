import { publish } from '../figures/publish.ts';
import type { Area } from '../vocabulary.ts';
import { type SelfCheckAnswers, STANDINGS, type Standing } from './self-check.ts';
import { SELF_CHECK_AREAS, statementOf } from './statements.ts';

/** The share of answered statements of an area that stand where, in whole per cent that add up to 100. */
export type AreaShares = { area: Area; settings: number; shares: Record<Standing, number> };

/** The self-checks of one part of the settings, one for each setting. */
export type Part = { name: string; checks: readonly SelfCheckAnswers[] };
export type PartShares = { name: string; areas: AreaShares[] };

/**
 * How settings stand, an area at a time: all of them, and each part. Every answered statement counts the same. For fewer than
 * `smallest` settings that answered anything of an area nothing is shown of it; and more parts are left out until taking
 * those that are shown from the whole leaves no fewer either (by the rule that protects published figures).
 */
export function sharesOf(parts: readonly Part[], smallest: number): { all: AreaShares[]; parts: PartShares[] } {
  const tables = SELF_CHECK_AREAS.map((area) => ({ area, shown: shownOf(parts, area, smallest) }));
  const those = (pick: (shown: Shown) => Standing[][] | undefined): AreaShares[] =>
    tables.flatMap(({ area, shown }) => {
      const answered = pick(shown);
      return answered ? [{ area, settings: answered.length, shares: wholePercents(answered.flat()) }] : [];
    });
  return {
    all: those(({ all }) => all),
    parts: parts.map(({ name }, index) => ({ name, areas: those((shown) => shown.parts[index]) })),
  };
}

/** What each setting answered of an area, where it may be shown. */
type Shown = { all: Standing[][] | undefined; parts: (Standing[][] | undefined)[] };

function shownOf(parts: readonly Part[], area: Area, smallest: number): Shown {
  const answered = parts.map(({ checks }) =>
    checks.map((answers) => standingsIn(answers, area)).filter((standings) => standings.length > 0),
  );
  const all = answered.flat();
  const counts = Object.fromEntries(answered.map((each, index) => [String(index), [each.length]]));
  const publication = publish({ total: [all.length], breakdowns: { part: counts } }, { smallest, roundTo: 1 });
  const enough = (shown: number | 'few') => shown !== 'few' && shown > 0;
  return {
    all: enough(publication.total(0, 0)) ? all : undefined,
    parts: answered.map((each, index) => (enough(publication.member('part', String(index), 0, 0)) ? each : undefined)),
  };
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
