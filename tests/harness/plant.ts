import { randomBytes, randomUUID } from 'node:crypto';
import type { Answers } from '#src/domain/requests/answers.ts';
import type { Status } from '#src/domain/requests/lifecycle.ts';
import { newReference } from '#src/domain/requests/reference.ts';
import type { Tx } from '#src/platform/db/identity.ts';

/** What must never leave the record it was written in. */
export const CANARY = 'ZQX-CANARY';

/** Answers that carry the canary in every place where something about a child can be written. */
const CANARY_ANSWERS: Answers = {
  subject: 'child',
  childReference: CANARY,
  childYear: 'year_2',
  noticed: `${CANARY} noticed`,
  tried: `${CANARY} tried`,
  childView: `${CANARY} says`,
};

export type Planted = { id: number; reference: string; settingId: number; leadId: number; senderId: number };

/** Rows of a request as its acts would leave them, for tests of what happens to it by time alone. */
export async function plantRequest(
  tx: Tx,
  wanted: { sender: string; lead: string; answerBy: string; status?: Status; sentAt?: Date },
): Promise<Planted> {
  const sentAt = wanted.sentAt ?? new Date('2026-10-20T09:00:00Z');
  const { draftId, settingId, senderId, partnershipId } = await plantDraft(tx, {
    starter: wanted.sender,
    expiresOn: '2027-06-01',
  });
  const leadId = await personCalled(tx, wanted.lead);
  await tx.updateTable('drafts').set({ ended_at: sentAt, ended_how: 'sent' }).where('id', '=', draftId).execute();
  const reference = newReference(randomBytes);
  const { id } = await tx
    .insertInto('requests')
    .values({
      partnership_id: partnershipId,
      setting_id: settingId,
      draft_id: draftId,
      reference,
      status: wanted.status ?? 'new',
      subject: 'child',
      main_area: 'communication',
      areas: ['communication'],
      answers: JSON.stringify(CANARY_ANSWERS),
      lead_id: leadId,
      sent_by: senderId,
      sent_at: sentAt,
      answer_by: wanted.answerBy,
      active_seconds: 300,
      version: 1,
    })
    .returning('id')
    .executeTakeFirstOrThrow();
  return { id, reference, settingId, leadId, senderId };
}

export async function plantQuestion(tx: Tx, request: Planted, answerBy: string): Promise<number> {
  const { partnership_id } = await tx
    .selectFrom('requests')
    .select('partnership_id')
    .where('id', '=', request.id)
    .executeTakeFirstOrThrow();
  const { id } = await tx
    .insertInto('questions')
    .values({
      partnership_id,
      setting_id: request.settingId,
      request_id: request.id,
      question: `What happens when ${CANARY} arrives?`,
      asked_by: request.leadId,
      asked_at: new Date('2026-10-21T09:00:00Z'),
      answer_by: answerBy,
    })
    .returning('id')
    .executeTakeFirstOrThrow();
  return id;
}

/** An unfinished draft of someone's own setting. */
export async function plantDraft(tx: Tx, wanted: { starter: string; toucher?: string; expiresOn: string }) {
  const senderId = await personCalled(tx, wanted.starter);
  const { setting_id, partnership_id } = await tx
    .selectFrom('posts')
    .select(['setting_id', 'partnership_id'])
    .where('person_id', '=', senderId)
    .where('setting_id', 'is not', null)
    .$narrowType<{ setting_id: number }>()
    .executeTakeFirstOrThrow();
  const draftId = randomUUID();
  const at = new Date('2026-10-19T09:00:00Z');
  await tx
    .insertInto('drafts')
    .values({
      id: draftId,
      partnership_id,
      setting_id,
      started_by: senderId,
      touched_by: wanted.toucher ? await personCalled(tx, wanted.toucher) : senderId,
      answers: JSON.stringify(CANARY_ANSWERS),
      prefilled: '{}',
      version: 1,
      active_seconds: 120,
      lead_invited: false,
      created_at: at,
      touched_at: at,
      expires_on: wanted.expiresOn,
    })
    .execute();
  return { draftId, settingId: setting_id, senderId, partnershipId: partnership_id };
}

/** The id of the member of the cast with this e-mail name. */
export async function personCalled(tx: Tx, who: string): Promise<number> {
  const { id } = await tx
    .selectFrom('people')
    .select('id')
    .where('email', 'like', `${who}@%`)
    .executeTakeFirstOrThrow();
  return id;
}
