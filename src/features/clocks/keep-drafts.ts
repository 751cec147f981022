import { recordAct } from '#src/casework/record-act.ts';
import { staffToTell } from '#src/casework/who-is-there.ts';
import { addDays, type CalendarDay, day } from '#src/domain/calendar/calendar-day.ts';
import { asSystem, type Tx } from '#src/platform/db/identity.ts';
import { draftNotice } from './clock-messages.ts';
import { type DraftStep, draftStep } from './draft-step.ts';
import { actingAsClock, type Sweep } from './sweep.ts';

/** Drafts that nobody has finished: notice first, then an end that leaves no answers behind. */
export async function keepDrafts(sweep: Sweep): Promise<(() => Promise<void>)[]> {
  const noticeBefore = addDays(sweep.today, sweep.partnership.serviceStandards.draftNoticeDays);
  const near = await asSystem(sweep.db, sweep.partnershipId, (tx) =>
    tx
      .selectFrom('drafts')
      .select(['id', 'expires_on', 'notice_sent_on'])
      .where('ended_at', 'is', null)
      .where('expires_on', '<=', noticeBefore)
      .execute(),
  );
  const due = near.filter((draft) => stepFor(sweep, draft).do !== 'nothing');
  return due.map(
    ({ id }) =>
      () =>
        asSystem(sweep.db, sweep.partnershipId, (tx) => keepDraft(tx, sweep, id)),
  );
}

async function keepDraft(tx: Tx, sweep: Sweep, id: string): Promise<void> {
  const draft = await lockDraft(tx, id);
  if (!draft) return;
  const step = stepFor(sweep, draft);
  if (step.do === 'give notice') await giveNotice(tx, sweep, draft, step.expiresOn);
  if (step.do === 'expire') await expire(tx, sweep, draft);
}

function stepFor(sweep: Sweep, draft: { expires_on: string; notice_sent_on: string | null }): DraftStep {
  return draftStep({
    expiresOn: day(draft.expires_on),
    noticeSentOn: draft.notice_sent_on === null ? null : day(draft.notice_sent_on),
    today: sweep.today,
    noticeDays: sweep.partnership.serviceStandards.draftNoticeDays,
  });
}

type Draft = NonNullable<Awaited<ReturnType<typeof lockDraft>>>;

function lockDraft(tx: Tx, id: string) {
  return tx
    .selectFrom('drafts')
    .innerJoin('settings', 'settings.id', 'drafts.setting_id')
    .select(['drafts.id', 'drafts.setting_id', 'drafts.started_by', 'drafts.touched_by', 'drafts.version'])
    .select(['drafts.expires_on', 'drafts.notice_sent_on', 'settings.name as settingName'])
    .where('drafts.id', '=', id)
    .where('drafts.ended_at', 'is', null)
    .forUpdate('drafts')
    .skipLocked()
    .executeTakeFirst();
}

async function giveNotice(tx: Tx, sweep: Sweep, draft: Draft, expiresOn: CalendarDay): Promise<void> {
  await tx
    .updateTable('drafts')
    .set({ notice_sent_on: sweep.today, expires_on: expiresOn })
    .where('id', '=', draft.id)
    .execute();
  const people = await staffToTell(tx, draft.setting_id, [draft.started_by, draft.touched_by], sweep.today);
  await recordAct(actingAsClock(sweep, tx), {
    name: 'give_draft_notice',
    events: [{ name: 'draft_notice_given', settingId: draft.setting_id, data: { draftId: draft.id, expiresOn } }],
    messages: people.map((person) =>
      draftNotice(person, { draftId: draft.id, settingName: draft.settingName, expiresOn }),
    ),
  });
}

// Minimum data: what was never sent is not kept. The row stays, so that counts and the log still make sense.
async function expire(tx: Tx, sweep: Sweep, draft: Draft): Promise<void> {
  await tx
    .updateTable('drafts')
    .set({ answers: '{}', prefilled: '{}', ended_at: sweep.at, ended_how: 'expired', version: draft.version + 1 })
    .where('id', '=', draft.id)
    .execute();
  await recordAct(actingAsClock(sweep, tx), {
    name: 'expire_draft',
    events: [{ name: 'draft_expired', settingId: draft.setting_id, data: { draftId: draft.id } }],
  });
}
