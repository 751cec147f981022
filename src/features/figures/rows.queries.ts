import { sql } from 'kysely';
import type { Distribution } from '#src/domain/measures/distribution.ts';
import type { Period } from '#src/domain/measures/periods.ts';
import type { Status } from '#src/domain/requests/lifecycle.ts';
import type { Tx } from '#src/platform/db/identity.ts';
import type { Among } from './choose-rows.ts';
import { happenedIn } from './figures.queries.ts';

export type FactRow = {
  requestId: number;
  reference: string;
  settingId: number;
  setting: string;
  status: Status;
  onDay: string;
  value: number;
};

export const ROWS_ON_A_PAGE = 25;

/** The facts of a measure in a period whose requests the actor may see, the latest first, and what all of them come to. */
export async function factRows(
  db: Tx,
  of: { measure: string; period: Period; page: number; among: Among },
): Promise<{ rows: FactRow[]; facts: Distribution }> {
  const found = sql`
    from facts_now join requests on requests.id = facts_now.request_id
    where measure = ${of.measure} and ${happenedIn(of.period)} ${only(of.among)}`;
  const counted = await sql<{ value: number; number: number }>`
    select value, count(*)::int as number ${found} group by 1`.execute(db);
  const { rows } = await sql<FactRow>`
    select requests.id as "requestId", reference, requests.setting_id as "settingId", requests.status, on_day as "onDay", value,
      (select name from settings where settings.id = requests.setting_id) as setting
    ${found} order by on_day desc, requests.id desc, value limit ${ROWS_ON_A_PAGE} offset ${(of.page - 1) * ROWS_ON_A_PAGE}`.execute(
    db,
  );
  return { rows, facts: counted.rows };
}

/** By the same places as the tallies: `member_of` of the database. */
function only({ cluster, setting, by, member }: Among) {
  const fact = sql`facts_now.part, facts_now.setting_id, facts_now.cluster_id, facts_now.phase, facts_now.main_area,
    facts_now.level, facts_now.subject`;
  return sql.join(
    [
      ...(cluster === undefined ? [] : [sql`and member_of('cluster', ${fact}) = ${cluster}`]),
      ...(setting === undefined ? [] : [sql`and facts_now.setting_id = ${setting}`]),
      ...(by === undefined ? [] : [sql`and member_of(${by}, ${fact}) = ${member}`]),
    ],
    sql` `,
  );
}
