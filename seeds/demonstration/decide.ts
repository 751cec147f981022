import { strategiesFor } from '#src/domain/requests/strategies/all-strategies.ts';
import { ADVICE_STARTERS } from '#src/domain/triage/advice-starters.ts';
import type { Decision } from '#src/domain/triage/decision.ts';
import type { TriageOutcome } from '#src/domain/triage/outcomes.ts';
import { QUESTION_TEMPLATES } from '#src/domain/triage/question-templates.ts';
import { draftHappening } from '#src/features/triage/draft-happening.ts';
import { recordTriage } from '#src/features/triage/record-triage.ts';
import { lockByReference, triageFile } from '#src/features/triage/triage-file.ts';
import { usualNextDate } from '#src/features/triage/usual-next-date.ts';
import { actAs, type Stage } from '../act-as.ts';
import type { Chance } from './chance.ts';

/** A lead triages: mostly as recommended, now and then otherwise and with a reason. Gives the outcome, if one was possible. */
export function decide(
  stage: Stage,
  chance: Chance,
  what: { reference: string; leadId: number; at: Date; outcome?: TriageOutcome },
): Promise<TriageOutcome | undefined> {
  return actAs(stage, what.leadId, what.at, async ({ acting, actor, partnership, today, at }) => {
    const request = await lockByReference(acting.db, what.reference);
    const { recommendation } = await triageFile(acting.db, request, at, today);
    const outcome =
      what.outcome ??
      (chance.happens(0.5)
        ? recommendation.outcome
        : chance.weighted([
            ['panel', 9],
            ['advise', 1.5],
            ['ask', 1.5],
            ['reroute', 0.5],
          ] as const));
    const decision: Decision = {
      outcome,
      level: recommendation.level,
      advice: chance.pick(ADVICE_STARTERS[request.mainArea]).text,
      namedPersonId: actor.id,
      nextOn: usualNextDate(outcome, partnership, today),
      question:
        QUESTION_TEMPLATES[recommendation.question ?? 'what_tried']?.text ??
        'When do things go better, even for a short time?',
      route: recommendation.route ?? 'other_service',
      hopedFor: 'Two or three sessions alongside staff in the room, and a plan that they can carry on alone.',
      overrideReason: chance.pick(['spoke_with_setting', 'knows_setting', 'greater_need'] as const),
    };
    const result = await recordTriage(acting, {
      reference: what.reference,
      actor,
      partnership,
      today,
      decision,
      happening: draftHappening(request.answers),
      strategies: strategiesFor(request.answers, request.setting.phase, 3).map((strategy) => strategy.code),
      minutesTaken: chance.whole(6, 19),
    });
    if (result.kind === 'problems')
      throw new Error(`The demonstration decided badly: ${JSON.stringify(result.problems)}`);
    return result.kind === 'recorded' ? result.outcome : undefined;
  });
}
