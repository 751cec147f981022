import { sql } from 'kysely';
import type { Panel } from '#src/casework/panel/load-panel.ts';
import { type CalendarDay, day } from '#src/domain/calendar/calendar-day.ts';
import type { Tx } from '#src/platform/db/identity.ts';
import type { DecidedItem } from './decided-items.ts';
import { type Letter, lettersAbout, type Recipient } from './panel-letters.ts';

/** The letters that closing this panel sends, word for word: about what it decides now, and what it took back. */
export async function lettersToSend(db: Tx, panel: Panel, items: DecidedItem[], today: CalendarDay): Promise<Letter[]> {
  const about = items.filter((item) => item.status === 'with_panel' && !item.effectiveAt);
  const staff = await staffOfSettings(db, about, today);
  return about.flatMap((item) => lettersAbout(item, day(panel.heldOn), followersOf(item, staff)));
}

type Staff = Recipient & { settingId: number };

async function staffOfSettings(db: Tx, items: DecidedItem[], today: CalendarDay): Promise<Staff[]> {
  const ids = [...new Set(items.map((item) => item.settingId))];
  const { rows } = await sql<Staff>`
    select distinct people.id, people.name, posts.setting_id as "settingId"
    from people join posts on posts.person_id = people.id
    where posts.role = 'setting_staff' and posts.setting_id = any(${ids}::integer[]) and people.revoked_at is null
      and posts.starts_on <= ${today} and (posts.ends_on is null or posts.ends_on >= ${today})
    order by people.name, people.id`.execute(db);
  return rows;
}

/** Who sent it, or everyone at the setting when that person no longer works there. */
function followersOf(item: DecidedItem, staff: Staff[]): Recipient[] {
  const there = staff.filter((person) => person.settingId === item.settingId);
  const sender = there.filter((person) => person.id === item.sentBy);
  return sender.length > 0 ? sender : there;
}
