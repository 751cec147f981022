import type { Level, Phase } from '../../vocabulary.ts';
import type { Answers } from '../answers.ts';
import { mainAreaOf } from '../main-area.ts';
import { type ContentPhase, phasesFor, suitsPhase } from '../phases.ts';
import { COGNITION_STRATEGIES } from './cognition.ts';
import { COMMUNICATION_STRATEGIES } from './communication.ts';
import { FAMILY_STRATEGIES } from './families.ts';
import { SEMH_STRATEGIES } from './semh.ts';
import { SENSORY_STRATEGIES } from './sensory.ts';
import type { Strategy } from './strategy.ts';

/** The edition of all the strategies together: raised when any is added, changed or taken away. */
export const CONTENT_VERSION = 1;

export const STRATEGIES: readonly Strategy[] = [
  ...COMMUNICATION_STRATEGIES,
  ...COGNITION_STRATEGIES,
  ...SEMH_STRATEGIES,
  ...SENSORY_STRATEGIES,
  ...FAMILY_STRATEGIES,
];

/** The strategy with this code, or undefined when content has moved on since it was chosen. */
export function strategyByCode(code: string): Strategy | undefined {
  return STRATEGIES.find((strategy) => strategy.code === code);
}

/**
 * The strategies to show beside a request, most fitting first.
 *
 * Offered: those for a ticked area of need, and those for a ticked situation (context) whatever the
 * area, when they suit the phase of the year groups named or, with none named, of the setting.
 *
 * Ranked, each rule only breaking ties of the one before: more of the ticked concerns answered; main
 * area of need; written for fewer phases (a closer fit); more of the ticked situations; universal
 * before targeted before specialist; then the order of the list. The same answers always give the
 * same order.
 */
export function strategiesFor(answers: Answers, phase: Phase, limit = STRATEGIES.length): Strategy[] {
  const phases = phasesFor(answers, phase);
  const offered = STRATEGIES.filter((strategy) => isOffered(strategy, answers, phases));
  return offered.sort((a, b) => compareRanks(rankOf(a, answers), rankOf(b, answers))).slice(0, limit);
}

function isOffered(strategy: Strategy, answers: Answers, phases: readonly ContentPhase[]): boolean {
  const areaTicked = answers.areas?.includes(strategy.area) ?? false;
  return suitsPhase(strategy.phases, phases) && (areaTicked || situationsMet(strategy, answers) > 0);
}

function rankOf(strategy: Strategy, answers: Answers): number[] {
  const concernsMet = strategy.concerns.filter((code) => answers.concerns?.includes(code)).length;
  const offMainArea = strategy.area === mainAreaOf(answers) ? 0 : 1;
  return [
    -concernsMet,
    offMainArea,
    strategy.phases.length,
    -situationsMet(strategy, answers),
    LEVEL_ORDER[strategy.level],
  ];
}

function situationsMet(strategy: Strategy, answers: Answers): number {
  return (strategy.contexts ?? []).filter((context) => answers.contexts?.includes(context)).length;
}

function compareRanks(a: readonly number[], b: readonly number[]): number {
  for (const [index, value] of a.entries()) {
    const difference = value - (b[index] ?? 0);
    if (difference !== 0) {
      return difference;
    }
  }
  return 0;
}

const LEVEL_ORDER: Record<Level, number> = { universal: 0, targeted: 1, specialist: 2 };
