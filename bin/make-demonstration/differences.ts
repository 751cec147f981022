import type { State, TableState } from '#src/platform/demonstration/state.ts';

/** Where two states differ, in words: each table with its first row that is not the same. */
export function differences(shipped: State, performed: State): string[] {
  const names = new Set([...shipped.tables, ...performed.tables].map(({ name }) => name));
  const found = [...names]
    .sort()
    .flatMap((name) => differenceIn(name, tableOf(shipped, name), tableOf(performed, name)));
  if (JSON.stringify(shipped.sequences) !== JSON.stringify(performed.sequences)) found.push('The numberings differ.');
  if (shipped.storyAt.getTime() !== performed.storyAt.getTime()) found.push('The story ends at another moment.');
  return found;
}

function tableOf({ tables }: State, name: string): TableState | undefined {
  return tables.find((table) => table.name === name);
}

function differenceIn(name: string, shipped: TableState | undefined, performed: TableState | undefined): string[] {
  if (!shipped || !performed) return [`${name}: this table is in only one of them.`];
  if (shipped.columns.join() !== performed.columns.join()) return [`${name}: other columns.`];
  if (shipped.rows.equals(performed.rows)) return [];
  const before = shipped.rows.toString().split('\n');
  const now = performed.rows.toString().split('\n');
  const place = before.findIndex((row, index) => row !== now[index]);
  return [
    `${name}: ${before.length - 1} rows are shipped, ${now.length - 1} performed; the first that differs is row ${place + 1}:`,
    `  shipped:   ${before[place] ?? ''}`,
    `  performed: ${now[place] ?? ''}`,
  ];
}
