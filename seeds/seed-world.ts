import { createReadStream, existsSync } from 'node:fs';
import type { Acting } from '#src/casework/record-act.ts';
import type { PersonRow } from '#src/casework/settings-import/read-people.ts';
import { dayOf } from '#src/domain/calendar/calendar-day.ts';
import { noProblems } from '#src/domain/settings/problems.ts';
import { applyImport } from '#src/features/imports/apply-import.ts';
import { applyPeople } from '#src/features/imports/apply-people.ts';
import { heldPeople } from '#src/features/imports/held-people.ts';
import { planPeople } from '#src/features/imports/plan-people.ts';
import { type FileToImport, type Preparing, prepareImport } from '#src/features/imports/prepare-import.ts';
import { asSystem, type Tx } from '#src/platform/db/identity.ts';
import type { Database } from '#src/platform/db/open-database.ts';
import type { Partnership } from '#src/platform/partnerships/schema.ts';
import { roleTitle } from '#src/platform/partnerships/words.ts';
import { BCP_CAST, type CastMember, SHROPSHIRE_CAST } from './cast.ts';
import { seedFacts } from './seed-facts.ts';
import { seedMenu } from './seed-menu.ts';
import { BCP_OTHER_STAFF, BCP_SENCOS } from './sencos.ts';

export type Seeding = { database: Database; partnerships: Map<number, Partnership>; at: Date };

const CASTS: Record<string, CastMember[]> = {
  bcp: [...BCP_CAST, ...BCP_SENCOS, ...BCP_OTHER_STAFF],
  shropshire: SHROPSHIRE_CAST,
};

/** The day of the register's links from which the demonstration's schools were put together. */
const REGISTER_ON = '2025-04-22';
const TERM_STARTS = '2025-09-01';

/** The demonstration's settings and people, in both areas, before any request: brought in as a partnership would. */
export async function seedWorld({ database, partnerships, at }: Seeding): Promise<void> {
  for (const [partnershipId, partnership] of partnerships) {
    const cast = CASTS[partnership.code];
    if (!cast) continue;
    await asSystem(database.app, partnershipId, async (db) => {
      const acting = { db, at, httpRequest: 'seed', partnershipId, personId: null };
      await seedSettings(acting, partnership);
      await seedPeople(acting, partnership, cast);
      await bringIn(acting, { kind: 'experts', source: open(partnership.code, 'experts.csv') }, partnership);
    });
    await seedMenu({ database, partnershipId, partnership }, at);
  }
}

async function seedSettings(acting: Acting, partnership: Partnership): Promise<void> {
  const { code, localAuthority, extraUrns } = partnership;
  const choice = { laCodes: localAuthority.codes, urns: extraUrns };
  await bringIn(acting, { kind: 'settings', source: open(code, 'schools.csv'), choice }, partnership, REGISTER_ON);
  await bringIn(acting, { kind: 'early_years', source: open(code, 'early-years.csv') }, partnership);
  await bringIn(acting, { kind: 'clusters', source: open(code, 'clusters.csv') }, partnership);
  if (existsSync(fileOf(code, 'context.csv'))) await seedFacts(acting, open(code, 'context.csv'));
}

async function bringIn(acting: Acting, file: FileToImport, partnership: Partnership, sourceOn?: string) {
  const today = dayOf(acting.at);
  const preparing: Preparing = { db: acting.db, partnership, today, ...(sourceOn ? { sourceOn } : {}) };
  const prepared = await prepareImport(file, preparing);
  const [problem] = prepared.plan.problems.list;
  if (problem) throw new Error(`seeds/${partnership.code}, ${file.kind}, line ${problem.line}: ${problem.message}`);
  await applyImport(acting, prepared, today);
}

async function seedPeople(acting: Acting, partnership: Partnership, cast: CastMember[]): Promise<void> {
  const rows = cast.map((member, index) => personRow(member, index, partnership));
  const today = dayOf(acting.at);
  const held = await heldPeople(acting.db);
  const titleOf = (role: CastMember['role']) => roleTitle(partnership, role);
  const plan = planPeople({ rows, problems: noProblems() }, { held, today, titleOf });
  const [problem] = plan.problems.list;
  if (problem) throw new Error(`The cast of ${partnership.code}, ${problem.value}: ${problem.message}`);
  if (plan.added.length + plan.changed.length > 0) await applyPeople(acting, plan);
  for (const member of cast) if (member.persona || member.digest) await introduce(acting.db, member);
}

function personRow(member: CastMember, index: number, { clusters }: Partnership): PersonRow {
  const named = (code: string) => clusters.find((cluster) => cluster.code === code)?.name ?? code;
  return {
    line: index + 1,
    name: member.name,
    email: emailOf(member),
    jobTitle: member.jobTitle,
    role: member.role,
    settings: member.settings ?? [],
    clusters: (member.clusters ?? []).map(named),
    phases: [],
    startsOn: TERM_STARTS,
    endsOn: null,
  };
}

async function introduce(db: Tx, member: CastMember): Promise<void> {
  await db
    .updateTable('people')
    .set({ persona: member.persona ?? null, digest: member.digest ?? false })
    .where('email', '=', emailOf(member))
    .execute();
}

function emailOf({ key }: CastMember): string {
  return `${key}@demo.alongside.example`;
}

function open(code: string, name: string) {
  return createReadStream(fileOf(code, name));
}

function fileOf(code: string, name: string): URL {
  return new URL(`${code}/${name}`, import.meta.url);
}
