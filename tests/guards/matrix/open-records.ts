import { lastingUuid } from '#src/casework/menu/lasting-uuid.ts';
import { taxonomyId, termId, WORD_LISTS } from '#src/domain/open-referral/terms.ts';
import type { World } from '#tests/harness/world.ts';

/** Identifiers in open data that are the same in every world. */
export const OPEN_RECORDS = {
  organization: [lastingUuid('organization:bcp')],
  taxonomy: WORD_LISTS.slice(0, 1).map((list) => taxonomyId(lastingUuid, list)),
  term: WORD_LISTS.slice(0, 1).map((list) => termId(lastingUuid, { list, code: Object.keys(list.words)[0] ?? '' })),
} as const;

export async function openServices(world: World): Promise<string[]> {
  const entry = await world.peek((db) =>
    db
      .selectFrom('entries')
      .select('public_id')
      .where('shown_version_id', 'is not', null)
      .orderBy('id')
      .executeTakeFirstOrThrow(),
  );
  return [entry.public_id];
}
