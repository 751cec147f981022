import { sql } from 'kysely';
import type { CalendarDay } from '#src/domain/calendar/calendar-day.ts';
import { MANAGER_ROLES } from '#src/domain/people/roles.ts';
import type { Tx } from '#src/platform/db/identity.ts';

export type Recipient = { id: number; name: string };

/** Whoever answers for a lead today: the lead, or the cover while the lead is away. Empty when the account is closed. */
export async function answeringFor(tx: Tx, leadId: number, today: CalendarDay): Promise<Recipient[]> {
  const { rows } = await sql<Recipient>`
    select answering.id, answering.name
    from people lead
    left join absences on absences.person_id = lead.id and absences.starts_on <= ${today} and absences.ends_on >= ${today}
    join people answering on answering.id = coalesce(absences.cover_id, lead.id)
    where lead.id = ${leadId} and answering.revoked_at is null
    limit 1`.execute(tx);
  return rows;
}

/** Of `preferred`, those who still work for the setting; if none does, everyone who works there today. */
export async function someoneAt(
  tx: Tx,
  settingId: number,
  preferred: number[],
  today: CalendarDay,
): Promise<Recipient[]> {
  const staff = await tx
    .selectFrom('people')
    .innerJoin('posts', 'posts.person_id', 'people.id')
    .select(['people.id', 'people.name'])
    .distinct()
    .where('posts.setting_id', '=', settingId)
    .where('posts.starts_on', '<=', today)
    .where((where) => where.or([where('posts.ends_on', 'is', null), where('posts.ends_on', '>=', today)]))
    .where('people.revoked_at', 'is', null)
    .orderBy('people.id')
    .execute();
  const still = staff.filter((person) => preferred.includes(person.id));
  return still.length > 0 ? still : staff;
}

/** The managers of the leads; the head of the offer where there is none. */
export async function managersToday(tx: Tx, today: CalendarDay): Promise<Recipient[]> {
  const people = await tx
    .selectFrom('people')
    .innerJoin('posts', 'posts.person_id', 'people.id')
    .select(['people.id', 'people.name', 'posts.role'])
    .distinct()
    .where('posts.role', 'in', [...MANAGER_ROLES])
    .where('posts.starts_on', '<=', today)
    .where((where) => where.or([where('posts.ends_on', 'is', null), where('posts.ends_on', '>=', today)]))
    .where('people.revoked_at', 'is', null)
    .orderBy('people.id')
    .execute();
  const managers = people.filter((person) => person.role === 'team_manager');
  return (managers.length > 0 ? managers : people).map(({ id, name }) => ({ id, name }));
}
