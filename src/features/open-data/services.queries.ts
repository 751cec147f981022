import { type RawBuilder, sql } from 'kysely';
import { lastingUuid } from '#src/casework/menu/lasting-uuid.ts';
import { AGES, type OfferedEntry } from '#src/domain/open-referral/service.ts';
import { everyTerm, taxonomyId, termId, WORD_LISTS } from '#src/domain/open-referral/terms.ts';
import { EVERY_PHASE } from '#src/domain/requests/phases.ts';
import type { Tx } from '#src/platform/db/identity.ts';
import type { ServicesAsked } from './ask.ts';

/**
 * One page of the entries that were ever shown, retired ones too, and how many there are in all.
 *
 * The list holds still while it is read. Each entry is read as it was at `asOf`: with the version approved last by then,
 * and retired only if it was by then; nothing is ever deleted, so that the same moment reads the same on every page,
 * whatever was published, changed or retired since. And entries stand in the order in which they were first approved: a new
 * one comes last, so that even a reader who only counts pages up, with no filter, misses none and has none twice.
 */
export async function servicesPage(db: Tx, asked: ServicesAsked): Promise<{ total: number; entries: OfferedEntry[] }> {
  const matching = sql`${offeredAt(asked.asOf)} where ${filters(asked)}`;
  const counted = await sql<{ total: number }>`select count(*)::integer as total ${matching}`.execute(db);
  const { rows } = await sql<OfferedEntry>`select ${COLUMNS} ${matching}
    order by offered.first_approved_at, offered."publicId"
    limit ${asked.per} offset ${(asked.number - 1) * asked.per}`.execute(db);
  return { total: counted.rows[0]?.total ?? 0, entries: rows };
}

export async function serviceOf(db: Tx, publicId: string, asOf: Date): Promise<OfferedEntry | undefined> {
  const { rows } = await sql<OfferedEntry>`select ${COLUMNS} ${offeredAt(asOf)}
    where offered."publicId" = ${publicId}`.execute(db);
  return rows[0];
}

const COLUMNS = sql`offered."publicId", offered.code, offered.content, offered."approvedAt", offered."changedAt",
  offered."retiredAt", offered."replacedBy"`;

function offeredAt(asOf: Date): RawBuilder<unknown> {
  return sql`from (
    select entries.public_id as "publicId", entries.code, shown.content, shown.approved_at as "approvedAt",
      case when entries.retired_at <= ${asOf} then entries.retired_at end as "retiredAt",
      (select other.code from entries other where other.id = entries.replaced_by_id and entries.retired_at <= ${asOf}) as "replacedBy",
      greatest(shown.approved_at, case when entries.retired_at <= ${asOf} then entries.retired_at end,
        case when entries.shown_at <= ${asOf} then entries.shown_at end) as "changedAt",
      (select min(each.approved_at) from entry_versions each where each.entry_id = entries.id) as first_approved_at
    from entries cross join lateral (
      select content, approved_at from entry_versions
      where entry_id = entries.id and approved_at <= ${asOf}
      order by approved_at desc, number desc limit 1
    ) shown
    where shown_version_id is not null
  ) offered`;
}

function filters(asked: ServicesAsked): RawBuilder<unknown> {
  const kept: RawBuilder<unknown>[] = [sql`true`];
  if (asked.modifiedAfter) kept.push(sql`offered."changedAt" >= ${asked.modifiedAfter}`);
  if (asked.termId) kept.push(withTerm(asked.termId.toLowerCase()));
  if (asked.taxonomyId) kept.push(withTaxonomy(asked.taxonomyId.toLowerCase()));
  const { minimumAge, maximumAge } = asked;
  if (minimumAge !== undefined) kept.push(onlyPhases(({ from }) => from >= minimumAge));
  if (maximumAge !== undefined) kept.push(onlyPhases(({ to }) => to <= maximumAge));
  for (const word of asked.words) kept.push(sql`strpos(lower(${SEARCHED}), ${word}) > 0`);
  return sql.join(kept, sql` and `);
}

const SEARCHED = sql`concat_ws(' ', offered.content->>'title', offered.content->>'summary', offered.content->>'what',
  offered.content->>'alsoCalled')`;

function withTerm(id: string): RawBuilder<unknown> {
  const term = everyTerm().find((each) => termId(lastingUuid, each) === id);
  if (!term) return sql`false`;
  return sql`offered.content->${sql.lit(term.list.part)} @> to_jsonb(${term.code}::text)`;
}

function withTaxonomy(id: string): RawBuilder<unknown> {
  const list = WORD_LISTS.find((each) => taxonomyId(lastingUuid, each) === id);
  return list ? sql`offered.content->${sql.lit(list.part)} <> '[]'::jsonb` : sql`false`;
}

function onlyPhases(suits: (ages: { from: number; to: number }) => boolean): RawBuilder<unknown> {
  const phases = JSON.stringify(EVERY_PHASE.filter((phase) => suits(AGES[phase])));
  return sql`offered.content->'phases' <@ ${phases}::jsonb`;
}
