import { type ExpressionBuilder, sql } from 'kysely';
import type { Kind } from '#src/domain/settings/kinds.ts';
import type { Phase } from '#src/domain/vocabulary.ts';
import type { Tx } from '#src/platform/db/identity.ts';
import type { Tables } from '#src/platform/db/tables.ts';
import type { Filters } from './settings.filters.ts';

export type ListedSetting = {
  id: number;
  name: string;
  kind: Kind;
  phase: Phase;
  urn: number | null;
  localId: string | null;
  town: string | null;
  cluster: string | null;
  status: Tables['settings']['status'];
  eligibility: Tables['settings']['eligibility'];
};

export const PAGE_SIZE = 40;

type Where = ExpressionBuilder<Tables, 'settings'>;
export type Wanted = { filters: Filters; page: number; homes: boolean };

/** One page of the settings that pass the filters, by name, and how many pass. */
export async function listSettings(db: Tx, wanted: Wanted): Promise<{ rows: ListedSetting[]; total: number }> {
  const narrowed = db.selectFrom('settings').where((where) => where.and(conditions(where, wanted)));
  const { total } = await narrowed.select(sql<number>`count(*)`.as('total')).executeTakeFirstOrThrow();
  const rows = await narrowed
    .leftJoin('clusters', 'clusters.id', 'settings.cluster_id')
    .select(['settings.id', 'settings.name', 'settings.phase', 'settings.urn', 'settings.local_id as localId'])
    .select(['settings.town', 'clusters.name as cluster', 'settings.status', 'settings.eligibility'])
    .select(sql<Kind>`settings.kind`.as('kind'))
    .orderBy('settings.name')
    .orderBy('settings.id')
    .limit(PAGE_SIZE)
    .offset((wanted.page - 1) * PAGE_SIZE)
    .execute();
  return { rows, total };
}

export function clusterChoices(db: Tx): Promise<{ id: number; name: string }[]> {
  return db.selectFrom('clusters').select(['id', 'name']).orderBy('name').execute();
}

function conditions(where: Where, { filters, homes }: Wanted) {
  const { q, cluster, phase, kind, status } = filters;
  const all = [];
  if (status !== 'all') all.push(where('settings.status', status === 'closed' ? '=' : '<>', 'closed'));
  if (phase) all.push(where('settings.phase', '=', phase));
  if (kind) all.push(where('settings.kind', '=', kind));
  if (cluster === 'none') all.push(where('settings.cluster_id', 'is', null));
  else if (cluster) all.push(where('settings.cluster_id', '=', Number(cluster)));
  if (q) all.push(where.or([byName(where, q), byNumber(where, q), byPostcode(where, q, homes)]));
  return all;
}

/** Every word typed is somewhere in the name or the town. */
function byName(where: Where, q: string) {
  const words = q.split(/\s+/).map((word) => `%${literally(word)}%`);
  return where.and(
    words.map((word) => where.or([where('settings.name', 'ilike', word), where('settings.town', 'ilike', word)])),
  );
}

function byNumber(where: Where, q: string) {
  const begins = `${literally(q)}%`;
  return where.or([
    where(sql<string>`settings.urn::text`, 'like', begins),
    where('settings.local_id', 'ilike', begins),
  ]);
}

/** With or without its space. A childminder is not found by where they live, except by those who may know it. */
function byPostcode(where: Where, q: string, homes: boolean) {
  const begins = `${literally(q.replaceAll(/\s+/g, ''))}%`;
  const found = where(sql<string>`replace(settings.postcode, ' ', '')`, 'ilike', begins);
  return homes ? found : where.and([found, where('settings.private', '=', false)]);
}

function literally(text: string): string {
  return text.replaceAll(/[\\%_]/g, '\\$&');
}
