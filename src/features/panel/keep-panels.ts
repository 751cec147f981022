import { type Kysely, sql } from 'kysely';
import { bringIn } from '#src/casework/panel/bring-in.ts';
import { type Acting, type Event, recordAct } from '#src/casework/record-act.ts';
import { addDays, dayOf } from '#src/domain/calendar/calendar-day.ts';
import { asSystem } from '#src/platform/db/identity.ts';
import type { Tables } from '#src/platform/db/tables.ts';

/** Days after closing for which a panel's members can still open what was on its agenda. */
export const SEEN_DAYS = 28;

/**
 * What time does to panels, in one partnership: who waits until today comes back to the panel, what waits comes to the
 * agenda of the next panel, and panels closed long enough ago are filed away. Doing it again changes nothing.
 */
export async function keepPanels(at: { db: Kysely<Tables>; partnershipId: number; now: Date }): Promise<void> {
  const { db, partnershipId, now } = at;
  await asSystem(db, partnershipId, async (tx) => {
    const acting: Acting = { db: tx, at: now, partnershipId, personId: null, httpRequest: 'keep_panels' };
    const events = [...(await bringBack(acting)), ...(await fillAgendas(acting)), ...(await fileAway(acting))];
    if (events.length > 0) await recordAct(acting, { name: 'keep_panels', events });
  });
}

/** Move `to_agenda` of the lifecycle, whether or not a panel is planned. */
async function bringBack({ db, at }: Acting): Promise<Event[]> {
  const { rows } = await sql<{ requestId: number; settingId: number }>`
    update requests set status = 'with_panel', version = version + 1
    where status = 'waiting' and next_on <= ${dayOf(at)}
    returning id as "requestId", setting_id as "settingId"`.execute(db);
  return rows.map((row) => ({ name: 'brought_back_to_panel', ...row, data: {} }));
}

async function fillAgendas(acting: Acting): Promise<Event[]> {
  const today = dayOf(acting.at);
  const panels = await acting.db
    .selectFrom('panels')
    .select('id')
    .where('closed_at', 'is', null)
    .where('held_on', '>=', today)
    .orderBy('held_on')
    .orderBy('id')
    .execute();
  const events: Event[] = [];
  for (const { id } of panels) events.push(...(await bringIn(acting, id, today)));
  return events;
}

async function fileAway({ db, at }: Acting): Promise<Event[]> {
  const panels = await db
    .updateTable('panels')
    .set({ filed_at: at })
    .where('filed_at', 'is', null)
    .where('closed_at', '<', new Date(`${addDays(dayOf(at), -SEEN_DAYS)}T00:00:00Z`))
    .returning('id')
    .execute();
  return panels.map(({ id }) => ({ name: 'panel_filed', data: { panelId: id } }));
}
