import { sql } from 'kysely';
import { findRequest, type Request } from '#src/casework/load-request.ts';
import type { Colleague } from '#src/casework/who-is-there.ts';
import type { CalendarDay } from '#src/domain/calendar/calendar-day.ts';
import { type MoveName, type Mover, movesFrom } from '#src/domain/requests/lifecycle.ts';
import { readReference } from '#src/domain/requests/reference.ts';
import type { Kind } from '#src/domain/settings/kinds.ts';
import { TRIAGE_OUTCOMES, type TriageOutcome } from '#src/domain/triage/outcomes.ts';
import { type Recommendation, recommend } from '#src/domain/triage/recommend.ts';
import { codes } from '#src/domain/vocabulary.ts';
import type { Tx } from '#src/platform/db/identity.ts';
import { NotFound } from '#src/platform/http/stops.ts';
import { settingHistory, whoCanAnswer } from './triage.queries.ts';

/** What a decision rests on: the request, what is recommended and why, and who can be its named person. */
export type TriageFile = { request: Request; recommendation: Recommendation; people: Colleague[] };

export async function triageFile(db: Tx, request: Request, at: Date, today: CalendarDay): Promise<TriageFile> {
  const { setting } = request;
  const recommendation = recommend({
    answers: request.answers,
    setting: { phase: setting.phase, kind: setting.kind as Kind, eligible: setting.eligibility === 'served' },
    history: await settingHistory(db, request, at),
  });
  return { request, recommendation, people: await whoCanAnswer(db, setting, today) };
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

/** The outcomes that can be decided from where the request is now. */
export function outcomesFrom(request: Pick<Request, 'status'>, movers: readonly Mover[]): TriageOutcome[] {
  const moves: readonly MoveName[] = movesFrom(request.status, movers);
  return codes(TRIAGE_OUTCOMES).filter((outcome) => moves.includes(outcome));
}

/**
 * What a decision is compared with. Once the recommended outcome has been followed (it is taken on, or was asked), it
 * cannot be chosen again: the next step is then compared by its level alone.
 */
export function comparedWith(
  recommendation: Recommendation,
  offered: readonly TriageOutcome[],
  outcome?: TriageOutcome,
) {
  const { level } = recommendation;
  if (offered.includes(recommendation.outcome) || !outcome) return { outcome: recommendation.outcome, level };
  return { outcome, level };
}
