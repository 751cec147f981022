import type { Html, Node } from '../../platform/jsx/jsx-runtime.ts';
import { details } from '../components.ts';

export type Figure = {
  label: Node;
  value: Node;
  unit?: string;
  /** What the number means, in a sentence. */
  meaning: Node;
  /** "Since 1 September 2026". */
  since: string;
  /** How it moved: "Up 12 from 33". */
  change?: Node;
  chart?: Html;
  how?: Node;
};

/** A number that explains itself: how much, what it means, since when, its trend, how it is worked out. */
export function theFigure({ label, value, unit, meaning, since, change, chart, how }: Figure): Html {
  return (
    <div class="al-figure">
      <h3 class="al-figure__label">{label}</h3>
      <p class="al-figure__value">
        {value}
        {unit && <span class="al-figure__unit"> {unit}</span>}
      </p>
      <p class="al-figure__meaning">{meaning}</p>
      <p class="al-figure__since">{since}</p>
      {change && <p class="al-figure__change">{change}</p>}
      {chart}
      {how && details({ summaryText: 'How this is worked out', html: how, classes: 'al-figure__how' })}
    </div>
  );
}

/** Figures side by side where there is room. */
export function figures(children: Node): Html {
  return <div class="al-figures">{children}</div>;
}

/** A row of small numbers: what is going well, in a line. */
export function statRow(stats: { value: string | number; label: Node }[]): Html {
  return (
    <ul class="al-stats">
      {stats.map((stat) => (
        <li class="al-stats__item">
          <strong class="al-stats__value">{stat.value}</strong> <span class="al-stats__label">{stat.label}</span>
        </li>
      ))}
    </ul>
  );
}
