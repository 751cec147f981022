import type { Readable } from 'node:stream';
import { PHASE_GROUPS, type PhaseGroup, ROLES, type Role } from '#src/domain/people/roles.ts';
import { typedDay } from '#src/domain/settings/gias-date.ts';
import { addProblem, noProblems, type Problems } from '#src/domain/settings/problems.ts';
import type { CsvColumns } from './csv-heading.ts';
import { keysOnce } from './keys-once.ts';
import { CSV_LIMITS, type CsvRow, readCsv } from './read-csv.ts';
import { codeFor, severalIn } from './words.ts';

const COLUMNS = {
  name: { heading: 'Name', required: true },
  email: { heading: 'Email', also: ['E-mail'], required: true },
  jobTitle: { heading: 'Job title', required: true },
  role: { heading: 'Role', required: true },
  settings: { heading: 'Settings', required: true },
  clusters: { heading: 'Clusters', also: ['Localities'], required: true },
  phases: { heading: 'Phases', required: false },
  starts: { heading: 'Starts', required: false },
  ends: { heading: 'Ends', required: false },
} as const satisfies CsvColumns<string>;
type Column = keyof typeof COLUMNS;

const FILE = { name: 'a people file (see the template people.csv)', columns: COLUMNS };

/**
 * One person in one role. `settings` are URNs and local ids, `clusters` names in our spelling; an empty `phases` means
 * all that the role answers for. `startsOn` null means from the day of the import. Days are ISO days.
 */
export type PersonRow = {
  line: number;
  name: string;
  email: string;
  jobTitle: string;
  role: Role;
  settings: string[];
  clusters: string[];
  phases: PhaseGroup[];
  startsOn: string | null;
  endsOn: string | null;
};
export type PeopleRead = { rows: PersonRow[]; problems: Problems };

/** What the partnership calls things: its cluster names, and its own words for roles where they differ from ours. */
export type PeopleWords = { clusters: string[]; roles: Partial<Record<Role, string>> };

/** People and their roles; someone with two roles has two rows. The settings named are not looked up here. */
export async function readPeople(source: Readable, words: PeopleWords, limits = CSV_LIMITS): Promise<PeopleRead> {
  const problems = noProblems();
  const rows: PersonRow[] = [];
  const isNew = keysOnce(problems, 'person and role');
  for await (const row of readCsv<Column>(source, FILE, problems, limits)) {
    const faults: Fault[] = [];
    const person = personOf(row, words, faults);
    for (const fault of faults) noteFault(problems, row, fault);
    if (faults.length === 0 && isNew(`${person.email} ${person.role}`, person.line)) rows.push(person);
  }
  return { rows, problems };
}

type Fault = { column: Column; advice: string };

function noteFault(problems: Problems, { line, cell }: CsvRow<Column>, { column, advice }: Fault): void {
  const message = `${advice} The row was left out.`;
  addProblem(problems, {
    line,
    column: COLUMNS[column].heading,
    value: cell(column) || null,
    message,
    severity: 'row',
  });
}

/** The row as far as it can be read; it is only to be used when no faults were found. */
function personOf({ line, cell }: CsvRow<Column>, words: PeopleWords, faults: Fault[]): PersonRow {
  const text = (column: Column, most: number, advice: string) => {
    const typed = cell(column) ?? '';
    if (typed.length === 0 || typed.length > most) faults.push({ column, advice });
    return typed;
  };
  const role = roleNamed(cell('role') ?? '', words);
  if (!role) faults.push({ column: 'role', advice: `The role should be one of: ${Object.keys(ROLES).join(', ')}.` });
  const person: PersonRow = {
    line,
    name: text('name', 120, 'Give a name of at most 120 letters.'),
    email: text('email', 254, 'Give an e-mail address.').toLowerCase(),
    jobTitle: text('jobTitle', 120, 'Give a job title of at most 120 letters.'),
    role: role ?? 'setting_staff',
    settings: severalIn(cell('settings')).map((key) => key.toUpperCase()),
    clusters: namedClusters(severalIn(cell('clusters')), words, faults),
    phases: namedPhases(severalIn(cell('phases')), faults),
    startsOn: dayIn('starts', cell('starts') ?? '', faults),
    endsOn: dayIn('ends', cell('ends') ?? '', faults),
  };
  if (faults.length === 0) faults.push(...contradictions(person));
  return person;
}

function roleNamed(typed: string, words: PeopleWords): Role | null {
  return codeFor(ROLES, typed) ?? codeFor({ ...ROLES, ...words.roles }, typed);
}

function namedClusters(typed: string[], { clusters }: PeopleWords, faults: Fault[]): string[] {
  const labels = Object.fromEntries(clusters.map((name) => [name, name]));
  const found = typed.map((name) => codeFor(labels, name));
  if (found.includes(null))
    faults.push({ column: 'clusters', advice: `The clusters are: ${clusters.join(', ')}. Put semicolons between.` });
  return found.filter((name) => name !== null);
}

function namedPhases(typed: string[], faults: Fault[]): PhaseGroup[] {
  const found = typed.map((name) => codeFor(PHASE_GROUPS, name));
  const advice = `The phases are: ${Object.values(PHASE_GROUPS).join(', ')}. Put semicolons between.`;
  if (found.includes(null)) faults.push({ column: 'phases', advice });
  return found.filter((phase) => phase !== null);
}

function dayIn(column: Column, typed: string, faults: Fault[]): string | null {
  const day = typedDay(typed);
  if (typed && !day) faults.push({ column, advice: 'This should be a date like 1/9/2026.' });
  return day;
}

function contradictions({ email, role, settings, clusters, startsOn, endsOn }: PersonRow): Fault[] {
  const faults: Fault[] = [];
  if (email && !/^[^\s@<>,;"]+@[^\s@<>,;"]+\.[^\s@<>,;".]+$/.test(email))
    faults.push({ column: 'email', advice: 'This is not an e-mail address.' });
  if (role === 'setting_staff' && settings.length === 0)
    faults.push({
      column: 'settings',
      advice: 'Setting staff need the URN or local id of each setting they work for.',
    });
  if (role !== 'setting_staff' && settings.length > 0)
    faults.push({
      column: 'settings',
      advice: 'Only setting staff work for named settings: leave this blank and name clusters.',
    });
  if (role === 'setting_staff' && clusters.length > 0)
    faults.push({ column: 'clusters', advice: 'Setting staff belong to settings, not clusters: leave this blank.' });
  if (startsOn && endsOn && endsOn < startsOn) faults.push({ column: 'ends', advice: 'This is before the start.' });
  return faults;
}
