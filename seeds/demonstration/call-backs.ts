import { openCallBacks } from '#src/casework/consulting/load-call-backs.ts';
import { findLead } from '#src/casework/find-lead.ts';
import { loadSetting } from '#src/casework/load-setting.ts';
import { addDays, type CalendarDay, dayOf } from '#src/domain/calendar/calendar-day.ts';
import { addWorkingDays } from '#src/domain/calendar/working-days.ts';
import { AREAS, codes } from '#src/domain/vocabulary.ts';
import { askCallBack } from '#src/features/consultations/ask-call-back.ts';
import { cancelCall, markCalled } from '#src/features/consultations/call-backs.ts';
import { changeHotline } from '#src/features/consultations/keep-hotlines.ts';
import { asContext } from '../act-as.ts';
import type { Consultations } from './consultations.ts';
import type { Staff } from './find-staff.ts';
import { moment, type Telling } from './telling.ts';
import { GOOD_TIMES, HOTLINES, TALKS } from './words/consultations.ts';

const A_DAY: Record<string, number> = { bcp: 0.18, shropshire: 0.01 };
const CANCELLED = 0.06;
const LATE = 0.08;

/** Somebody asks to be rung; their lead rings within two working days, now and then later, and writes it down. */
export function planCallBacks(telling: Telling, talks: Consultations, staff: Staff[], since: CalendarDay): void {
  const { chance } = talks;
  const mean = A_DAY[telling.stage.partnership.code] ?? 0;
  for (let day = since; day < addDays(dayOf(telling.ends), -3); day = addDays(day, 1)) {
    if (!telling.isWorkingDay(day) || !chance.happens(mean)) continue;
    planCall(telling, talks, chance.pick(staff), { asked: day, after: chance.happens(LATE) ? 4 : chance.whole(1, 2) });
  }
}

/** A call asked for on a day, and rung so many working days after; without `after` it still waits. */
export function planCall(
  telling: Telling,
  talks: Consultations,
  staff: Staff,
  { asked, after }: { asked: CalendarDay; after?: number },
): void {
  const { chance } = talks;
  const at = moment(asked, chance.whole(8 * 60, 16 * 60));
  const area = chance.pick(codes(AREAS));
  const { about } = chance.pick(TALKS[area]);
  telling.agenda.add(at, async () => {
    const telephone = `01632 9601${chance.whole(30, 98)}`;
    const fields = { setting: String(staff.settingId), about, telephone, goodTimes: chance.pick(GOOD_TIMES) };
    await telling.act(staff.personId, at, (scene) => askCallBack(asContext<string>(scene, {}, fields)));
  });
  if (after === undefined) return;
  const then = moment(addWorkingDays(telling.stage.partnership.calendar, asked, after), chance.whole(9 * 60, 16 * 60));
  const cancels = chance.happens(CANCELLED);
  telling.agenda.add(then, async () => {
    const call = await telling.read(async (db) =>
      (await openCallBacks(db, [staff.settingId])).find((open) => open.about === about),
    );
    if (!call) return;
    const params = { id: String(call.id) };
    if (cancels) {
      await telling.act(staff.personId, then, (scene) => cancelCall(asContext<'/call-backs/:id'>(scene, params, {})));
      return;
    }
    const by = await leadOf(telling, staff, dayOf(then));
    await telling.act(by, then, (scene) => markCalled(asContext<'/call-backs/:id'>(scene, params, {})));
    const talk = { staff, on: dayOf(then), giver: by, area, way: 'call_back', callBack: call.id };
    await talks.hold(talk, new Date(then.getTime() + 12 * 60_000));
  });
}

/** Some clusters have a line of their own. */
export function planHotlines(telling: Telling, since: CalendarDay): void {
  for (const [index, [key, code, telephone, hours]] of HOTLINES.entries()) {
    const by = telling.person(key);
    const at = moment(addDays(since, 8), 9 * 60 + index * 20);
    if (!by) continue;
    telling.agenda.add(at, async () => {
      const { id } = await telling.read((db) =>
        db.selectFrom('clusters').select('id').where('code', '=', code).executeTakeFirstOrThrow(),
      );
      const params = { cluster: String(id) };
      await telling.act(by, at, (scene) =>
        changeHotline(asContext<'/hotlines/:cluster'>(scene, params, { telephone, hours, seen: '0' })),
      );
    });
  }
}

export function leadOf(telling: Telling, { settingId, personId }: Staff, today: CalendarDay): Promise<number> {
  return telling.read(async (db) => {
    const setting = await loadSetting(db, settingId);
    return (setting && (await findLead(db, setting, today))?.id) ?? personId;
  });
}
