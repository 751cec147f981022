import type { Tx } from '#src/platform/db/identity.ts';

export type PlanState = 'proposed' | 'agreed' | 'objected';

export type Goal = { id: number; planId: number; position: number; goal: string; baseline: number; expected: number };

export type Plan = {
  id: number;
  number: number;
  state: PlanState;
  whoDoesWhat: string;
  sessions: number;
  startsOn: string;
  endsOn: string;
  longerBecause: string | null;
  confidenceBefore: number | null;
  proposedBy: number;
  proposedByName: string;
  proposedAt: Date;
  agreeBy: string;
  agreedAt: Date | null;
  /** Null for an agreed plan: nobody objected within five working days. */
  agreedByName: string | null;
  objection: string | null;
  version: number;
  goals: Goal[];
};

/** Every plan of a request with its goals, newest first. */
export async function loadPlans(db: Tx, requestId: number): Promise<Plan[]> {
  const plans = await db
    .selectFrom('plans')
    .innerJoin('people as proposer', 'proposer.id', 'plans.proposed_by')
    .leftJoin('people as agreer', 'agreer.id', 'plans.agreed_by')
    .select(['plans.id', 'plans.number', 'plans.who_does_what as whoDoesWhat', 'plans.sessions'])
    .select(['plans.starts_on as startsOn', 'plans.ends_on as endsOn', 'plans.longer_because as longerBecause'])
    .select(['plans.confidence_before as confidenceBefore', 'plans.proposed_by as proposedBy'])
    .select(['proposer.name as proposedByName', 'plans.proposed_at as proposedAt', 'plans.agree_by as agreeBy'])
    .select(['plans.agreed_at as agreedAt', 'agreer.name as agreedByName', 'plans.objection', 'plans.version'])
    .where('plans.request_id', '=', requestId)
    .orderBy('plans.number', 'desc')
    .execute();
  if (plans.length === 0) return [];
  const goals = await db
    .selectFrom('goals')
    .select(['id', 'plan_id as planId', 'position', 'goal', 'baseline', 'expected'])
    .where('request_id', '=', requestId)
    .orderBy('position')
    .execute();
  return plans.map((plan) => ({
    ...plan,
    state: stateOf(plan),
    goals: goals.filter((goal) => goal.planId === plan.id),
  }));
}

function stateOf({ agreedAt, objection }: { agreedAt: Date | null; objection: string | null }): PlanState {
  if (objection !== null) return 'objected';
  return agreedAt ? 'agreed' : 'proposed';
}
