import type { Answers } from '#src/domain/requests/answers.ts';
import type { Status } from '#src/domain/requests/lifecycle.ts';
import { readReference } from '#src/domain/requests/reference.ts';
import type { Area, Level, SenStatus, Subject } from '#src/domain/vocabulary.ts';
import type { Tx } from '#src/platform/db/identity.ts';
import type { Context } from '#src/platform/http/route.ts';
import { NotFound } from '#src/platform/http/stops.ts';
import { actingIn } from './acting.ts';
import { loadSetting, type Setting } from './load-setting.ts';
import { recordLook } from './record-look.ts';

/** A request as everyone in scope may see it, with the setting it belongs to. */
export type Request = {
  id: number;
  reference: string;
  draftId: string;
  status: Status;
  subject: Subject;
  mainArea: Area;
  areas: Area[];
  level: Level | null;
  senStatus: SenStatus | null;
  answers: Answers;
  leadId: number;
  leadName: string;
  sentBy: number;
  sentByName: string;
  sentAt: Date;
  answerBy: string;
  nextOn: string | null;
  firstAnsweredAt: Date | null;
  endedAt: Date | null;
  activeSeconds: number;
  repeatOf: number | null;
  version: number;
  setting: Setting;
};

/**
 * Loads the request of the address, in the actor's scope, and logs the look.
 * Out of scope and unknown are the same: NotFound.
 */
export async function lookAtRequest(context: Context<'/requests/:reference'>, page: string): Promise<Request> {
  const request = await findRequest(context.db, context.params.reference);
  if (!request) throw new NotFound();
  await recordLook(actingIn(context as Context), { page, settingId: request.setting.id, requestId: request.id });
  return request;
}

/** Loads and locks the request of the address for an act. */
export async function lockRequest(context: Context<'/requests/:reference'>): Promise<Request> {
  const reference = readReference(context.params.reference);
  if (!reference) throw new NotFound();
  const locked = await context.db
    .selectFrom('requests')
    .select('id')
    .where('reference', '=', reference)
    .forUpdate()
    .executeTakeFirst();
  const request = locked && (await findRequest(context.db, reference));
  if (!request) throw new NotFound();
  return request;
}

export async function findRequest(db: Tx, typedReference: string): Promise<Request | undefined> {
  const reference = readReference(typedReference);
  if (!reference) return undefined;
  const row = await db
    .selectFrom('requests')
    .innerJoin('people as lead', 'lead.id', 'requests.lead_id')
    .innerJoin('people as sender', 'sender.id', 'requests.sent_by')
    .selectAll('requests')
    .select(['lead.name as lead_name', 'sender.name as sender_name'])
    .where('requests.reference', '=', reference)
    .executeTakeFirst();
  const setting = row && (await loadSetting(db, row.setting_id));
  if (!row || !setting) return undefined;
  return {
    id: row.id,
    reference: row.reference,
    draftId: row.draft_id,
    status: row.status,
    subject: row.subject,
    mainArea: row.main_area,
    areas: row.areas,
    level: row.level,
    senStatus: row.sen_status,
    answers: row.answers,
    leadId: row.lead_id,
    leadName: row.lead_name,
    sentBy: row.sent_by,
    sentByName: row.sender_name,
    sentAt: row.sent_at,
    answerBy: row.answer_by,
    nextOn: row.next_on,
    firstAnsweredAt: row.first_answered_at,
    endedAt: row.ended_at,
    activeSeconds: row.active_seconds,
    repeatOf: row.repeat_of,
    version: row.version,
    setting,
  };
}
