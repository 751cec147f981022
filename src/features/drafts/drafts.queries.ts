import type { Answers } from '#src/domain/requests/answers.ts';
import type { Status } from '#src/domain/requests/lifecycle.ts';
import { similarity } from '#src/domain/requests/similar.ts';
import type { Tx } from '#src/platform/db/identity.ts';

export type OpenDraft = {
  id: string;
  subject: Answers['subject'];
  touchedBy: string;
  touchedAt: Date;
  expiresOn: string;
};

/** Drafts of a setting that someone could carry on with, the latest first. */
export async function openDraftsOf(db: Tx, settingId: number): Promise<OpenDraft[]> {
  const rows = await db
    .selectFrom('drafts')
    .innerJoin('people', 'people.id', 'drafts.touched_by')
    .select(['drafts.id', 'drafts.answers', 'people.name as touchedBy', 'drafts.touched_at as touchedAt'])
    .select('drafts.expires_on as expiresOn')
    .where('drafts.setting_id', '=', settingId)
    .where('drafts.ended_at', 'is', null)
    .orderBy('drafts.touched_at', 'desc')
    .limit(10)
    .execute();
  return rows.map(({ answers, ...draft }) => ({ ...draft, subject: answers.subject }));
}

export type SimilarRequest = { reference: string; status: Status; sentAt: Date; why: string };

/** Open requests of the same setting that look like this one, and why. */
export async function similarOpenRequests(db: Tx, settingId: number, answers: Answers): Promise<SimilarRequest[]> {
  const open = await db
    .selectFrom('requests')
    .select(['reference', 'status', 'sent_at as sentAt', 'answers'])
    .where('setting_id', '=', settingId)
    .where('ended_at', 'is', null)
    .orderBy('sent_at', 'desc')
    .limit(100)
    .execute();
  return open.flatMap(({ answers: theirs, ...request }) => {
    const why = similarity(theirs, answers);
    return why ? [{ ...request, why }] : [];
  });
}
