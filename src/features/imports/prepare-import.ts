import type { Readable } from 'node:stream';
import { loadExperts } from '#src/casework/experts/load-experts.ts';
import { heldEntries } from '#src/casework/menu/held-entries.ts';
import { readClusters } from '#src/casework/settings-import/read-clusters.ts';
import { readEarlyYears } from '#src/casework/settings-import/read-early-years.ts';
import { readEntries } from '#src/casework/settings-import/read-entries.ts';
import { readExperts } from '#src/casework/settings-import/read-experts.ts';
import { type GiasChoice, readGias } from '#src/casework/settings-import/read-gias.ts';
import { type LinksRead, readLinks } from '#src/casework/settings-import/read-links.ts';
import { readPeople } from '#src/casework/settings-import/read-people.ts';
import { ROLES, type Role } from '#src/domain/people/roles.ts';
import { type ImportPlan, planImport } from '#src/domain/settings/plan-import.ts';
import { joinProblems, noProblems, type Problems } from '#src/domain/settings/problems.ts';
import type { SettingSource } from '#src/domain/settings/setting-row.ts';
import type { Tx } from '#src/platform/db/identity.ts';
import type { Partnership } from '#src/platform/partnerships/schema.ts';
import { roleTitle } from '#src/platform/partnerships/words.ts';
import type { ExpertsPlan } from './expert-plan.ts';
import { heldPeople } from './held-people.ts';
import { heldSettings } from './held-settings.ts';
import type { PeoplePlan } from './people-plan.ts';
import { planClusters } from './plan-clusters.ts';
import { type EntriesPlan, planEntries } from './plan-entries.ts';
import { planExperts } from './plan-experts.ts';
import { planPeople } from './plan-people.ts';
import { stateOf } from './state.ts';

/** Which of the files, and how it is chosen from. */
export type FileToImport =
  | { kind: 'settings'; source: Readable; links?: Readable | undefined; choice: GiasChoice }
  | { kind: 'clusters'; source: Readable }
  | { kind: 'early_years'; source: Readable }
  | { kind: 'people'; source: Readable }
  | { kind: 'experts'; source: Readable }
  | { kind: 'entries'; source: Readable };

/** A plan with the day its file speaks of, and the state of what we held when it was made. */
export type Prepared = { sourceOn: string; state: string } & (
  | { kind: 'settings' | 'clusters' | 'early_years'; plan: ImportPlan }
  | { kind: 'people'; plan: PeoplePlan }
  | { kind: 'experts'; plan: ExpertsPlan }
  | { kind: 'entries'; plan: EntriesPlan }
);

export type Preparing = {
  db: Tx;
  partnership: Partnership;
  today: string;
  sourceOn?: string;
  /** Whose drafts a file may write anew; nobody’s from the command line. */
  personId?: number;
};

/** Reads a file and says what applying it would do; changes nothing. A file that cannot be used has a stopped plan. */
export async function prepareImport(file: FileToImport, preparing: Preparing): Promise<Prepared> {
  const { db, today, sourceOn = today } = preparing;
  const state = await stateOf(db, file.kind);
  if (file.kind === 'people')
    return { kind: 'people', sourceOn, state, plan: await peoplePlan(file.source, preparing) };
  if (file.kind === 'experts')
    return { kind: 'experts', sourceOn, state, plan: await expertsPlan(file.source, preparing) };
  if (file.kind === 'entries')
    return { kind: 'entries', sourceOn, state, plan: await entriesPlan(file.source, preparing) };
  return { kind: file.kind, sourceOn, state, plan: await settingsPlan(file, preparing) };
}

async function settingsPlan(
  file: Exclude<FileToImport, { kind: 'people' | 'experts' | 'entries' }>,
  { db, partnership }: Preparing,
): Promise<ImportPlan> {
  const clusters = partnership.clusters.map(({ name }) => name);
  if (file.kind === 'clusters') {
    const read = await readClusters(file.source, clusters);
    if (read.problems.stopped) return stoppedPlan(read.problems);
    return planClusters((await heldSettings(db)).current, read);
  }
  const isRegister = file.kind === 'settings';
  const read = isRegister ? await readGias(file.source, file.choice) : await readEarlyYears(file.source, clusters);
  const links = await linksOf(isRegister ? file.links : undefined);
  const problems = joinProblems(read.problems, links.problems);
  if (problems.stopped) return stoppedPlan(problems);
  const { current } = await heldSettings(db);
  const source: SettingSource = isRegister ? 'register' : 'local';
  const plan = planImport({ current, incoming: read.rows, links: links.links, source });
  return { ...plan, problems: joinProblems(problems, plan.problems) };
}

async function linksOf(source: Readable | undefined): Promise<LinksRead> {
  if (!source) return { links: [], problems: noProblems() };
  return readLinks(source);
}

async function peoplePlan(source: Readable, { db, partnership, today }: Preparing): Promise<PeoplePlan> {
  const titles = Object.keys(ROLES).map((role): [string, string] => [role, roleTitle(partnership, role as Role)]);
  const clusters = partnership.clusters.map(({ name }) => name);
  const read = await readPeople(source, { clusters, roles: Object.fromEntries(titles) });
  if (read.problems.stopped) return { added: [], changed: [], unchanged: 0, problems: read.problems };
  const titleOf = (role: Role) => roleTitle(partnership, role);
  return planPeople(read, { held: await heldPeople(db), today, titleOf });
}

async function expertsPlan(source: Readable, { db, partnership }: Preparing): Promise<ExpertsPlan> {
  const clusters = partnership.clusters.map(({ name }) => name);
  const read = await readExperts(source, clusters);
  if (read.problems.stopped) return { added: [], changed: [], unchanged: 0, problems: read.problems };
  return planExperts(read, { held: await heldPeople(db), experts: await loadExperts(db) });
}

async function entriesPlan(source: Readable, { db, personId }: Preparing): Promise<EntriesPlan> {
  const read = await readEntries(source);
  if (read.problems.stopped) return { added: [], changed: [], unchanged: 0, problems: read.problems };
  return planEntries(read, { held: await heldEntries(db), writer: personId ?? null });
}

function stoppedPlan(problems: Problems): ImportPlan {
  return { added: [], changed: [], closed: [], merged: [], notEligible: [], notOpen: 0, unchanged: 0, problems };
}
