import type { Html } from '#src/platform/jsx/jsx-runtime.ts';

type Moved = { baseline: number; expected?: number | null | undefined; score?: number | null | undefined };

const LEFT = 12;
const STEP = 24;
const x = (value: number) => LEFT + (value - 1) * STEP;

/**
 * One to ten as a small line: a ring where it began, a flag where it was hoped to be, a disc where it is now. The same
 * in words beneath, so that neither the shapes nor their colours have to be told apart.
 */
export function goalLine({ baseline, expected, score }: Moved): Html {
  return (
    <div class="al-goal-line">
      <svg class="al-goal-line__picture" viewBox="0 0 240 40" aria-hidden="true" focusable="false">
        <path class="al-goal-line__rail" d={`M${x(1)} 26H${x(10)}`} />
        {score && score !== baseline && <path class="al-goal-line__way" d={`M${x(baseline)} 26H${x(score)}`} />}
        {[1, 2, 3, 4, 5, 6, 7, 8, 9, 10].map((each) => (
          <circle class="al-goal-line__tick" cx={x(each)} cy="26" r="2.500" />
        ))}
        {expected && <path class="al-goal-line__flag" d={`M${x(expected)} 26V4l11 5-11 5`} />}
        <circle class="al-goal-line__before" cx={x(baseline)} cy="26" r="7" />
        {score && <circle class="al-goal-line__now" cx={x(score)} cy="26" r={score === baseline ? 4 : 8} />}
      </svg>
      <p class="al-goal-line__words">{inWords({ baseline, expected, score })}</p>
    </div>
  );
}

function inWords({ baseline, expected, score }: Moved): string {
  const parts = [
    `Before ${baseline}`,
    ...(expected ? [`hoped for ${expected}`] : []),
    ...(score ? [`now ${score}`] : []),
  ];
  return `${parts.join(', ')}, out of 10.`;
}
