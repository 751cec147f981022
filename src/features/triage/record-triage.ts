import { findLead } from '#src/casework/find-lead.ts';
import type { Request } from '#src/casework/load-request.ts';
import { type Acting, recordAct } from '#src/casework/record-act.ts';
import { type Triage, triagesOf } from '#src/casework/request-view/request-history.ts';
import { answerSecondLook, openSecondLook } from '#src/casework/second-look.ts';
import type { CalendarDay } from '#src/domain/calendar/calendar-day.ts';
import { type Actor, moversOf } from '#src/domain/people/actor.ts';
import { type Care, isOpen, makeMove, type Status } from '#src/domain/requests/lifecycle.ts';
import { type Decision, type DecisionProblem, decisionProblems, needsReason } from '#src/domain/triage/decision.ts';
import type { TriageOutcome } from '#src/domain/triage/outcomes.ts';
import type { Level } from '#src/domain/vocabulary.ts';
import { NotAllowed } from '#src/platform/http/stops.ts';
import type { Partnership } from '#src/platform/partnerships/schema.ts';
import { comparedWith, lockByReference, outcomesFrom, type TriageFile, triageFile } from './triage-file.ts';
import { triageMessages } from './triage-messages.ts';
import { addQuestion, addTriage, moveRequest } from './triage-rows.ts';

export type TriageInputs = {
  reference: string;
  actor: Actor;
  partnership: Partnership;
  today: CalendarDay;
  decision: Decision;
  /** What is happening, in the lead's words. */
  happening: string;
  /** Codes of strategies ticked for the setting to try. */
  strategies?: string[];
  /** Which of the partnership's other routes, by its name, when `decision.route` has more than one. */
  service?: string | undefined;
  /** The version of the request that was on the screen; left out when nothing was. */
  seen?: number | undefined;
  minutesTaken?: number | null;
};

/** A decision that passed every check. */
export type Decided = Decision & Care & { outcome: TriageOutcome; level: Level };

export type TriageResult =
  | { kind: 'recorded'; request: Request; outcome: TriageOutcome }
  | { kind: 'already'; request: Request; outcome: TriageOutcome }
  | { kind: 'problems'; problems: DecisionProblem[]; file: TriageFile }
  | { kind: 'moved_on'; file: TriageFile; last: Triage | undefined }
  | { kind: 'refused'; words: string; file: TriageFile };

const ONE_CLICK = 60_000;

/**
 * Records what a lead decided: the decision, where the request now is, and word to everyone it concerns.
 * Refusals are values; NotFound when out of scope, NotAllowed when the actor does not lead the setting.
 */
export async function recordTriage(acting: Acting, input: TriageInputs): Promise<TriageResult> {
  const { actor, today } = input;
  const request = await lockByReference(acting.db, input.reference);
  const movers = moversOf(actor, { id: request.id, settingId: request.setting.id });
  if (!movers.includes('lead')) throw new NotAllowed();
  const file = await triageFile(acting.db, request, acting.at, today);
  const early = await movedOn(acting, input, file);
  if (early) return early;
  const look = await openSecondLook(acting.db, request.id);
  if (look?.decidedBy === actor.id) return { kind: 'refused', words: notTwice(look.lookedByName), file };
  const compared = comparedWith(file.recommendation, outcomesFrom(request, movers), input.decision.outcome);
  const problems = problemsOf(input, file, compared);
  if (problems.length > 0) return { kind: 'problems', problems, file };
  const decided = input.decision as Decided;
  const move = makeMove(request.status, decided.outcome, { movers, today, care: decided });
  if ('refused' in move) return { kind: 'refused', words: move.refused, file };
  const override = needsReason(compared, decided) ? decided.overrideReason : undefined;
  const kept = { ...input, decision: { ...decided, overrideReason: override } };
  await write(acting, kept, file, {
    status: move.status,
    answersLook: look !== undefined && decided.outcome !== 'ask',
  });
  return { kind: 'recorded', request, outcome: decided.outcome };
}

/** Someone, perhaps this very person by a second click, changed the request after this page was made. */
async function movedOn(acting: Acting, input: TriageInputs, file: TriageFile): Promise<TriageResult | undefined> {
  const { request } = file;
  if (input.seen === undefined || input.seen === request.version) return undefined;
  const last = (await triagesOf(acting.db, request.id)).at(-1);
  const mine = last?.decidedById === input.actor.id && last.outcome === input.decision.outcome;
  if (mine && acting.at.getTime() - last.decidedAt.getTime() <= ONE_CLICK)
    return { kind: 'already', request, outcome: last.outcome };
  return { kind: 'moved_on', file, last };
}

function problemsOf(
  input: TriageInputs,
  file: TriageFile,
  compared: ReturnType<typeof comparedWith>,
): DecisionProblem[] {
  const { decision, today } = input;
  const problems = decisionProblems(decision, { today, recommendation: compared });
  const named = decision.namedPersonId;
  if (named && !file.people.some((person) => person.id === named)) {
    problems.push({ field: 'namedPersonId', words: 'Choose a person who can open this request' });
  }
  return problems;
}

function notTwice(looker: string): string {
  return `You decided on this before, so ${looker} looks at it this time. What you know is welcome: talk to them.`;
}

type Outcome = { status: Status; answersLook: boolean };

async function write(acting: Acting, input: TriageInputs, file: TriageFile, outcome: Outcome): Promise<void> {
  const { request } = file;
  const { status, answersLook } = outcome;
  const decided = input.decision as Decided;
  const leadId = await leadFromNow(acting, input, file, outcome);
  await addTriage(acting, input, file, decided);
  await moveRequest(acting, request, {
    status,
    level: decided.level,
    nextOn: decided.nextOn,
    leadId,
    endedAt: isOpen(status) ? null : acting.at,
  });
  const answerBy = decided.outcome === 'ask' ? await addQuestion(acting, input, request, decided) : undefined;
  if (answersLook) await answerSecondLook(acting, request.id);
  const on = { requestId: request.id, settingId: request.setting.id };
  const handedOver = leadId !== request.leadId;
  await recordAct(acting, {
    name: 'triage',
    events: [
      { ...on, name: 'request_triaged', data: whatWasDecided(input, file, decided) },
      ...(answerBy ? [{ ...on, name: 'question_asked', data: { answerBy } }] : []),
      ...(status === 'with_panel' ? [{ ...on, name: 'passed_to_panel', data: { level: decided.level } }] : []),
      ...(answersLook ? [{ ...on, name: 'second_look_answered', data: { to: leadId } }] : []),
      ...(handedOver && !answersLook ? [{ ...on, name: 'handed_over', data: handedTo(file, leadId) }] : []),
    ],
    messages: await triageMessages(acting, input, file, decided, answerBy),
  });
}

/** Who takes it on has it; once a second look is answered, the lead of the setting has it back. */
async function leadFromNow(
  acting: Acting,
  input: TriageInputs,
  { request }: TriageFile,
  { status, answersLook }: Outcome,
) {
  if (status === 'taken_on') return (input.decision as Decided).namedPersonId;
  if (!answersLook) return request.leadId;
  return (await findLead(acting.db, request.setting, input.today))?.id ?? request.leadId;
}

function handedTo({ people }: TriageFile, leadId: number) {
  return { toId: leadId, to: people.find((person) => person.id === leadId)?.name ?? '' };
}

function whatWasDecided(input: TriageInputs, { recommendation }: TriageFile, decided: Decided) {
  const { outcome, level, overrideReason, overrideNote, route } = decided;
  return {
    outcome,
    level,
    recommendedOutcome: recommendation.outcome,
    recommendedLevel: recommendation.level,
    ...(overrideReason ? { overrideReason, overrideNote: overrideNote?.trim() ?? '' } : {}),
    ...(outcome === 'reroute' ? { route, service: input.service ?? null } : {}),
  };
}
