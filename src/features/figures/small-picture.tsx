import { sparkline } from '#src/charts/sparkline.tsx';
import type { Html } from '#src/platform/jsx/jsx-runtime.ts';

/** One step of time; `words` is the value as people read it, the value is null where there is none to show. */
type Step = { label: string; value: number | null; words: string };

/** How a figure went, small enough for its card: the line, its ends in words beneath, all of it in words for those who hear it. */
export function smallPicture({ title, steps }: { title: string; steps: Step[] }): { chart?: Html } {
  const first = steps[0];
  const last = steps.at(-1);
  const told = steps.map(({ label, words }) => `${label} ${words}`).join(', ');
  const picture = sparkline({ values: steps.map(({ value }) => value), name: `${title}: ${told}` });
  if (!picture || !first || !last) return {};
  const chart = (
    <div class="al-figure__chart">
      {picture}
      <p class="al-figure__months" aria-hidden="true">
        <span>{first.label}</span> <span>{last.label}</span>
      </p>
    </div>
  );
  return { chart };
}
