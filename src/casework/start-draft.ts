import { addDays, type CalendarDay } from '#src/domain/calendar/calendar-day.ts';
import type { Answers } from '#src/domain/requests/answers.ts';
import { prefillFrom, type SettingProfile } from '#src/domain/requests/prefill.ts';
import type { Tx } from '#src/platform/db/identity.ts';
import type { Partnership } from '#src/platform/partnerships/schema.ts';
import { type Acting, recordAct } from './record-act.ts';

export type NewDraft = {
  /** Made with the page, so that a double click starts one draft. */
  id: string;
  setting: { id: number };
  partnership: Pick<Partnership, 'serviceStandards'>;
  today: CalendarDay;
  /** Who starts it: the person to contact, unless the last request named another. */
  profile: SettingProfile;
};

/** Starts a request for a setting, with what its last one already said. Starting it twice changes nothing. */
export async function startDraft(acting: Acting & { personId: number }, draft: NewDraft): Promise<void> {
  const { answers, from } = prefillFrom(await lastAnswers(acting.db, draft.setting.id), draft.profile);
  const started = await acting.db
    .insertInto('drafts')
    .values({
      id: draft.id,
      partnership_id: acting.partnershipId,
      setting_id: draft.setting.id,
      started_by: acting.personId,
      touched_by: acting.personId,
      answers: JSON.stringify(answers),
      prefilled: JSON.stringify(from),
      version: 1,
      active_seconds: 0,
      lead_invited: false,
      created_at: acting.at,
      touched_at: acting.at,
      expires_on: addDays(draft.today, draft.partnership.serviceStandards.draftDays),
    })
    .onConflict((conflict) => conflict.column('id').doNothing())
    .returning('id')
    .executeTakeFirst();
  if (!started) return;
  const event = { name: 'draft_started', settingId: draft.setting.id, data: { draft: draft.id } };
  await recordAct(acting, { name: 'start_draft', events: [event] });
}

async function lastAnswers(db: Tx, settingId: number): Promise<Answers | undefined> {
  const last = await db
    .selectFrom('requests')
    .select('answers')
    .where('setting_id', '=', settingId)
    .orderBy('sent_at', 'desc')
    .limit(1)
    .executeTakeFirst();
  return last?.answers;
}
