import { contrast } from '#src/domain/brand/contrast.ts';
import { compareDays } from '#src/domain/calendar/calendar-day.ts';
import { ROUTES } from '#src/domain/triage/outcomes.ts';
import { codes } from '#src/domain/vocabulary.ts';
import type { PartnershipFile } from './schema.ts';

/** Where in the file, and what is wrong there. */
export type Fault = { at: string; words: string };

/** The parts of a file that are sound in themselves; the others have their own faults already. */
type Sound = Partial<PartnershipFile>;

/** What one part of a file says about another. */
export function crossFaults(file: Sound): Fault[] {
  return [
    ...repeated('clusters', 'code', file.clusters ?? []),
    ...repeated('clusters', 'name', file.clusters ?? []),
    ...termFaults(file),
    ...brandFaults(file),
    ...safetyFaults(file),
  ];
}

function repeated<K extends string>(at: string, key: K, rows: readonly Record<K, string>[]): Fault[] {
  const values = rows.map((row) => row[key]);
  const again = new Set(values.filter((value, index) => values.indexOf(value) !== index));
  return [...again].map((value) => ({ at, words: `the ${key} '${value}' is used more than once` }));
}

function termFaults({ calendar }: Sound): Fault[] {
  return (calendar?.terms ?? []).flatMap((term, index, terms) => {
    const at = `calendar.terms[${index}]`;
    const faults: Fault[] = [];
    const before = terms[index - 1];
    if (compareDays(term.start, term.end) >= 0) faults.push({ at, words: `'${term.name}' must start before it ends` });
    if (before && compareDays(term.start, before.end) <= 0) {
      faults.push({
        at,
        words: `'${term.name}' must start after '${before.name}' ends: terms are in order and do not overlap`,
      });
    }
    const { halfTerm } = term;
    if (halfTerm && compareDays(halfTerm.start, halfTerm.end) > 0) {
      faults.push({ at: `${at}.halfTerm`, words: 'must start before it ends' });
    }
    if (halfTerm && (compareDays(halfTerm.start, term.start) <= 0 || compareDays(halfTerm.end, term.end) >= 0)) {
      faults.push({ at: `${at}.halfTerm`, words: `must lie inside '${term.name}'` });
    }
    return faults;
  });
}

function brandFaults({ brand }: Sound): Fault[] {
  if (!brand || contrast(brand.primaryDark, '#FFFFFF') > contrast(brand.primary, '#FFFFFF')) return [];
  return [
    { at: 'brand.primaryDark', words: `${brand.primaryDark} must be darker than brand.primary ${brand.primary}` },
  ];
}

function safetyFaults({ safeguarding, routes }: Sound): Fault[] {
  const faults: Fault[] = [];
  if (safeguarding && !safeguarding.contacts.some((contact) => contact.phone === '999')) {
    faults.push({ at: 'safeguarding.contacts', words: 'must say when to call 999' });
  }
  if (!routes) return faults;
  const missing = codes(ROUTES).filter((route) => !routes.some((row) => row.route === route));
  return [...faults, ...missing.map((route) => ({ at: 'routes', words: `the route '${route}' is not described` }))];
}
