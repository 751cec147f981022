import type { Readable } from 'node:stream';
import { addProblem, noProblems, type Problems } from '#src/domain/settings/problems.ts';
import type { SettingRow } from '#src/domain/settings/setting-row.ts';
import { GIAS_FILE, type GiasColumn } from './gias-columns.ts';
import { giasSetting } from './gias-row.ts';
import { keysOnce } from './keys-once.ts';
import { CSV_LIMITS, readCsv } from './read-csv.ts';

/** Which settings of the country are ours: local authority codes, and URNs of settings outside them. */
export type GiasChoice = { laCodes: string[]; urns: string[] };

export type SettingsRead = { rows: SettingRow[]; problems: Problems };

/**
 * The settings of one area from the national register, closed ones included. Other areas' rows are passed over as
 * they stream by. When `problems.stopped`, the rows are not to be used. Rejects only when the source itself breaks.
 */
export async function readGias(source: Readable, choice: GiasChoice, limits = CSV_LIMITS): Promise<SettingsRead> {
  const problems = noProblems();
  const rows: SettingRow[] = [];
  const areas = new Set(choice.laCodes);
  const wanted = new Set(choice.urns);
  const isNew = keysOnce(problems, 'URN');
  for await (const row of readCsv<GiasColumn>(source, GIAS_FILE, problems, limits)) {
    const urn = row.cell('urn') ?? '';
    if (!isNew(urn, row.line)) continue;
    const inArea = areas.has(row.cell('laCode') ?? '');
    const setting = inArea || wanted.has(urn) ? giasSetting(row, inArea, problems) : null;
    if (setting) rows.push(setting);
    wanted.delete(urn);
  }
  if (!problems.stopped) noteNotFound(problems, { choice, wanted, found: rows.length });
  return { rows, problems };
}

type Found = { choice: GiasChoice; wanted: Set<string>; found: number };

function noteNotFound(problems: Problems, { choice, wanted, found }: Found): void {
  if (found === 0) {
    const message = `The file has no setting of local authority ${choice.laCodes.join(' or ')}. Check the code, and that this is the file for the whole country.`;
    addProblem(problems, { column: 'LA (code)', message, severity: 'stop' });
  }
  for (const urn of wanted) {
    const message = 'This URN is on the list of settings outside the area, but not in this file. Check the number.';
    addProblem(problems, { column: 'URN', value: urn, message, severity: 'check' });
  }
}
