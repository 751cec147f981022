import { type BookedTalk, loadBookedTalk } from '#src/casework/consulting/booked-talk.ts';
import { type CallBack, loadCallBack } from '#src/casework/consulting/load-call-backs.ts';
import { type Giver, giversFor, mayRecord } from '#src/casework/consulting/who-records.ts';
import { findLead } from '#src/casework/find-lead.ts';
import { loadSetting, type Setting } from '#src/casework/load-setting.ts';
import { partsOf } from '#src/casework/typed-day.ts';
import { whyNotAsk } from '#src/casework/why-not-ask.ts';
import { addDays, dayOf } from '#src/domain/calendar/calendar-day.ts';
import type { Context } from '#src/platform/http/route.ts';
import { NotFound } from '#src/platform/http/stops.ts';
import type { TypedConsultation } from './consultation.form.ts';
import { gives } from './consultations.policy.ts';

/** What a new record is about: a setting, and the call or the booking that it follows. */
export type RecordingFile = {
  setting: Setting;
  callBack: CallBack | undefined;
  booked: BookedTalk | undefined;
  mayRequest: boolean;
};
export type Named = { setting: string; callBack: string; booking: string };

/** How long something is usually tried. */
const USUAL_TRY_DAYS = 21;

/** Not there for anybody who has nothing to do with this setting; whoever held a drop-in records what was said at it. */
export async function recordingFile(context: Context, named: Named): Promise<RecordingFile> {
  const { db, actor, at, today } = context;
  const setting = await loadSetting(db, Number(named.setting));
  if (!setting) throw new NotFound();
  const callBack = named.callBack ? await loadCallBack(db, named.callBack) : undefined;
  const booked = named.booking ? await loadBookedTalk(db, named.booking) : undefined;
  if (named.callBack && callBack?.settingId !== setting.id) throw new NotFound();
  if (named.booking && (booked?.settingId !== setting.id || booked.startsAt > at)) throw new NotFound();
  if (booked?.holderId !== actor.id && !(await mayRecord(db, actor, setting, today))) throw new NotFound();
  return { setting, callBack, booked, mayRequest: whyNotAsk(setting) === undefined };
}

/** Who may have given the advice: the writer, or for the setting's staff whoever answers it, first who most likely did. */
export async function giversOf(
  { db, actor, today }: Pick<Context, 'db' | 'actor' | 'today'>,
  { setting, booked }: Pick<RecordingFile, 'setting' | 'booked'>,
): Promise<Giver[]> {
  if (gives(actor, setting.id)) return [actor];
  const lead = await findLead(db, setting, today);
  const all = await giversFor(db, setting, today);
  const holder = booked ? [{ id: booked.holderId, name: booked.holder, jobTitle: booked.holderTitle }] : [];
  const likely = [...holder, ...all.filter(({ id }) => id === lead?.id)];
  return [...likely, ...all].filter(({ id }, index, givers) => givers.findIndex((each) => each.id === id) === index);
}

/** What the form begins with: what is known of the call or the booking, otherwise today, with whoever most likely gave it. */
export function beginning(
  { at, today }: Pick<Context, 'at' | 'today'>,
  { callBack, booked }: RecordingFile,
  givers: Giver[],
): TypedConsultation {
  const called = callBack ? dayOf(callBack.doneAt ?? at) : today;
  return {
    way: callBack ? 'call_back' : booked ? (booked.kind === 'drop_in' ? 'drop_in' : 'meeting') : '',
    held: partsOf(booked?.heldOn ?? called),
    minutes: booked?.slotMinutes ? String(booked.slotMinutes) : '',
    givenBy: String(givers[0]?.id ?? ''),
    areas: [],
    about: callBack?.about ?? '',
    strategies: [],
    words: '',
    advised: '',
    outcome: '',
    back: partsOf(addDays(today, USUAL_TRY_DAYS)),
    route: '',
    nobodyNamed: false,
  };
}
