import type { Kind } from '#src/domain/settings/kinds.ts';
import type { CurrentSetting, SettingSource } from '#src/domain/settings/setting-row.ts';
import type { Tx } from '#src/platform/db/identity.ts';

export type Held = {
  current: CurrentSetting[];
  /** Database ids by key: the URN of a register setting, the local id of any other. */
  ids: Map<string, number>;
};

/** Everything we hold of every source. Facts without a column are missing keys, so that no file is compared with them. */
export async function heldSettings(db: Tx): Promise<Held> {
  const rows = await settingRows(db);
  const keys = new Map(rows.map((row) => [row.id, keyOf(row)]));
  return {
    current: rows.map((row) => currentSetting(row, row.successor_id ? (keys.get(row.successor_id) ?? null) : null)),
    ids: new Map(rows.map((row) => [keyOf(row), row.id])),
  };
}

/** The ids of the clusters by name. */
export async function clusterIds(db: Tx): Promise<Map<string, number>> {
  const rows = await db.selectFrom('clusters').select(['id', 'name']).execute();
  return new Map(rows.map((row) => [row.name, row.id]));
}

function settingRows(db: Tx) {
  return db
    .selectFrom('settings')
    .leftJoin('clusters', 'clusters.id', 'settings.cluster_id')
    .selectAll('settings')
    .select('clusters.name as cluster')
    .orderBy('settings.id')
    .execute();
}
type Row = Awaited<ReturnType<typeof settingRows>>[number];

export function keyOf(row: { urn: number | null; local_id: string | null }): string {
  return row.local_id ?? String(row.urn);
}

function currentSetting(row: Row, successorKey: string | null): CurrentSetting {
  return {
    key: keyOf(row),
    source: row.source as SettingSource,
    successorKey,
    name: row.name,
    kind: row.kind as Kind,
    phase: row.phase,
    eligibility: row.eligibility,
    why: row.eligibility_why,
    status: row.status,
    inArea: row.in_area,
    private: row.private,
    typeCode: row.type_code,
    typeName: row.type_name,
    openOn: row.opened_on,
    closeOn: row.closed_on,
    ageFrom: row.age_from,
    ageTo: row.age_to,
    pupils: row.pupils,
    fsmPercent: row.fsm_percent,
    street: row.street,
    town: row.town,
    postcode: row.postcode,
    point:
      row.latitude === null || row.longitude === null ? null : { latitude: row.latitude, longitude: row.longitude },
    website: row.website,
    trustCode: row.trust_code,
    trustName: row.trust_name,
    ukprn: row.ukprn,
    cluster: row.cluster,
  };
}
