import type { NextStep } from '#src/domain/reviews/reviews.ts';
import type { Tx } from '#src/platform/db/identity.ts';

export type GoalScore = { goalId: number; goal: string; baseline: number; expected: number; score: number };

/** What came of the help, as it was reviewed, with every goal of the plan that was scored. */
export type Review = {
  id: number;
  /** `YYYY-MM-DD`. */
  heldOn: string;
  /** How sure staff felt, 1 to 10, when the plan was made and now. */
  confidenceBefore: number | null;
  confidenceAfter: number | null;
  handedOver: string;
  keptBy: string;
  nextStep: NextStep;
  reason: string | null;
  advice: string;
  namedPersonName: string;
  namedPersonJob: string;
  namedPersonEmail: string;
  nextOn: string;
  recordedById: number;
  recordedByName: string;
  recordedAt: Date;
  goals: GoalScore[];
};

/** The reviews of a request in the actor's scope, oldest first. */
export async function loadReviews(db: Tx, requestId: number): Promise<Review[]> {
  const rows = await db
    .selectFrom('reviews')
    .innerJoin('people as named', 'named.id', 'reviews.named_person_id')
    .innerJoin('people as writer', 'writer.id', 'reviews.recorded_by')
    .leftJoin('plans', 'plans.id', 'reviews.plan_id')
    .select(['reviews.id', 'held_on as heldOn', 'confidence_after as confidenceAfter', 'handed_over as handedOver'])
    .select(['kept_by as keptBy', 'next_step as nextStep', 'reason', 'advice', 'next_on as nextOn'])
    .select(['recorded_by as recordedById', 'recorded_at as recordedAt', 'writer.name as recordedByName'])
    .select(['named.name as namedPersonName', 'named.job_title as namedPersonJob', 'named.email as namedPersonEmail'])
    .select('plans.confidence_before as confidenceBefore')
    .where('reviews.request_id', '=', requestId)
    .orderBy('reviews.id')
    .execute();
  const scores = rows.length > 0 ? await scoresOf(db, requestId) : [];
  return rows.map((row) => ({
    ...row,
    goals: scores.filter(({ reviewId }) => reviewId === row.id).map(({ reviewId: _, ...score }) => score),
  }));
}

function scoresOf(db: Tx, requestId: number): Promise<(GoalScore & { reviewId: number })[]> {
  return db
    .selectFrom('goal_scores')
    .innerJoin('goals', 'goals.id', 'goal_scores.goal_id')
    .select(['goal_scores.review_id as reviewId', 'goals.id as goalId', 'goal', 'baseline', 'expected', 'score'])
    .where('goal_scores.request_id', '=', requestId)
    .orderBy('goals.position')
    .execute();
}
