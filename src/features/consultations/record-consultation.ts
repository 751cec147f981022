import { randomUUID } from 'node:crypto';
import type { Consultation } from '#src/casework/consulting/load-consultations.ts';
import type { Setting } from '#src/casework/load-setting.ts';
import { type Acting, recordAct } from '#src/casework/record-act.ts';
import { startDraft } from '#src/casework/start-draft.ts';
import { type CalendarDay, day, longDate } from '#src/domain/calendar/calendar-day.ts';
import { strategyByCode } from '#src/domain/requests/strategies/all-strategies.ts';
import type { Partnership } from '#src/platform/partnerships/schema.ts';
import type { Recorded } from './consultation.form.ts';

type By = Acting & { personId: number };
/** `key` is made with the page. */
export type Talk = {
  key: string;
  settingId: number;
  callBackId: number | null;
  bookingId: number | null;
  recorded: Recorded;
};

/** Writes down a consultation under the key of its page. Recorded already, by a double click: nothing happens. Returns its id. */
export async function recordConsultation(
  acting: By,
  { key, settingId, callBackId, bookingId, recorded }: Talk,
): Promise<number> {
  const { db, at, partnershipId, personId } = acting;
  const added = await db
    .insertInto('consultations')
    .values({
      ...columnsOf(recorded),
      partnership_id: partnershipId,
      setting_id: settingId,
      key,
      call_back_id: callBackId,
      booking_id: bookingId,
      recorded_by: personId,
      recorded_at: at,
      version: 1,
    })
    .onConflict((conflict) => conflict.column('key').doNothing())
    .returning('id')
    .executeTakeFirst();
  if (!added) {
    const known = db.selectFrom('consultations').select('id').where('key', '=', key);
    return (await known.executeTakeFirstOrThrow()).id;
  }
  const data = { consultationId: added.id, way: recorded.way, outcome: recorded.outcome };
  await recordAct(acting, {
    name: 'record_consultation',
    events: [{ name: 'consultation_recorded', settingId, data }],
  });
  return added.id;
}

/** What is stored of what was typed. */
export function columnsOf(recorded: Recorded) {
  const { way, minutes, areas, about, strategies, advised, outcome, route } = recorded;
  return {
    way,
    minutes,
    areas,
    about,
    strategies,
    advised,
    outcome,
    route,
    held_on: recorded.heldOn,
    given_by: recorded.givenBy,
    back_on: recorded.backOn,
  };
}

type Beginning = {
  consultation: Consultation;
  setting: Setting;
  partnership: Partnership;
  today: CalendarDay;
  actor: { name: string; email: string };
};

/** Begins a Request for Help from a consultation, once; returns the draft. Its row is locked by the caller. */
export async function beginRequest(acting: By, begin: Beginning): Promise<string> {
  const { consultation, setting, partnership, today, actor } = begin;
  if (consultation.draftId) return consultation.draftId;
  const id = randomUUID();
  await startDraft(acting, {
    id,
    setting,
    partnership,
    today,
    profile: { contactName: actor.name, contactEmail: actor.email },
    consultation: { areas: consultation.areas, advised: whatWasAdvised(consultation) },
  });
  await acting.db.updateTable('consultations').set({ draft_id: id }).where('id', '=', consultation.id).execute();
  await recordAct(acting, {
    name: 'begin_from_consultation',
    events: [
      {
        name: 'consultation_led_to_draft',
        settingId: setting.id,
        data: { consultationId: consultation.id, draft: id },
      },
    ],
  });
  return id;
}

/** As the answer to "what have you tried": who advised what, and when, with the strategies by name. */
function whatWasAdvised({ givenBy, heldOn, advised, strategies }: Consultation): string {
  const titles = strategies.flatMap((code) => strategyByCode(code)?.title ?? []);
  const named = titles.length > 0 ? `Strategies: ${titles.join('; ')}.` : '';
  const said = [advised, named].filter(Boolean).join(' ');
  return `Advised by ${givenBy} on ${longDate(day(heldOn))}: ${said}`;
}
