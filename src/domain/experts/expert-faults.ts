import { DISCIPLINES, type Discipline, type Grade } from './expert.ts';

/** What is written down about an expert, beside who they are. Days are `YYYY-MM-DD`. */
export type ExpertFacts = {
  discipline: Discipline;
  grade: Grade;
  employer: string;
  /** Full-time equivalent, 0.01 to 1. */
  fte: number;
  /** Monday is 1, Friday is 5. */
  workingDays: number[];
  /** 0 to 100 per cent. */
  directPercent: number;
  startsOn: string;
  endsOn: string | null;
  grantFunded: boolean;
};

export type ExpertFault = {
  field: keyof ExpertFacts | 'supervisor' | 'homeSetting' | 'clusters';
  /** What to do about it. */
  words: string;
};

export type Supervisor = { discipline: Discipline; grade: Grade; endsOn: string | null };

const LONGEST_EMPLOYER = 120;

/**
 * Everything that does not go together about an expert, in the order of the form; empty when all does.
 * Grant rules, brief: only EP, SaLT, OT and specialist teachers, with assistants and trainees, are paid from the grant.
 */
export function expertFaults(
  facts: ExpertFacts,
  by: { supervisor: Supervisor | null; homeSetting: boolean; clusters: number },
): ExpertFault[] {
  return [
    ...supervisionFaults(facts, by.supervisor),
    ...(facts.employer.trim() && facts.employer.length <= LONGEST_EMPLOYER
      ? []
      : [fault('employer', `Say who employs them, in at most ${LONGEST_EMPLOYER} letters.`)]),
    ...timeFaults(facts),
    ...(by.clusters > 0 ? [] : [fault('clusters', 'Say where they work: at least one.')]),
    ...loanFaults(facts, by.homeSetting),
    ...(facts.endsOn && facts.endsOn < facts.startsOn
      ? [fault('endsOn', 'The last day is before the first: change one of them.')]
      : []),
  ];
}

function supervisionFaults({ grade, discipline }: ExpertFacts, supervisor: Supervisor | null): ExpertFault[] {
  if (!supervisor) {
    if (grade === 'qualified') return [];
    return [fault('supervisor', 'Assistants and trainees need a supervisor, who signs what they record.')];
  }
  if (supervisor.grade !== 'qualified') return [fault('supervisor', 'The supervisor must be qualified themselves.')];
  if (supervisor.discipline === discipline) return [];
  return [fault('supervisor', `The supervisor must be of the same discipline: ${DISCIPLINES[discipline].label}.`)];
}

function timeFaults({ fte, workingDays, directPercent }: ExpertFacts): ExpertFault[] {
  const faults: ExpertFault[] = [];
  if (!(fte >= 0.01 && fte <= 1))
    faults.push(fault('fte', 'Give the FTE as a number from 0.01 to 1: 0.4 is two days.'));
  if (workingDays.length === 0) faults.push(fault('workingDays', 'Say on which days they work.'));
  // Hundredths, because 0.6 × 5 is a little more than 3 to a computer.
  if (faults.length === 0 && Math.round(fte * 500) > workingDays.length * 100) {
    const words = `An FTE of ${fte} is ${Math.round(fte * 500) / 100} days a week: add working days or lower the FTE.`;
    faults.push(fault('workingDays', words));
  }
  if (!Number.isInteger(directPercent) || directPercent < 0 || directPercent > 100) {
    faults.push(fault('directPercent', 'Give the share of direct work as a whole number from 0 to 100.'));
  }
  return faults;
}

function loanFaults({ discipline, grantFunded }: ExpertFacts, homeSetting: boolean): ExpertFault[] {
  const faults: ExpertFault[] = [];
  const lent = discipline === 'school_leadership';
  if (lent && !homeSetting) {
    faults.push(fault('homeSetting', 'Name the setting that lends them: they are never sent back to it.'));
  }
  if (lent && grantFunded) {
    faults.push(fault('grantFunded', 'The grant does not pay for school leaders: choose no.'));
  }
  return faults;
}

function fault(field: ExpertFault['field'], words: string): ExpertFault {
  return { field, words };
}
