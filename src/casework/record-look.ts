import type { Acting } from './record-act.ts';

/** Logs that a person looked at a record; the row is committed before the page is sent. */
export async function recordLook(
  acting: Acting,
  look: { page: string; settingId: number } & ({ requestId: number } | { draftId: string }),
): Promise<void> {
  if (acting.personId === null) return;
  await acting.db
    .insertInto('looks')
    .values({
      partnership_id: acting.partnershipId,
      person_id: acting.personId,
      at: acting.at,
      request_id: 'requestId' in look ? look.requestId : null,
      draft_id: 'draftId' in look ? look.draftId : null,
      setting_id: look.settingId,
      page: look.page,
      http_request: acting.httpRequest,
    })
    .execute();
}

/** The same for a list that quotes many records, in one statement. */
export async function recordLooks(
  acting: Acting,
  page: string,
  looks: readonly { settingId: number; requestId: number }[],
): Promise<void> {
  const { partnershipId, personId, at, httpRequest } = acting;
  if (personId === null || looks.length === 0) return;
  const rows = looks.map(({ settingId, requestId }) => ({
    partnership_id: partnershipId,
    person_id: personId,
    at,
    request_id: requestId,
    draft_id: null,
    setting_id: settingId,
    page,
    http_request: httpRequest,
  }));
  await acting.db.insertInto('looks').values(rows).execute();
}
