import { isTip, REQUEST_TIPS } from '#src/domain/reviews/ratings.ts';
import type { Tx } from '#src/platform/db/identity.ts';

/** A tip of a lead for the next request, and the request it was about. */
export type LatestTip = { reference: string; sentence: string; ratedByName: string; ratedAt: Date };

/** The tip a setting was last given, for those who begin to write; undefined when there is none since `since`. */
export async function latestTip(db: Tx, settingId: number, since: Date): Promise<LatestTip | undefined> {
  const row = await db
    .selectFrom('request_ratings')
    .innerJoin('requests', 'requests.id', 'request_ratings.request_id')
    .innerJoin('people', 'people.id', 'request_ratings.rated_by')
    .select(['requests.reference', 'tip', 'people.name as ratedByName', 'rated_at as ratedAt'])
    .where('request_ratings.setting_id', '=', settingId)
    .where('rated_at', '>=', since)
    .orderBy('rated_at', 'desc')
    .limit(1)
    .executeTakeFirst();
  if (!row?.tip || !isTip(row.tip)) return undefined;
  const { tip, ...rest } = row;
  return { ...rest, sentence: REQUEST_TIPS[tip].sentence };
}
