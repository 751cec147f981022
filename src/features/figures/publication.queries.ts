import { sql } from 'kysely';
import type { Help } from '#src/domain/figures/newly-reached.ts';
import type { Period } from '#src/domain/measures/periods.ts';
import type { Tx } from '#src/platform/db/identity.ts';
import { countsIn, type Source } from './figures.queries.ts';

export type BlockSum = { block: number; dimension: string; member: string; measure: string; sum: number };
export type BlockFact = { block: number; measure: string; value: number; number: number };

/** What some measures come to in each half term, in all and by member of each breakdown. */
export async function sumsByBlock(db: Tx, source: Source, blocks: Period[], measures: string[]): Promise<BlockSum[]> {
  if (blocks.length === 0) return [];
  const parts = blocks.map(
    (block, place) => sql`
      select ${sql.lit(place)} as block, dimension, member, measure, sum(value * number)::int as sum
      from ${countsIn(source, block)}
      where dimension in ('all', 'phase', 'cluster', 'area', 'level', 'subject', 'part') and measure = any (${measures})
      group by 1, 2, 3, 4`,
  );
  return (await sql<BlockSum>`${sql.join(parts, sql` union all `)}`.execute(db)).rows;
}

/** Every fact of every measure in each half term, for the whole partnership. */
export async function factsByBlock(db: Tx, source: Source, blocks: Period[]): Promise<BlockFact[]> {
  if (blocks.length === 0) return [];
  const parts = blocks.map(
    (block, place) => sql`
      select ${sql.lit(place)} as block, measure, value, sum(number)::int as number from ${countsIn(source, block)}
      where dimension = 'all' and member = '' group by 1, 2, 3 having sum(number) <> 0`,
  );
  return (await sql<BlockFact>`${sql.join(parts, sql` union all `)}`.execute(db)).rows;
}

/** In which half terms each setting that we serve had a session, and where the setting is now. */
export async function helpByBlock(db: Tx, source: Source, blocks: Period[]): Promise<Help[]> {
  if (blocks.length === 0) return [];
  const parts = blocks.map(
    (block, place) => sql`
      select ${sql.lit(place)} as block, member from ${countsIn(source, block)}
      where dimension = 'setting' and measure = 'sessions_delivered' group by 1, 2 having sum(number) > 0`,
  );
  const { rows } = await sql<Help>`
    select block, settings.id as setting, settings.phase, coalesce(settings.cluster_id::text, 'none') as cluster
    from (${sql.join(parts, sql` union all `)}) as helped join settings on settings.id::text = member
    where settings.eligibility = 'served' and settings.status in ('open', 'proposed_to_close')`.execute(db);
  return rows;
}

/** How many settings we serve. */
export async function settingsServed(db: Tx): Promise<number> {
  const { rows } = await sql<{ served: number }>`
    select count(*)::int as served from settings
    where eligibility = 'served' and status in ('open', 'proposed_to_close')`.execute(db);
  return rows[0]?.served ?? 0;
}
