import { sql } from 'kysely';
import { type MeasureName, measureOf } from '#src/domain/measures/measures.ts';
import { type Actor, isManager } from '#src/domain/people/actor.ts';
import { permits, policy } from '#src/domain/people/policy.ts';
import { LEAD_ROLES, MANAGER_ROLES, PARTNERSHIP_ROLES, ROLES, type Role } from '#src/domain/people/roles.ts';
import type { Tx } from '#src/platform/db/identity.ts';

export const seesFigures = policy('everyone signed in', Object.keys(ROLES) as Role[]);
/** Works for the partnership: sees its totals as they are. */
export const seesExactTotals = policy('sees exact totals', PARTNERSHIP_ROLES);
export const seesClusters = policy('sees clusters’ figures', [...LEAD_ROLES, ...MANAGER_ROLES, 'coordinator']);
export const seesSettings = policy('sees settings’ figures', [
  ...LEAD_ROLES,
  ...MANAGER_ROLES,
  'coordinator',
  'setting_staff',
]);
/** May go from a figure to its requests, of which row security shows those in scope. */
export const seesRows = policy('sees the requests behind a figure', [...LEAD_ROLES, ...MANAGER_ROLES, 'setting_staff']);

export function isExact({ roles }: Actor): boolean {
  return permits(seesExactTotals, roles);
}

/** Whether a person may go to what is behind a measure; each expert's time is for managers. */
export function hasRows(actor: Actor, name: MeasureName): boolean {
  if (measureOf(name).from === 'experts') return isManager(actor);
  return permits(seesRows, actor.roles);
}

export function opensSetting({ scope }: Actor, settingId: number): boolean {
  return [scope.own, scope.led, scope.panel].some((ids) => ids.includes(settingId)) || scope.whole;
}

/** The clusters whose figures a person may open: all for managers, else those of settings they lead or coordinate. */
export async function openClusters(db: Tx, actor: Actor): Promise<number[]> {
  const settings = [...actor.scope.led, ...actor.scope.panel];
  const { rows } = await sql<{ id: number }>`
    select distinct clusters.id from clusters left join settings on settings.cluster_id = clusters.id
    where ${isManager(actor)} or settings.id = any (${settings}::integer[])`.execute(db);
  return rows.map(({ id }) => id);
}
