import { sql } from 'kysely';
import { type Acting, type Event, recordAct } from '#src/casework/record-act.ts';
import type { FieldChange } from '#src/domain/settings/changes.ts';
import { phaseGroupOf } from '#src/domain/settings/kinds.ts';
import type { Change, ImportPlan, NewSetting } from '#src/domain/settings/plan-import.ts';
import type { CurrentSetting, SettingFacts } from '#src/domain/settings/setting-row.ts';
import type { Tx } from '#src/platform/db/identity.ts';
import { clusterIds, heldSettings, keyOf } from './held-settings.ts';
import { moveHistory } from './move-history.ts';
import { ALL_FACTS, columnsOf, type SettingColumns } from './setting-columns.ts';

export type HowToApply = {
  act: 'import_settings' | 'import_clusters' | 'import_early_years';
  /** The day the file speaks of; null when it states nothing about a setting but its cluster. */
  sourceOn: string | null;
  today: string;
};

/** Rows in one statement: PostgreSQL takes 65,535 values. */
const BATCH = 1_000;

/**
 * Writes a plan as one act: afterwards the settings are what `applyPlan` of the domain says. History follows a merged
 * setting to its successor. The caller has seen to it that the plan was made from what we hold now.
 */
export async function applySettings(acting: Acting, plan: ImportPlan, how: HowToApply): Promise<void> {
  if (plan.problems.stopped) throw new Error('A stopped plan cannot be applied.');
  const { current, ids } = await heldSettings(acting.db);
  const clusters = await clusterIds(acting.db);
  for (const [key, id] of await addSettings(acting, plan.added, { how, clusters })) ids.set(key, id);
  await changeSettings(acting.db, [...plan.changed, ...plan.closed, ...plan.merged], { current, ids, clusters, how });
  const moved: Event[] = [];
  for (const merge of plan.merged) {
    const from = idOf(ids, merge.key);
    moved.push(...(await moveHistory(acting, { from, to: idOf(ids, merge.successorKey), today: how.today })));
  }
  await recordAct(acting, { name: how.act, events: [...eventsOf(plan, ids), ...moved] });
}

type Adding = { how: HowToApply; clusters: Map<string, number> };

async function addSettings(acting: Acting, added: NewSetting[], adding: Adding): Promise<[string, number][]> {
  const all: [string, number][] = [];
  for (let start = 0; start < added.length; start += BATCH) {
    const rows = added.slice(start, start + BATCH).map((row) => newRow(acting.partnershipId, row, adding));
    const ids = await acting.db.insertInto('settings').values(rows).returning(['id', 'urn', 'local_id']).execute();
    all.push(...ids.map((row): [string, number] => [keyOf(row), row.id]));
  }
  return all;
}

function newRow(partnershipId: number, row: NewSetting, { how, clusters }: Adding) {
  const isRegister = row.source === 'register';
  return {
    ...columnsOf(row, ALL_FACTS, clusters),
    partnership_id: partnershipId,
    urn: isRegister ? Number(row.key) : null,
    local_id: isRegister ? null : row.key,
    name: row.name,
    kind: row.kind,
    phase: row.phase,
    phase_group: phaseGroupOf(row.kind, row.phase),
    eligibility: row.eligibility,
    eligibility_why: row.why,
    status: row.status,
    in_area: row.inArea,
    private: row.private,
    source: row.source,
    source_on: how.sourceOn ?? how.today,
    version: 1,
  };
}

type Changing = Adding & { current: CurrentSetting[]; ids: Map<string, number> };

/** Settings that change alike, such as all that move into one cluster, share a statement. */
async function changeSettings(db: Tx, changes: (Change & { successorKey?: string })[], changing: Changing) {
  const { current, ids, how } = changing;
  const before = new Map(current.map((setting) => [setting.key, setting]));
  const alike = new Map<string, { columns: SettingColumns; ids: number[] }>();
  for (const change of changes) {
    const columns = changedColumns(change, before.get(change.key), changing);
    const key = JSON.stringify(columns);
    const group = alike.get(key) ?? { columns, ids: [] };
    alike.set(key, group);
    group.ids.push(idOf(ids, change.key));
  }
  for (const { columns, ids: changed } of alike.values()) {
    await db
      .updateTable('settings')
      .set({ ...columns, ...(how.sourceOn ? { source_on: how.sourceOn } : {}), version: sql`version + 1` })
      .where('id', '=', sql<number>`any(${changed}::integer[])`)
      .execute();
  }
}

function changedColumns(
  { row, changes, successorKey }: Change & { successorKey?: string },
  before: CurrentSetting | undefined,
  { clusters, ids }: Changing,
): SettingColumns {
  const facts = changes.map(({ field }) => field).filter((field) => field !== 'successorKey');
  const columns = columnsOf(row, facts, clusters);
  if (successorKey) columns.successor_id = idOf(ids, successorKey);
  else if (changes.some(({ field }) => field === 'successorKey')) columns.successor_id = null;
  const phase = row.phase ?? before?.phase;
  if (phase && facts.some((fact: keyof SettingFacts) => fact === 'kind' || fact === 'phase'))
    columns.phase_group = phaseGroupOf(row.kind, phase);
  return columns;
}

function eventsOf(plan: ImportPlan, ids: Map<string, number>): Event[] {
  const told = (name: string, { key, changes }: Change, more: Record<string, unknown> = {}): Event => ({
    name,
    settingId: idOf(ids, key),
    data: { changes: changes.map(plainChange), ...more },
  });
  return [
    ...plan.added.map(({ key, name }) => ({ name: 'setting_added', settingId: idOf(ids, key), data: { name } })),
    ...plan.changed.map((change) => told('setting_changed', change)),
    ...plan.closed.map((change) => told('setting_closed', change)),
    ...plan.merged.map((merge) =>
      told('setting_merged', merge, { into: idOf(ids, merge.successorKey), intoName: merge.successorName }),
    ),
  ];
}

function plainChange({ label, from, to }: FieldChange) {
  return { label, from, to };
}

function idOf(ids: Map<string, number>, key: string): number {
  const id = ids.get(key);
  if (!id) throw new Error(`There is no setting ${key}.`);
  return id;
}
