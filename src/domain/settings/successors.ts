import type { CurrentSetting, SettingFacts } from './setting-row.ts';

/**
 * One step of a school's history: `from` was followed by `to`. `succeeded`: the register names a successor;
 * `joined`: it only says that the two were amalgamated, without saying which of them lived on.
 */
export type Link = { from: string; to: string; on: string | null; strength: 'succeeded' | 'joined' };
export type Links = Map<string, Link[]>;

/** A setting's successor, the steps that lead to it, and the others that could have been chosen. */
export type Succession = { successorKey: string; path: string[]; others: string[] };

/** An open setting that history can follow to. */
export type Heir = SettingFacts & Pick<CurrentSetting, 'key'>;

export function linksByOrigin(links: Link[]): Links {
  const byOrigin: Links = new Map();
  for (const link of links) {
    const same = byOrigin.get(link.from);
    if (same) same.push(link);
    else byOrigin.set(link.from, [link]);
  }
  return byOrigin;
}

/**
 * The open setting that a closed one lives on in, followed through closed ones in between. Links may form circles.
 * Of several, in this order: named as a successor rather than joined; served, then partner; the same phase;
 * the same postcode; the latest link; fewest steps; the lowest URN. Null when no open setting of ours is reached.
 */
export function findSuccessor(closed: Heir, links: Links, heirs: Map<string, Heir>): Succession | null {
  const found = reachable(closed.key, links, heirs).map((way) => ({ way, rank: rankOf(closed, way) }));
  found.sort((a, b) => compareRanks(a.rank, b.rank));
  const [best, ...others] = found;
  if (!best) return null;
  return { successorKey: best.way.heir.key, path: best.way.path, others: others.map(({ way }) => way.heir.key) };
}

/** Where the links lead when no open setting of ours is reached: settings we do not know, in order. */
export function unknownSuccessors(key: string, links: Links, known: (key: string) => boolean): string[] {
  const seen = new Set([key]);
  for (const from of seen) {
    for (const { to } of links.get(from) ?? []) seen.add(to);
  }
  return [...seen].filter((other) => other !== key && !known(other)).sort();
}

type Way = { heir: Heir; path: string[]; strength: Link['strength']; on: string };

function reachable(start: string, links: Links, heirs: Map<string, Heir>): Way[] {
  const ways = new Map<string, Way>();
  // Named successions are walked to their end first, so that a weaker way never hides a stronger one.
  for (const strengths of [['succeeded'], ['succeeded', 'joined']]) {
    const paths = new Map([[start, [start]]]);
    for (const [from, path] of paths) {
      for (const link of inOrder(links.get(from) ?? [])) {
        if (paths.has(link.to) || !strengths.includes(link.strength)) continue;
        const heir = heirs.get(link.to);
        const onward = [...path, link.to];
        if (!heir) paths.set(link.to, onward);
        else if (!ways.has(link.to) && link.to !== start)
          ways.set(link.to, {
            heir,
            path: onward,
            strength: strengths.length === 1 ? 'succeeded' : 'joined',
            on: link.on ?? '',
          });
      }
    }
  }
  return [...ways.values()];
}

/** A fixed order, whatever the order of the file: latest first, then by URN. */
function inOrder(links: Link[]): Link[] {
  return links.toSorted((a, b) => compareRanks([inverse(a.on ?? ''), a.to], [inverse(b.on ?? ''), b.to]));
}

function rankOf(closed: Heir, { heir, path, strength, on }: Way): (number | string)[] {
  return [
    strength === 'succeeded' ? 0 : 1,
    ['served', 'partner', 'not_eligible'].indexOf(heir.eligibility),
    heir.phase === closed.phase ? 0 : 1,
    heir.postcode && heir.postcode === closed.postcode ? 0 : 1,
    inverse(on),
    path.length,
    heir.key,
  ];
}

/** A day as a number that is lower the later the day; no day comes last. */
function inverse(day: string): number {
  return -Number(day.replaceAll('-', ''));
}

function compareRanks(a: (number | string)[], b: (number | string)[]): number {
  for (const [index, left] of a.entries()) {
    const right = b[index] ?? left;
    if (left < right) return -1;
    if (left > right) return 1;
  }
  return 0;
}
