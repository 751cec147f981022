import { addDays, type CalendarDay, dayOf } from '#src/domain/calendar/calendar-day.ts';
import type { Answers } from '#src/domain/requests/answers.ts';
import {
  type AskedEntry,
  type Prefill,
  prefillFrom,
  type SettingProfile,
  type TalkedAbout,
  withConsultation,
  withEntries,
} from '#src/domain/requests/prefill.ts';
import { believedSince, withSelfCheck } from '#src/domain/self-check/with-self-check.ts';
import type { Tx } from '#src/platform/db/identity.ts';
import type { Partnership } from '#src/platform/partnerships/schema.ts';
import { latestSelfCheck } from './latest-self-check.ts';
import { type Acting, recordAct } from './record-act.ts';

export type NewDraft = {
  /** Made with the page, so that a double click starts one draft. */
  id: string;
  setting: { id: number };
  partnership: Pick<Partnership, 'serviceStandards'>;
  today: CalendarDay;
  /** Who starts it: the person to contact, unless the last request named another. */
  profile: SettingProfile;
  /** The consultation in which the request was agreed on. */
  consultation?: TalkedAbout;
  /** The entries of the menu that it asks for. */
  entries?: readonly AskedEntry[];
};

/** Starts a request for a setting, with what its last one and its self-check already said. Starting it twice changes nothing. */
export async function startDraft(acting: Acting & { personId: number }, draft: NewDraft): Promise<void> {
  const usual = await usualStart(acting, draft);
  const asked = withEntries(usual, draft.entries ?? []);
  const { answers, from } = draft.consultation ? withConsultation(asked, draft.consultation) : asked;
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

/** What the last request and a self-check that is still believed say, whichever is newer. */
async function usualStart({ db, at }: Acting, { setting, profile }: NewDraft): Promise<Prefill> {
  const last = await lastRequest(db, setting.id);
  const prefill = prefillFrom(last?.answers, profile);
  const check = await latestSelfCheck(db, setting.id, believedSince(at));
  if (!check) return prefill;
  const { answers, takenAt } = check;
  return withSelfCheck(prefill, { answers, takenOn: dayOf(takenAt), newer: !last || takenAt > last.sentAt });
}

async function lastRequest(db: Tx, settingId: number): Promise<{ answers: Answers; sentAt: Date } | undefined> {
  return await db
    .selectFrom('requests')
    .select(['answers', 'sent_at as sentAt'])
    .where('setting_id', '=', settingId)
    .orderBy('sent_at', 'desc')
    .limit(1)
    .executeTakeFirst();
}
