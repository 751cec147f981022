import type { Readable } from 'node:stream';
import { type Acting, recordAct } from '#src/casework/record-act.ts';
import type { CsvColumns } from '#src/casework/settings-import/csv-heading.ts';
import { readCsv } from '#src/casework/settings-import/read-csv.ts';
import { noProblems } from '#src/domain/settings/problems.ts';

const SOURCE = 'DfE performance tables';
const AS_OF = '2018/19';

const COLUMNS = {
  urn: { heading: 'URN', required: true },
  successor: { heading: 'successor_urn_2025', required: true },
  pupils: { heading: 'pupils', required: true },
  ehcp: { heading: 'pct_ehcp', required: true },
  support: { heading: 'pct_sen_support', required: true },
  fsm: { heading: 'pct_fsm_ever6', required: true },
  absence: { heading: 'absence_pct', required: true },
  persistent: { heading: 'persistent_absence_pct', required: true },
} as const satisfies CsvColumns<string>;
type Column = keyof typeof COLUMNS;

const FACTS: [column: Column, name: string, unit: string][] = [
  ['pupils', 'Pupils', ''],
  ['support', 'SEN support', '%'],
  ['ehcp', 'Education, health and care plans', '%'],
  ['fsm', 'Free school meals in the last six years', '%'],
  ['absence', 'Absence', '%'],
  ['persistent', 'Persistent absence', '%'],
];

/** Published figures about the schools that we hold, each with its source. For the demonstration only. */
export async function seedFacts(acting: Acting, source: Readable): Promise<void> {
  const settings = await acting.db.selectFrom('settings').select(['id', 'urn']).where('urn', 'is not', null).execute();
  const ids = new Map(settings.map(({ id, urn }) => [String(urn), id]));
  const facts = [];
  const problems = noProblems();
  for await (const { cell } of readCsv<Column>(source, { name: 'the schools’ figures', columns: COLUMNS }, problems)) {
    const id = ids.get(cell('urn') ?? '') ?? ids.get(cell('successor') ?? '');
    if (id)
      facts.push(...FACTS.map(([column, name, unit]) => ({ id, name, value: published(cell(column) ?? '', unit) })));
  }
  if (problems.total > 0) throw new Error(problems.list[0]?.message);
  const rows = facts.map(({ id, name, value }) => ({
    partnership_id: acting.partnershipId,
    setting_id: id,
    name,
    value,
    source: SOURCE,
    as_of: AS_OF,
  }));
  await acting.db
    .insertInto('setting_facts')
    .values(rows)
    .onConflict((on) => on.doNothing())
    .execute();
  await recordAct(acting, { name: 'add_setting_facts', events: [] });
}

// DfE data symbols: SUPP, NE, NA and others stand for a figure that is withheld or does not apply.
function published(value: string, unit: string): string {
  return /^\d+(\.\d+)?$/.test(value) ? `${value}${unit}` : 'Not published';
}
