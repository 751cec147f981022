import type { SessionState } from '#src/domain/delivery/sessions.ts';
import type { Tx } from '#src/platform/db/identity.ts';

/** A visit as a calendar shows it: when and where, and nothing about whom it is for. */
export type Visit = {
  id: number;
  key: string;
  version: number;
  state: SessionState;
  voidedAt: Date | null;
  onDay: string;
  atTime: string | null;
  minutes: number | null;
  place: string | null;
  expertName: string;
  settingName: string;
  address: string;
};

/** Visits with an hour, by day; those cancelled are among them. Add what narrows them. */
export function visitsFrom(db: Tx) {
  return db
    .selectFrom('sessions')
    .innerJoin('experts', 'experts.id', 'sessions.expert_id')
    .innerJoin('people', 'people.id', 'experts.person_id')
    .innerJoin('settings', 'settings.id', 'sessions.setting_id')
    .select(['sessions.id', 'sessions.key', 'sessions.version', 'sessions.state', 'sessions.voided_at as voidedAt'])
    .select(['sessions.on_day as onDay', 'sessions.at_time as atTime', 'sessions.minutes', 'sessions.place'])
    .select(['people.name as expertName', 'settings.name as settingName'])
    .select((select) => select.fn<string>('concat_ws', [select.val(', '), 'street', 'town', 'postcode']).as('address'))
    .where('sessions.at_time', 'is not', null)
    .orderBy('sessions.on_day')
    .orderBy('sessions.at_time')
    .orderBy('sessions.id');
}

/** Street, town and postcode in one line; undefined when none is known. */
export async function settingAddress(db: Tx, settingId: number): Promise<string | undefined> {
  const setting = await db
    .selectFrom('settings')
    .select(['street', 'town', 'postcode'])
    .where('id', '=', settingId)
    .executeTakeFirst();
  const parts = [setting?.street, setting?.town, setting?.postcode].filter(Boolean);
  return parts.length > 0 ? parts.join(', ') : undefined;
}
