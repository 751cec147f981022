import type { Request } from '#src/casework/load-request.ts';
import type { Acting } from '#src/casework/record-act.ts';
import type { CalendarDay } from '#src/domain/calendar/calendar-day.ts';
import { addWorkingDays } from '#src/domain/calendar/working-days.ts';
import type { Status } from '#src/domain/requests/lifecycle.ts';
import { strategyByCode } from '#src/domain/requests/strategies/all-strategies.ts';
import type { Level } from '#src/domain/vocabulary.ts';
import type { Decided, TriageInputs } from './record-triage.ts';
import type { TriageFile } from './triage-file.ts';

/** The decision itself, with what was recommended at the time and why. */
export async function addTriage(
  acting: Acting,
  input: TriageInputs,
  { request, recommendation }: TriageFile,
  decided: Decided,
): Promise<void> {
  await acting.db
    .insertInto('triages')
    .values({
      partnership_id: acting.partnershipId,
      setting_id: request.setting.id,
      request_id: request.id,
      outcome: decided.outcome,
      level: decided.level,
      recommended_outcome: recommendation.outcome,
      recommended_level: recommendation.level,
      recommended_because: JSON.stringify(recommendation.reasons.map((reason) => reason.words)),
      override_reason: decided.overrideReason ?? null,
      happening: input.happening.trim(),
      doable_now: doableNow(input, decided),
      advice: decided.advice.trim(),
      strategies: input.strategies ?? [],
      route: decided.outcome === 'reroute' ? (decided.route ?? null) : null,
      panel_hope: decided.outcome === 'panel' ? (decided.hopedFor?.trim() ?? null) : null,
      named_person_id: decided.namedPersonId,
      next_on: decided.nextOn,
      decided_by: input.actor.id,
      decided_at: acting.at,
      minutes_taken: input.minutesTaken ?? null,
    })
    .execute();
}

/** One question with its clock; returns the day by which the setting answers. */
export async function addQuestion(
  acting: Acting,
  input: TriageInputs,
  request: Request,
  decided: Decided,
): Promise<CalendarDay> {
  const { calendar, serviceStandards } = input.partnership;
  const answerBy = addWorkingDays(calendar, input.today, serviceStandards.questionDays);
  await acting.db
    .insertInto('questions')
    .values({
      partnership_id: acting.partnershipId,
      setting_id: request.setting.id,
      request_id: request.id,
      question: decided.question?.trim() ?? '',
      asked_by: input.actor.id,
      asked_at: acting.at,
      answer_by: answerBy,
    })
    .execute();
  return answerBy;
}

type Moved = { status: Status; level: Level; nextOn: string; leadId: number; endedAt: Date | null };

/** Where the request is from now on. The first answer counts once, whatever comes later. */
export async function moveRequest(acting: Acting, request: Request, moved: Moved): Promise<void> {
  await acting.db
    .updateTable('requests')
    .set({
      status: moved.status,
      level: moved.level,
      next_on: moved.nextOn,
      lead_id: moved.leadId,
      first_answered_at: request.firstAnsweredAt ?? acting.at,
      ended_at: moved.endedAt,
      version: request.version + 1,
    })
    .where('id', '=', request.id)
    .execute();
}

// Kept as words, so that the record still reads the same when strategies or routes are later rewritten.
function doableNow({ strategies = [], service, partnership }: TriageInputs, decided: Decided): string {
  const titles = strategies.flatMap((code) => strategyByCode(code)?.title ?? []);
  const tries = titles.length > 0 ? [`Try: ${titles.join('; ')}.`] : [];
  const found = partnership.routes.find((each) => each.route === decided.route && (!service || each.name === service));
  const routes = decided.outcome === 'reroute' && found ? [`${found.name}. ${found.how}`] : [];
  return [...tries, ...routes].join('\n');
}
