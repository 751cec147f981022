import { sql } from 'kysely';
import type { Period } from '#src/domain/measures/periods.ts';
import type { Tx } from '#src/platform/db/identity.ts';
import { during, type Source } from './figures.queries.ts';

export type BlockSum = { block: number; dimension: string; member: string; measure: string; sum: number };
export type BlockFact = { block: number; measure: string; value: number; number: number };

/** What some measures come to in each half term, in all and by member of each breakdown. */
export async function sumsByBlock(db: Tx, source: Source, blocks: Period[], measures: string[]): Promise<BlockSum[]> {
  if (blocks.length === 0) return [];
  const parts = blocks.map(
    (block, place) => sql`
      select ${sql.lit(place)} as block, dimension, member, measure, sum(value * number)::int as sum
      from ${sql.table(source.table)}
      where dimension in ('all', 'phase', 'cluster', 'area', 'level', 'subject', 'part') and measure = any (${measures})
        and ${during(block)} group by 1, 2, 3, 4`,
  );
  return (await sql<BlockSum>`${sql.join(parts, sql` union all `)}`.execute(db)).rows;
}

/** Every fact of every measure in each half term, for the whole partnership. */
export async function factsByBlock(db: Tx, source: Source, blocks: Period[]): Promise<BlockFact[]> {
  if (blocks.length === 0) return [];
  const parts = blocks.map(
    (block, place) => sql`
      select ${sql.lit(place)} as block, measure, value, sum(number)::int as number from ${sql.table(source.table)}
      where dimension = 'all' and member = '' and ${during(block)} group by 1, 2, 3 having sum(number) <> 0`,
  );
  return (await sql<BlockFact>`${sql.join(parts, sql` union all `)}`.execute(db)).rows;
}
