import type { ExpertFile } from '#src/casework/experts/load-experts.ts';
import { type ExpertRow, type ExpertsRead, headingOf } from '#src/casework/settings-import/read-experts.ts';
import { type ExpertFault, expertFaults, type Supervisor } from '#src/domain/experts/expert-faults.ts';
import { addProblem, joinProblems, type Problems } from '#src/domain/settings/problems.ts';
import { isOpen } from '#src/domain/settings/setting-row.ts';
import { linesOf } from './expert-lines.ts';
import type { ExpertChange, ExpertsPlan } from './expert-plan.ts';
import type { HeldPeople } from './people-plan.ts';

export type Around = { held: HeldPeople; experts: ExpertFile[] };

const HEADINGS: Record<ExpertFault['field'], string> = {
  discipline: headingOf('discipline'),
  grade: headingOf('grade'),
  employer: headingOf('employer'),
  fte: headingOf('fte'),
  workingDays: headingOf('days'),
  directPercent: headingOf('direct'),
  startsOn: headingOf('starts'),
  endsOn: headingOf('ends'),
  grantFunded: headingOf('grant'),
  supervisor: headingOf('supervisor'),
  homeSetting: headingOf('homeSetting'),
  clusters: headingOf('clusters'),
};

/** Compares an experts file with the experts we know. A row that cannot be true is left out, and so is who depends on it. */
export function planExperts({ rows, problems: found }: ExpertsRead, around: Around): ExpertsPlan {
  const plan: ExpertsPlan = { added: [], changed: [], unchanged: 0, problems: joinProblems(found) };
  const planning = { ...around, problems: plan.problems, known: byEmail(around.experts), incoming: byEmail(rows) };
  leaveOutFaulty(planning);
  for (const row of planning.incoming.values()) {
    const change = changeOf(row, planning);
    if (change.id === null) plan.added.push(change);
    else if (change.lines.length > 0) plan.changed.push(change);
    else plan.unchanged += 1;
  }
  return plan;
}

type Planning = Around & { problems: Problems; known: Map<string, ExpertFile>; incoming: Map<string, ExpertRow> };

/** Again and again, because without a supervisor's row the rows of the supervised may be at fault. */
function leaveOutFaulty(planning: Planning): void {
  const { incoming, problems } = planning;
  const faulty = [...incoming.values()].flatMap((row) => {
    const faults = faultsOf(row, planning);
    return faults.length > 0 ? [{ row, faults }] : [];
  });
  for (const { row, faults } of faulty) {
    incoming.delete(row.email);
    for (const { column, value, words } of faults) {
      const message = `${words} The row was left out.`;
      addProblem(problems, { line: row.line, column, value, message, severity: 'row' });
    }
  }
  if (faulty.length > 0) leaveOutFaulty(planning);
}

function changeOf(row: ExpertRow, { held, known, experts }: Planning): ExpertChange {
  const expert = known.get(row.email);
  const clusterIds = row.clusters.map((name) => held.clusters.get(name) ?? 0).sort((a, b) => a - b);
  const homeSettingId = held.settings.get(row.homeSetting ?? '')?.id ?? null;
  return {
    id: expert?.id ?? null,
    personId: expert?.personId ?? held.people.find(({ email }) => email === row.email)?.id ?? null,
    name: row.name,
    email: row.email,
    row,
    clusterIds,
    homeSettingId,
    lines: linesOf({ row, homeSettingId }, { expert, held, experts }),
  };
}

type Noted = { column: string; value: string | null; words: string };

function faultsOf(row: ExpertRow, planning: Planning): Noted[] {
  const person = planning.held.people.find(({ email }) => email === row.email);
  if (person?.closed) {
    return [
      { column: 'Email', value: row.email, words: 'This account was closed, and a file does not open it again.' },
    ];
  }
  const supervisor = supervisorOf(row, planning);
  if (supervisor === 'unknown') {
    const words = 'No expert has this e-mail address: put the supervisor in the file too, or check it.';
    return [{ column: HEADINGS.supervisor, value: row.supervisorEmail, words }];
  }
  const home = row.homeSetting ? planning.held.settings.get(row.homeSetting) : undefined;
  if (row.homeSetting && (!home || !isOpen(home.status))) {
    const words = 'We hold no open setting with this number. Bring the setting in first, or check the number.';
    return [{ column: HEADINGS.homeSetting, value: row.homeSetting, words }];
  }
  const faults = expertFaults(row, { supervisor, homeSetting: home !== undefined, clusters: row.clusters.length });
  return faults.map(({ field, words }) => ({ column: HEADINGS[field], value: null, words }));
}

/** As the file tells the supervisor, or as we know them; null when there is none. */
function supervisorOf(row: ExpertRow, { known, incoming }: Planning): Supervisor | null | 'unknown' {
  const email = row.supervisorEmail;
  if (!email) return null;
  return (email === row.email ? undefined : (incoming.get(email) ?? known.get(email))) ?? 'unknown';
}

function byEmail<T extends { email: string }>(rows: T[]): Map<string, T> {
  return new Map(rows.map((row) => [row.email, row]));
}
