import { COLUMN_CLASSES, type ColumnClass, LAWFUL_BASIS } from '#src/platform/privacy/column-kinds.ts';
import { REGISTER } from '#src/platform/privacy/columns.ts';
import { table } from './table.ts';

/** The register of columns, for a data protection officer to read and correct. */
export function privacyPage(): string {
  const classes = Object.entries(COLUMN_CLASSES) as [ColumnClass, string][];
  return `# What we hold, why, and for how long

Made from \`src/platform/privacy\`, which a test compares with the database: a column that is not classified fails the build.

**Lawful bases and periods are proposals, to be confirmed by the partnership's data protection officer.** Of the periods, the
program keeps the 60 days of a draft by itself; the others are not yet kept by a job.

${table(
  ['class', 'means', 'lawful basis (proposed)'],
  classes.map(([kind, means]) => [kind, means, LAWFUL_BASIS[kind]]),
)}

${Object.entries(REGISTER).map(section).join('\n\n')}
`;
}

function section([name, privacy]: [string, (typeof REGISTER)[string]]): string {
  const { purpose, retention, subjectAccess, readers, reporter, columns } = privacy;
  const counted = reporter === '' ? 'nothing' : reporter === 'all' ? 'all columns' : codes(reporter);
  const facts = [
    ['Purpose', purpose],
    ['Kept', retention],
    ['Who asks for their data', subjectAccess],
    ['Who reads it', readers],
    ['The reporter, who counts, reads', counted],
    ...Object.entries(columns).map(([kind, names]) => [kind, codes(names)]),
  ];
  return `## \`${name}\`\n\n${table(['', ''], facts)}`;
}

function codes(names: string): string {
  return names
    .split(/\s+/)
    .filter((name) => name !== '')
    .map((name) => `\`${name}\``)
    .join(' ');
}
