import { MEASURE_NAMES, measureOf } from '#src/domain/measures/measures.ts';
import { DIRECTIONS, HOWS } from '#src/features/figures/measures.page.tsx';
import { table } from './table.ts';

/** The dictionary of measures, as the pages show it. */
export function measuresDoc(): string {
  const rows = MEASURE_NAMES.map((name) => {
    const { name: title, meaning, definition, unit, how, better, target, source, owner, by } = measureOf(name);
    const standard = target === null ? 'none' : `\`${target}\``;
    return [
      `\`${name}\``,
      title,
      meaning,
      definition,
      HOWS[how],
      unit,
      DIRECTIONS[better],
      standard,
      by.join(', '),
      source,
      owner,
    ];
  });
  return `# Measures

Each is counted from the view \`facts\` (migrations/0060_measures.sql); a target is a service standard of the partnership's
configuration.

${table(['measure', 'name', 'meaning', 'definition', 'worked out as', 'unit', 'direction', 'target', 'by', 'source', 'owner'], rows)}
`;
}
