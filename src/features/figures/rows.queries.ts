import { sql } from 'kysely';
import type { Period } from '#src/domain/measures/periods.ts';
import type { Status } from '#src/domain/requests/lifecycle.ts';
import type { Tx } from '#src/platform/db/identity.ts';

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

/** The facts of a measure in a period whose requests the actor may see, the latest first, and how many there are. */
export async function factRows(
  db: Tx,
  of: { measure: string; period: Period; page: number },
): Promise<{ rows: FactRow[]; total: number; sum: number }> {
  const found = sql`
    from facts_now join requests on requests.id = facts_now.request_id
    where measure = ${of.measure} and on_day between ${of.period.from} and ${of.period.until}`;
  const counted = await sql<{ total: number; sum: number }>`
    select count(*)::int as total, coalesce(sum(value), 0)::int as sum ${found}`.execute(db);
  const { rows } = await sql<FactRow>`
    select requests.id as "requestId", reference, requests.setting_id as "settingId", status, on_day as "onDay", value,
      (select name from settings where settings.id = requests.setting_id) as setting
    ${found} order by on_day desc, requests.id desc, value limit ${ROWS_ON_A_PAGE} offset ${(of.page - 1) * ROWS_ON_A_PAGE}`.execute(
    db,
  );
  return { rows, total: counted.rows[0]?.total ?? 0, sum: counted.rows[0]?.sum ?? 0 };
}
