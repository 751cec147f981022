import type { Level } from '../vocabulary.ts';
import { factsOf, type TriageInput } from './facts.ts';
import type { Route, TriageOutcome } from './outcomes.ts';
import { POINTS, type PointCode } from './points.ts';
import type { QuestionTemplate } from './question-templates.ts';
import { RULES, type Rule, type RuleCode } from './rules.ts';

export type Reason = { rule: RuleCode; words: string };

export type Recommendation = {
  outcome: TriageOutcome;
  level: Level;
  /** Only when the outcome is `reroute`. */
  route?: Route;
  /** Only when the outcome is `ask`: the question to start from. */
  question?: QuestionTemplate;
  /** The rule that decided, then any others that agree with it. Never empty. */
  reasons: Reason[];
  /** Rules that are also true and would have led elsewhere, in the framework's order. */
  alsoTrue: (Reason & { outcome: TriageOutcome; level: Level })[];
  /** To keep in mind, whatever is decided. */
  points: { point: PointCode; words: string }[];
};

const FRAMEWORK: readonly (Rule & { code: RuleCode })[] = RULES;

/**
 * What the decision framework recommends for a request, and why. Deterministic: it reads only its input.
 * A person decides; differing needs a reason (`needsReason`). Source: the rows of RULES and POINTS.
 */
export function recommend(input: TriageInput): Recommendation {
  const facts = factsOf(input);
  const firing = FRAMEWORK.filter((rule) => rule.fires(facts));
  const [decider] = firing;
  if (!decider) throw new Error('No triage rule fired: the last rows of RULES must cover every request');
  const agrees = (rule: Rule) =>
    rule.outcome === decider.outcome && rule.level === decider.level && rule.route === decider.route;
  return {
    outcome: decider.outcome,
    level: decider.level,
    ...(decider.route && { route: decider.route }),
    ...(decider.question && { question: decider.question }),
    reasons: firing.filter(agrees).map((rule) => ({ rule: rule.code, words: rule.words(facts) })),
    alsoTrue: firing
      .filter((rule) => !agrees(rule))
      .map((rule) => ({ rule: rule.code, words: rule.words(facts), outcome: rule.outcome, level: rule.level })),
    points: POINTS.filter((point) => point.applies(facts)).map((point) => ({
      point: point.code,
      words: point.words(facts),
    })),
  };
}
