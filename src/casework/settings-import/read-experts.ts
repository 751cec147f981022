import type { Readable } from 'node:stream';
import { DISCIPLINES, type Discipline, GRADES } from '#src/domain/experts/expert.ts';
import type { ExpertFacts } from '#src/domain/experts/expert-faults.ts';
import { WEEKDAYS } from '#src/domain/experts/weekdays.ts';
import { typedDay } from '#src/domain/settings/gias-date.ts';
import { addProblem, noProblems, type Problems } from '#src/domain/settings/problems.ts';
import { AREAS, type Area, PHASES, type Phase } from '#src/domain/vocabulary.ts';
import type { CsvColumns } from './csv-heading.ts';
import { keysOnce } from './keys-once.ts';
import { CSV_LIMITS, type CsvRow, readCsv } from './read-csv.ts';
import { codeFor, severalIn, yesOrNo } from './words.ts';

const COLUMNS = {
  name: { heading: 'Name', required: true },
  email: { heading: 'Email', also: ['E-mail'], required: true },
  jobTitle: { heading: 'Job title', required: true },
  discipline: { heading: 'Discipline', required: true },
  grade: { heading: 'Grade', required: true },
  supervisor: { heading: 'Supervisor email', also: ['Supervisor e-mail', 'Supervisor'], required: true },
  employer: { heading: 'Employer', required: true },
  fte: { heading: 'FTE', required: true },
  days: { heading: 'Days', also: ['Working days'], required: true },
  direct: { heading: 'Direct work %', also: ['Direct work', 'Direct %'], required: true },
  clusters: { heading: 'Clusters', also: ['Localities'], required: true },
  phases: { heading: 'Phases', required: true },
  strengths: { heading: 'Strengths', required: true },
  homeSetting: { heading: 'Home setting', also: ['Home setting URN'], required: true },
  starts: { heading: 'Starts', required: true },
  ends: { heading: 'Ends', required: true },
  grant: { heading: 'Grant funded', required: true },
} as const satisfies CsvColumns<string>;
type Column = keyof typeof COLUMNS;

const FILE = { name: 'an experts file (see the template experts.csv)', columns: COLUMNS };

/** The heading under which a fact stands in the file. */
export function headingOf(column: Column): string {
  return COLUMNS[column].heading;
}

/** One expert as a file tells it: clusters by name, the supervisor by e-mail, the home setting by URN or local id. */
export type ExpertRow = ExpertFacts & {
  line: number;
  name: string;
  email: string;
  jobTitle: string;
  supervisorEmail: string | null;
  clusters: string[];
  phases: Phase[];
  strengths: Area[];
  homeSetting: string | null;
};
export type ExpertsRead = { rows: ExpertRow[]; problems: Problems };

/** Experts, one a row. Supervisors and settings are not looked up here, and what goes together is not judged. */
export async function readExperts(source: Readable, clusters: string[], limits = CSV_LIMITS): Promise<ExpertsRead> {
  const problems = noProblems();
  const rows: ExpertRow[] = [];
  const isNew = keysOnce(problems, 'e-mail address');
  for await (const row of readCsv<Column>(source, FILE, problems, limits)) {
    const faults: Fault[] = [];
    const expert = expertOf(row, { clusters, faults });
    for (const { column, advice } of faults) {
      const value = row.cell(column) || null;
      const message = `${advice} The row was left out.`;
      addProblem(problems, { line: row.line, column: headingOf(column), value, message, severity: 'row' });
    }
    if (faults.length === 0 && isNew(expert.email, expert.line)) rows.push(expert);
  }
  return { rows, problems };
}

type Fault = { column: Column; advice: string };
type Reading = { clusters: string[]; faults: Fault[] };

const EMAIL = /^[^\s@<>,;"]+@[^\s@<>,;"]+\.[^\s@<>,;".]+$/;
const NAMES_OF = <C extends string>(labels: Record<C, string>) => Object.values(labels).join(', ');
const DISCIPLINE_LABELS = Object.fromEntries(
  Object.entries(DISCIPLINES).map(([code, { label }]) => [code, label]),
) as Record<Discipline, string>;
const DISCIPLINE_SHORT = Object.fromEntries(
  Object.entries(DISCIPLINES).map(([code, { short }]) => [code, short]),
) as Record<Discipline, string>;

/** The row as far as it can be read; it is only to be used when no faults were found. */
function expertOf({ line, cell }: CsvRow<Column>, reading: Reading): ExpertRow {
  const { faults, clusters } = reading;
  const read = <T>(column: Column, from: (typed: string) => T | null, advice: string, blank: T): T => {
    const value = from((cell(column) ?? '').trim());
    if (value === null) faults.push({ column, advice });
    return value ?? blank;
  };
  const several = <C extends string>(column: Column, labels: Record<C, string>) =>
    read(
      column,
      (typed) => allOf(severalIn(typed), labels),
      `Name any of these, with semicolons between: ${NAMES_OF(labels)}.`,
      [],
    );
  const ofClusters = Object.fromEntries(clusters.map((name) => [name, name]));
  return {
    line,
    name: read('name', short, 'Give a name of at most 120 letters.', ''),
    email: read('email', (typed) => (EMAIL.test(typed) ? typed.toLowerCase() : null), 'Give an e-mail address.', ''),
    jobTitle: read('jobTitle', short, 'Give a job title of at most 120 letters.', ''),
    discipline: read(
      'discipline',
      (typed) => codeFor(DISCIPLINE_LABELS, typed) ?? codeFor(DISCIPLINE_SHORT, typed),
      `The discipline should be one of: ${NAMES_OF(DISCIPLINE_LABELS)}.`,
      'educational_psychology',
    ),
    grade: read(
      'grade',
      (typed) => codeFor(GRADES, typed),
      `The grade should be one of: ${NAMES_OF(GRADES)}.`,
      'qualified',
    ),
    supervisorEmail:
      read(
        'supervisor',
        (typed) => (typed === '' || EMAIL.test(typed) ? typed.toLowerCase() : null),
        'Give the supervisor’s e-mail address, or leave this blank.',
        '',
      ) || null,
    employer: (cell('employer') ?? '').trim(),
    fte: read('fte', numberIn, 'Give the FTE as a number from 0.01 to 1.', 1),
    workingDays: read('days', daysIn, 'Name the working days like this: Mon Tue Wed.', []),
    directPercent: read('direct', numberIn, 'Give the share of direct work as a whole number from 0 to 100.', 0),
    clusters: read(
      'clusters',
      (typed) => (/^all$/i.test(typed) ? clusters : allOf(severalIn(typed), ofClusters)),
      `Name any of these, with semicolons between, or all: ${clusters.join(', ')}.`,
      [],
    ),
    phases: several('phases', PHASES),
    strengths: several('strengths', AREAS),
    homeSetting: (cell('homeSetting') ?? '').trim().toUpperCase() || null,
    startsOn: read('starts', typedDay, 'This should be a date like 1/9/2026.', ''),
    endsOn:
      read('ends', (typed) => (typed === '' ? '' : typedDay(typed)), 'This should be a date like 31/8/2027.', '') ||
      null,
    grantFunded: read('grant', yesOrNo, 'Answer yes or no.', false),
  };
}

function short(typed: string): string | null {
  return typed.length > 0 && typed.length <= 120 ? typed : null;
}

function numberIn(typed: string): number | null {
  return /^\d{1,3}(\.\d{1,2})?%?$/.test(typed) ? Number.parseFloat(typed) : null;
}

function daysIn(typed: string): number[] | null {
  const names = typed.split(/[\s,;]+/).filter((name) => name !== '');
  const days = names.map(
    (name) =>
      WEEKDAYS.findIndex(
        (weekday) => weekday.toLowerCase().startsWith(name.toLowerCase().slice(0, 3)) && name.length >= 3,
      ) + 1,
  );
  return days.length > 0 && !days.includes(0) ? [...new Set(days)].sort((a, b) => a - b) : null;
}

function allOf<C extends string>(typed: string[], labels: Record<C, string>): C[] | null {
  const codes = typed.map((name) => codeFor(labels, name));
  return codes.includes(null) ? null : codes.filter((code) => code !== null);
}
