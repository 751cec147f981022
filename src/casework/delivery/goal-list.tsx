import type { Html } from '#src/platform/jsx/jsx-runtime.ts';
import type { Goal } from './load-plans.ts';

const STEPS = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10];

/** The goals of a plan: each in words, and from where to where on ten steps. `score` shows what a review found. */
export function goalList(
  goals: (Pick<Goal, 'goal' | 'baseline' | 'expected'> & { score?: number | undefined })[],
): Html {
  return (
    <ol class="al-goals">
      {goals.map(({ goal, baseline, expected, score }) => (
        <li class="al-goals__goal">
          <p class="al-goals__words">{goal}</p>
          <p class="al-goals__numbers">
            From <strong>{baseline}</strong> to <strong>{expected}</strong> of 10
            {score !== undefined && (
              <>
                , now <strong>{score}</strong>
              </>
            )}
          </p>
          <div class="al-goals__steps" aria-hidden="true">
            {STEPS.map((step) => (
              <span class={stepClass(step, { baseline, expected, score })}></span>
            ))}
          </div>
        </li>
      ))}
    </ol>
  );
}

function stepClass(
  step: number,
  { baseline, expected, score }: { baseline: number; expected: number; score?: number | undefined },
) {
  if (score !== undefined && step <= score) return 'al-goals__step al-goals__step--reached';
  if (step <= baseline) return 'al-goals__step al-goals__step--had';
  return step <= expected ? 'al-goals__step al-goals__step--hoped' : 'al-goals__step';
}
