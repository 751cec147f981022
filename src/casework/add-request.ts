import { randomBytes } from 'node:crypto';
import type { Insertable } from 'kysely';
import type { Answers } from '#src/domain/requests/answers.ts';
import { isOpen } from '#src/domain/requests/lifecycle.ts';
import { newReference } from '#src/domain/requests/reference.ts';
import { similarity } from '#src/domain/requests/similar.ts';
import type { Tx } from '#src/platform/db/identity.ts';
import type { Tables } from '#src/platform/db/tables.ts';
import { findLead, type Lead } from './find-lead.ts';
import type { Setting } from './load-setting.ts';
import type { Acting } from './record-act.ts';
import { noteRepeat } from './reviews/note-repeat.ts';

type NewRequest = Omit<
  Insertable<Tables['requests']>,
  'reference' | 'partnership_id' | 'version' | 'sent_at' | 'repeat_of'
>;

/** The reference of what this draft became, if it was sent or ended before; the draft stays locked until the act is kept. */
export async function lockDraftToEnd(db: Tx, draftId: string): Promise<{ activeSeconds: number; reference?: string }> {
  const draft = await db
    .selectFrom('drafts')
    .select(['ended_how', 'active_seconds'])
    .where('id', '=', draftId)
    .forUpdate()
    .executeTakeFirstOrThrow();
  if (!draft.ended_how) return { activeSeconds: draft.active_seconds };
  const request = await db
    .selectFrom('requests')
    .select('reference')
    .where('draft_id', '=', draftId)
    .executeTakeFirst();
  if (!request) throw new Error('A draft that was discarded or has expired cannot be sent.');
  return { activeSeconds: draft.active_seconds, reference: request.reference };
}

/** Who answers for a setting; every setting has someone as long as the partnership has a manager. */
export async function leadOf(db: Tx, setting: Setting, today: string): Promise<Lead> {
  const lead = await findLead(db, setting, today);
  if (!lead) throw new Error('Nobody answers for this setting: the partnership has neither its lead nor a manager.');
  return lead;
}

/** Writes the request under a reference that nobody has, and remembers which ended request it comes back to. */
export async function addRequest(
  acting: Acting,
  request: NewRequest,
  answers: Answers,
): Promise<{ id: number; reference: string }> {
  const repeatOf = await earlierRequestLike(acting.db, request.setting_id, answers);
  for (;;) {
    const added = await acting.db
      .insertInto('requests')
      .values({
        ...request,
        reference: newReference(randomBytes),
        partnership_id: acting.partnershipId,
        version: 1,
        sent_at: acting.at,
        repeat_of: repeatOf ?? null,
      })
      .onConflict((conflict) => conflict.column('reference').doNothing())
      .returning(['id', 'reference'])
      .executeTakeFirst();
    if (!added) continue;
    if (repeatOf) {
      await noteRepeat(acting, { settingId: request.setting_id, earlierId: repeatOf, newId: added.id });
    }
    return added;
  }
}

/** Closes the draft; what it held now lives in the request, so the copy goes. Brief: minimum data. */
export async function endDraft(
  acting: Acting & { personId: number },
  draftId: string,
  how: 'sent' | 'enough' | 'discarded',
): Promise<void> {
  await acting.db
    .updateTable('drafts')
    .set((row) => ({
      ended_at: acting.at,
      ended_how: how,
      touched_at: acting.at,
      touched_by: acting.personId,
      answers: '{}',
      prefilled: '{}',
      version: row('version', '+', 1),
    }))
    .where('id', '=', draftId)
    .execute();
}

async function earlierRequestLike(db: Tx, settingId: number, answers: Answers): Promise<number | undefined> {
  const earlier = await db
    .selectFrom('requests')
    .select(['id', 'status', 'answers'])
    .where('setting_id', '=', settingId)
    .where('ended_at', 'is not', null)
    .orderBy('sent_at', 'desc')
    .limit(100)
    .execute();
  return earlier.find((request) => !isOpen(request.status) && similarity(request.answers, answers))?.id;
}
