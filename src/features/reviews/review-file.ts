import { sql } from 'kysely';
import { findRequest, type Request } from '#src/casework/load-request.ts';
import { answeringFor, type Colleague, managersToday } from '#src/casework/who-is-there.ts';
import { readReference } from '#src/domain/requests/reference.ts';
import type { Tx } from '#src/platform/db/identity.ts';
import { NotFound } from '#src/platform/http/stops.ts';

export type Goal = { id: number; goal: string; baseline: number; expected: number };
export type Plan = {
  id: number;
  startsOn: string;
  endsOn: string;
  confidenceBefore: number | null;
  version: number;
  goals: Goal[];
};

/** What a review rests on: the request, its latest plan, how many sessions there were, who can be its named person. */
export type ReviewFile = { request: Request; plan: Plan | undefined; sessions: number; people: Colleague[] };

export async function reviewFile(db: Tx, request: Request, today: string): Promise<ReviewFile> {
  return {
    request,
    plan: await latestPlan(db, request.id),
    sessions: await sessionsHeld(db, request.id),
    people: await namedPeople(db, request, today),
  };
}

/** Loads and locks a request for an act; out of scope and unknown are the same. */
export async function lockByReference(db: Tx, typed: string): Promise<Request> {
  const reference = readReference(typed);
  if (!reference) throw new NotFound();
  await sql`select from requests where reference = ${reference} for update`.execute(db);
  const request = await findRequest(db, reference);
  if (!request) throw new NotFound();
  return request;
}

async function latestPlan(db: Tx, requestId: number): Promise<Plan | undefined> {
  const plan = await db
    .selectFrom('plans')
    .select(['id', 'starts_on as startsOn', 'ends_on as endsOn', 'confidence_before as confidenceBefore', 'version'])
    .where('request_id', '=', requestId)
    .orderBy('number', 'desc')
    .limit(1)
    .executeTakeFirst();
  if (!plan) return undefined;
  const goals = await db
    .selectFrom('goals')
    .select(['id', 'goal', 'baseline', 'expected'])
    .where('plan_id', '=', plan.id)
    .orderBy('position')
    .execute();
  return { ...plan, goals };
}

async function sessionsHeld(db: Tx, requestId: number): Promise<number> {
  const { held } = await db
    .selectFrom('sessions')
    .select((row) => row.fn.countAll<number>().as('held'))
    .where('request_id', '=', requestId)
    .where('state', '=', 'happened')
    .where('voided_at', 'is', null)
    .executeTakeFirstOrThrow();
  return Number(held);
}

/** Those who can open the request and be talked to: its experts, whoever answers for its lead, and the managers. */
async function namedPeople(db: Tx, request: Request, today: string): Promise<Colleague[]> {
  const experts = await expertsOn(db, request.id);
  const all = [...experts, ...(await answeringFor(db, request.leadId, today)), ...(await managersToday(db, today))];
  return all.filter((person, index) => all.findIndex(({ id }) => id === person.id) === index);
}

/** The experts who hold an allocation of the request, the one who leads first. */
export async function expertsOn(db: Tx, requestId: number): Promise<Colleague[]> {
  return await db
    .selectFrom('allocations')
    .innerJoin('people', 'people.id', 'allocations.person_id')
    .select(['people.id', 'people.name', 'people.job_title as jobTitle'])
    .where('allocations.request_id', '=', requestId)
    .where('effective_at', 'is not', null)
    .where('handed_back_at', 'is', null)
    .where('withdrawn_at', 'is', null)
    .where('finished_at', 'is', null)
    .where('people.revoked_at', 'is', null)
    .orderBy('is_lead', 'desc')
    .orderBy('people.name')
    .execute();
}
