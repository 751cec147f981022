import type { VoiceKind } from '#src/domain/reviews/reviews.ts';
import type { Area } from '#src/domain/vocabulary.ts';
import type { Tx } from '#src/platform/db/identity.ts';

/** Who is asked, and what little of the request they are shown: the setting and the kind of help. */
export type AskedVoice = {
  id: number;
  kind: VoiceKind;
  requestId: number;
  reference: string;
  settingId: number;
  settingName: string;
  mainArea: Area;
  askedBy: number;
  askedByName: string;
  answeredAt: Date | null;
};

export async function findVoice(db: Tx, id: number): Promise<AskedVoice | undefined> {
  return await voices(db).where('voices.id', '=', id).executeTakeFirst();
}

/** The same, kept from anyone else until this transaction ends. */
export async function lockVoice(db: Tx, id: number): Promise<AskedVoice | undefined> {
  return await voices(db).where('voices.id', '=', id).forUpdate('voices').executeTakeFirst();
}

function voices(db: Tx) {
  return db
    .selectFrom('voices')
    .innerJoin('requests', 'requests.id', 'voices.request_id')
    .innerJoin('settings', 'settings.id', 'voices.setting_id')
    .innerJoin('people', 'people.id', 'voices.asked_by')
    .select(['voices.id', 'voices.kind', 'voices.request_id as requestId', 'requests.reference'])
    .select(['voices.setting_id as settingId', 'settings.name as settingName', 'requests.main_area as mainArea'])
    .select(['voices.asked_by as askedBy', 'people.name as askedByName', 'voices.answered_at as answeredAt']);
}
