import { goalLine } from '#src/casework/reviews/goal-line.tsx';
import type { Html } from '#src/platform/jsx/jsx-runtime.ts';
import type { Goal } from './load-plans.ts';

type Aim = Pick<Goal, 'goal' | 'baseline' | 'expected'> & { score?: number | undefined };

/** The goals of a plan: each in words, where it began, what is hoped for and, once reviewed, where it is now. */
export function goalList(goals: Aim[]): Html {
  return (
    <ol class="govuk-list al-aims">
      {goals.map(({ goal, ...moved }) => (
        <li class="al-aims__aim">
          <p class="al-aims__words al-words">{goal}</p>
          {goalLine(moved)}
        </li>
      ))}
    </ol>
  );
}
