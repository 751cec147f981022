import { actingIn } from '#src/casework/acting.ts';
import { loadSetting, type Setting } from '#src/casework/load-setting.ts';
import { recordLook } from '#src/casework/record-look.ts';
import type { Answers } from '#src/domain/requests/answers.ts';
import type { Context } from '#src/platform/http/route.ts';
import { NotFound } from '#src/platform/http/stops.ts';
import { mayOpen } from './drafts.policy.ts';

export type DraftContext = Context<'/drafts/:id'>;
export type Draft = {
  id: string;
  setting: Setting;
  answers: Answers;
  /** Where an answer came from, as long as nobody has changed it. */
  prefilled: Record<string, string>;
  version: number;
  leadInvited: boolean;
  touchedAt: Date;
  touchedBy: string;
  expiresOn: string;
  endedHow: 'sent' | 'enough' | 'discarded' | 'expired' | null;
  endedAt: Date | null;
};

/** The draft of the address for a page; a look at one child is logged. */
export async function lookAtDraft(context: DraftContext, page: string): Promise<Draft> {
  const draft = await readDraft(context);
  if (draft.endedHow) return draft;
  await logLook(context, draft, page);
  return draft;
}

/** The draft of the address, locked until the act is kept. */
export async function lockDraft(context: DraftContext): Promise<Draft> {
  const id = draftId(context.params.id);
  const locked = await context.db.selectFrom('drafts').select('id').where('id', '=', id).forUpdate().executeTakeFirst();
  if (!locked) throw new NotFound();
  return readDraft(context);
}

/** Whoever sees what a draft says about one child is on record. */
export async function logLook(context: DraftContext, draft: Draft, page: string): Promise<void> {
  if (draft.answers.subject !== 'child') return;
  await recordLook(actingIn(context as Context), { page, settingId: draft.setting.id, draftId: draft.id });
}

/** Only the address of an own page can be one; anything else is nothing. */
export function draftId(typed: string): string {
  if (!/^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/i.test(typed)) throw new NotFound();
  return typed.toLowerCase();
}

/** A draft without anyone being noted as having looked. */
export async function readDraft({ db, actor, params }: DraftContext): Promise<Draft> {
  const row = await db
    .selectFrom('drafts')
    .innerJoin('people', 'people.id', 'drafts.touched_by')
    .selectAll('drafts')
    .select('people.name as touched_by_name')
    .where('drafts.id', '=', draftId(params.id))
    .executeTakeFirst();
  const setting = row && (await loadSetting(db, row.setting_id));
  if (!row || !setting || !mayOpen(actor, { setting, leadInvited: row.lead_invited })) throw new NotFound();
  return {
    id: row.id,
    setting,
    answers: row.answers,
    prefilled: row.prefilled,
    version: row.version,
    leadInvited: row.lead_invited,
    touchedAt: row.touched_at,
    touchedBy: row.touched_by_name,
    expiresOn: row.expires_on,
    endedHow: row.ended_how,
    endedAt: row.ended_at,
  };
}
