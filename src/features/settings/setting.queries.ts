import { sql } from 'kysely';
import type { Role } from '#src/domain/people/roles.ts';
import { reaches, type Scope } from '#src/domain/people/scope.ts';
import type { Status } from '#src/domain/requests/lifecycle.ts';
import type { Kind } from '#src/domain/settings/kinds.ts';
import type { Tx } from '#src/platform/db/identity.ts';

export type WholeSetting = NonNullable<Awaited<ReturnType<typeof findWholeSetting>>>;

/** Everything we hold of a setting, with its cluster, what followed it and what it follows. */
export async function findWholeSetting(db: Tx, id: number) {
  if (!Number.isSafeInteger(id) || id < 1 || id > 2_147_483_647) return undefined;
  return await db
    .selectFrom('settings')
    .leftJoin('clusters', 'clusters.id', 'settings.cluster_id')
    .leftJoin('settings as successor', 'successor.id', 'settings.successor_id')
    .selectAll('settings')
    .select(['clusters.name as cluster', 'successor.name as successorName'])
    .select(sql<Kind>`settings.kind`.as('kind'))
    .where('settings.id', '=', id)
    .executeTakeFirst();
}

/** The settings that were merged into this one. */
export function predecessorsOf(db: Tx, id: number) {
  return db
    .selectFrom('settings')
    .select(['id', 'name', 'closed_on as closedOn'])
    .where('successor_id', '=', id)
    .orderBy('name')
    .execute();
}

export type Fact = { name: string; value: string; source: string; asOf: string };

export function factsOf(db: Tx, id: number): Promise<Fact[]> {
  return db
    .selectFrom('setting_facts')
    .select(['name', 'value', 'source', 'as_of as asOf'])
    .where('setting_id', '=', id)
    .orderBy('id')
    .execute();
}

export type Member = { name: string; jobTitle: string; role: Role };

/** Who works around a setting today: for its cluster or the whole area, and its own staff. */
export function teamAround(
  db: Tx,
  setting: { id: number; cluster_id: number | null },
  today: string,
): Promise<Member[]> {
  return db
    .selectFrom('posts')
    .innerJoin('people', 'people.id', 'posts.person_id')
    .select(['people.name', 'people.job_title as jobTitle', 'posts.role'])
    .distinct()
    .where('people.revoked_at', 'is', null)
    .where('posts.starts_on', '<=', today)
    .where((where) => where.or([where('posts.ends_on', 'is', null), where('posts.ends_on', '>=', today)]))
    .where((where) =>
      where.or([
        where('posts.setting_id', '=', setting.id),
        where.and([
          where('posts.role', 'in', ['coordinator', 'expert']),
          where.or([where('posts.cluster_id', 'is', null), where('posts.cluster_id', '=', setting.cluster_id)]),
        ]),
      ]),
    )
    .orderBy('people.name')
    .execute();
}

export type ListedRequest = { reference: string; status: Status; sentAt: Date; answerBy: string; endedAt: Date | null };

const MOST_REQUESTS = 40;

/** The setting's requests that are in the actor's scope, newest first. */
export async function requestsOf(db: Tx, settingId: number, scope: Scope): Promise<ListedRequest[]> {
  const panelOnly = !reaches(scope, settingId);
  if (panelOnly && !scope.panel.includes(settingId)) return [];
  const all = db
    .selectFrom('requests')
    .select(['reference', 'status', 'sent_at as sentAt', 'answer_by as answerBy', 'ended_at as endedAt'])
    .where('setting_id', '=', settingId)
    .orderBy('sent_at', 'desc')
    .limit(MOST_REQUESTS);
  return await (panelOnly ? all.where('status', '=', 'with_panel') : all).execute();
}

export type HistoryEvent = {
  name: string;
  at: Date;
  who: string | null;
  settingName: string;
  data: Record<string, unknown>;
};

const MOST_EVENTS = 30;

/** What files changed about a setting and those merged into it, newest first, as far as the actor may see its log. */
export function importsOf(db: Tx, id: number): Promise<HistoryEvent[]> {
  return db
    .selectFrom('events')
    .innerJoin('acts', 'acts.id', 'events.act_id')
    .innerJoin('settings', 'settings.id', 'events.setting_id')
    .leftJoin('people', 'people.id', 'acts.person_id')
    .select(['events.name', 'acts.at', 'people.name as who', 'settings.name as settingName', 'events.data'])
    .where((where) => where.or([where('settings.id', '=', id), where('settings.successor_id', '=', id)]))
    .where('events.name', 'in', ['setting_added', 'setting_changed', 'setting_closed', 'setting_merged'])
    .orderBy('events.id', 'desc')
    .limit(MOST_EVENTS)
    .execute();
}
