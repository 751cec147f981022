import type { Helping, StillUsing } from '#src/domain/reviews/echoes.ts';
import type { Points, RequestTip } from '#src/domain/reviews/ratings.ts';
import type { LaterFact } from '#src/domain/reviews/reviews.ts';
import type { Tx } from '#src/platform/db/identity.ts';

/** Six weeks after closing: asked on `dueOn`, and what the setting said. */
export type Echo = {
  id: number;
  /** `YYYY-MM-DD`. */
  dueOn: string;
  sentAt: Date | null;
  answeredAt: Date | null;
  stillUsing: StillUsing | null;
  helping: Helping | null;
  comment: string | null;
};

/** What became known later; a fact entered in error is kept with the reason. */
export type Later = {
  id: number;
  kind: LaterFact;
  /** `YYYY-MM-DD`. */
  happenedOn: string;
  otherReference: string | null;
  /** Null when a new request recorded it by itself. */
  recordedByName: string | null;
  recordedAt: Date;
  voidedAt: Date | null;
  voidReason: string | null;
};

export type Rating = { points: Points; tip: RequestTip | null; ratedByName: string; ratedAt: Date };

export async function loadEcho(db: Tx, requestId: number): Promise<Echo | undefined> {
  return await db
    .selectFrom('echoes')
    .select(['id', 'due_on as dueOn', 'sent_at as sentAt', 'answered_at as answeredAt'])
    .select(['still_using as stillUsing', 'helping', 'comment'])
    .where('request_id', '=', requestId)
    .executeTakeFirst();
}

/** In the order they happened. */
export async function loadLaterFacts(db: Tx, requestId: number): Promise<Later[]> {
  return await db
    .selectFrom('later_facts')
    .leftJoin('requests as other', 'other.id', 'later_facts.other_request_id')
    .leftJoin('people', 'people.id', 'later_facts.recorded_by')
    .select(['later_facts.id', 'kind', 'happened_on as happenedOn', 'other.reference as otherReference'])
    .select(['people.name as recordedByName', 'recorded_at as recordedAt'])
    .select(['voided_at as voidedAt', 'void_reason as voidReason'])
    .where('later_facts.request_id', '=', requestId)
    .orderBy('happened_on')
    .orderBy('later_facts.id')
    .execute();
}

export async function loadRating(db: Tx, requestId: number): Promise<Rating | undefined> {
  const row = await db
    .selectFrom('request_ratings')
    .innerJoin('people', 'people.id', 'request_ratings.rated_by')
    .select(['points', 'tip', 'people.name as ratedByName', 'rated_at as ratedAt'])
    .where('request_id', '=', requestId)
    .executeTakeFirst();
  return row && { ...row, points: row.points as Points, tip: row.tip as RequestTip | null };
}
