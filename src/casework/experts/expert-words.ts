import { DISCIPLINES, type Discipline, GRADES, type Grade } from '#src/domain/experts/expert.ts';
import { daysInWords } from '#src/domain/experts/weekdays.ts';
import { AREAS, type Area, PHASES, type Phase } from '#src/domain/vocabulary.ts';

type Told = {
  name: string;
  jobTitle: string;
  discipline: Discipline;
  grade: Grade;
  employer: string;
  fte: number;
  workingDays: number[];
  directPercent: number;
  phases: readonly Phase[];
  strengths: readonly Area[];
  startsOn: string;
  endsOn: string | null;
  grantFunded: boolean;
};
type Names = { supervisor: string | null; homeSetting: string | null; clusters: string[] };

/** What is known about an expert, fact by fact in the words people read; null is blank. For telling what changes. */
export function expertWords(told: Told, { supervisor, homeSetting, clusters }: Names): Record<string, string | null> {
  return {
    Name: told.name,
    'Job title': told.jobTitle,
    Discipline: DISCIPLINES[told.discipline].label,
    Grade: GRADES[told.grade],
    Supervisor: supervisor,
    Employer: told.employer,
    FTE: String(told.fte),
    'Working days': daysInWords(told.workingDays),
    'Direct work': `${told.directPercent}%`,
    Where: clusters.toSorted().join(', ') || null,
    Phases: inOrder(told.phases, PHASES),
    Strengths: inOrder(told.strengths, AREAS),
    'Lent by': homeSetting,
    Starts: told.startsOn,
    Ends: told.endsOn,
    'Paid from the grant': told.grantFunded ? 'yes' : 'no',
  };
}

/** The facts whose words differ. */
export function changedWords(
  before: Record<string, string | null>,
  after: Record<string, string | null>,
): { label: string; from: string | null; to: string | null }[] {
  const lines = Object.entries(after).map(([label, to]) => ({ label, from: before[label] ?? null, to }));
  return lines.filter(({ from, to }) => from !== to);
}

/** In the order of the vocabulary, so that another order is no change. */
export function inOrder<C extends string>(codes: readonly C[], labels: Record<C, string>): string | null {
  const found = (Object.keys(labels) as C[]).filter((code) => codes.includes(code));
  return found.map((code) => labels[code]).join(', ') || null;
}
