import { sql } from 'kysely';
import { knownAvoidedIn } from '#src/casework/consulting/avoided-requests.ts';
import type { CalendarDay } from '#src/domain/calendar/calendar-day.ts';
import type { WorkingCalendar } from '#src/domain/calendar/working-days.ts';
import type { Period } from '#src/domain/measures/periods.ts';
import type { Phase } from '#src/domain/vocabulary.ts';
import type { Tx } from '#src/platform/db/identity.ts';
import { type ExpertSessions, sessionsByExpert } from './available-sessions.ts';
import type { Among } from './choose-rows.ts';
import { countsIn, type Source } from './figures.queries.ts';
import { ROWS_ON_A_PAGE } from './rows.queries.ts';

export type SettingRow = { id: number; name: string; phase: Phase; cluster: string | null; sessions: number };

/** The settings that we serve, with the sessions delivered there in a period, the most first. */
export async function settingRows(db: Tx, source: Source, period: Period, among: Among): Promise<SettingRow[]> {
  const { cluster = among.by === 'cluster' ? among.member : undefined } = among;
  const phase = among.by === 'phase' ? among.member : undefined;
  const { rows } = await sql<SettingRow>`
    with delivered as (
      select member, sum(number)::int as sessions from ${countsIn(source, period)}
      where dimension = 'setting' and measure = 'sessions_delivered' group by 1)
    select settings.id, settings.name, settings.phase, clusters.name as cluster, coalesce(sessions, 0) as sessions
    from settings left join clusters on clusters.id = settings.cluster_id left join delivered on member = settings.id::text
    where settings.eligibility = 'served' and settings.status in ('open', 'proposed_to_close')
      and (${cluster ?? null}::text is null or coalesce(settings.cluster_id::text, 'none') = ${cluster ?? null})
      and (${phase ?? null}::text is null or settings.phase = ${phase ?? null})
    order by sessions desc, settings.name`.execute(db);
  return rows;
}

export type ExpertRow = ExpertSessions & { name: string };

/** Each expert with the sessions available in a period: what the figure adds up. */
export async function expertRows(db: Tx, period: Period, calendar: WorkingCalendar): Promise<ExpertRow[]> {
  const experts = await sessionsByExpert(db, period, calendar);
  const { rows } = await sql<{ id: number; name: string }>`
    select experts.id, people.name from experts join people on people.id = experts.person_id`.execute(db);
  const names = new Map(rows.map(({ id, name }) => [id, name]));
  return experts
    .map((expert) => ({ ...expert, name: names.get(expert.id) ?? '' }))
    .sort((a, b) => a.name.localeCompare(b.name, 'en-GB'));
}

export type TalkRow = { id: number; heldOn: CalendarDay; settingId: number; setting: string; minutes: number };

/** The consultations in scope that spared a request, the latest first, and how many there are. */
export async function talkRows(
  db: Tx,
  of: { period: Period; among: Among; page: number },
): Promise<{ rows: TalkRow[]; total: number }> {
  const { cluster, setting } = of.among;
  const found = sql`
    from consultations_judged join settings on settings.id = consultations_judged.setting_id
    where ${knownAvoidedIn(of.period)}
      and (${cluster ?? null}::text is null or coalesce(settings.cluster_id::text, 'none') = ${cluster ?? null})
      and (${setting ?? null}::integer is null or settings.id = ${setting ?? null})`;
  const counted = await sql<{ total: number }>`select count(*)::integer as total ${found}`.execute(db);
  const { rows } = await sql<TalkRow>`
    select consultation_id as id, held_on as "heldOn", settings.id as "settingId", settings.name as setting, minutes
    ${found} order by held_on desc, id desc limit ${ROWS_ON_A_PAGE} offset ${(of.page - 1) * ROWS_ON_A_PAGE}`.execute(
    db,
  );
  return { rows, total: counted.rows[0]?.total ?? 0 };
}
