import { sql } from 'kysely';
import type { Tx } from '#src/platform/db/identity.ts';

export type CallBack = {
  id: number;
  settingId: number;
  settingName: string;
  askedById: number;
  askedBy: string;
  askedAt: Date;
  about: string;
  goodTimes: string;
  telephone: string;
  callBy: string;
  doneAt: Date | null;
  cancelledAt: Date | null;
};

/** Calls that somebody at these settings, or at any that is in scope, still waits for; the soonest promised first. */
export async function openCallBacks(db: Tx, settingIds: number[] | undefined): Promise<CallBack[]> {
  const all = callBacks(db);
  const some = settingIds ? all.where(sql<boolean>`call_backs.setting_id = any (${settingIds}::integer[])`) : all;
  return await some
    .where('call_backs.done_at', 'is', null)
    .where('call_backs.cancelled_at', 'is', null)
    .orderBy('call_backs.call_by')
    .orderBy('call_backs.id')
    .execute();
}

/** The call back with this id, as far as whoever asks may see it. */
export async function loadCallBack(db: Tx, id: string | number): Promise<CallBack | undefined> {
  const number = Number(id);
  if (!Number.isSafeInteger(number) || number < 1 || number > 2_147_483_647) return undefined;
  return await callBacks(db).where('call_backs.id', '=', number).executeTakeFirst();
}

function callBacks(db: Tx) {
  return db
    .selectFrom('call_backs')
    .innerJoin('settings', 'settings.id', 'call_backs.setting_id')
    .innerJoin('people', 'people.id', 'call_backs.asked_by')
    .select(['call_backs.id', 'call_backs.setting_id as settingId', 'settings.name as settingName'])
    .select(['call_backs.asked_by as askedById', 'people.name as askedBy', 'call_backs.asked_at as askedAt'])
    .select(['call_backs.about', 'call_backs.good_times as goodTimes', 'call_backs.telephone'])
    .select(['call_backs.call_by as callBy', 'call_backs.done_at as doneAt', 'call_backs.cancelled_at as cancelledAt']);
}
