import { addProblem, type Problems } from './problems.ts';
import { type CurrentSetting, isOpen, type SettingRow } from './setting-row.ts';
import { type Heir, type Links, type Succession, unknownSuccessors } from './successors.ts';

const FEW = 10;

export function noteOtherSource(problems: Problems, { line, key }: SettingRow): void {
  const message = 'This number already belongs to a setting from another file. Give this row a number of its own.';
  addProblem(problems, { line, column: 'URN or local id', value: key, message, severity: 'row' });
}

export function noteNoPhase(problems: Problems, { line, key, name }: SettingRow): void {
  const message = 'The file gives neither a phase nor ages, so it was left out. Fill in the phase or the ages.';
  addProblem(problems, { line, column: 'PhaseOfEducation (code)', value: `${key} ${name}`, message, severity: 'row' });
}

/** Several settings follow the closed one: says which was chosen, so that a person can judge. */
export function noteChoice(problems: Problems, { line, key }: SettingRow, { successorKey, others }: Succession): void {
  if (others.length === 0) return;
  const message = `More than one setting follows this one. Its history will go to ${successorKey}, not to ${someOf(others)}. Check that this is right.`;
  addProblem(problems, { line, column: 'URN', value: key, message, severity: 'check' });
}

/** A closed setting is followed by one we do not hold. */
export function noteUnknownSuccessor(
  problems: Problems,
  row: SettingRow,
  { heirs, links }: { heirs: Map<string, Heir>; links: Links },
): void {
  const unknown = unknownSuccessors(row.key, links, (key) => heirs.has(key));
  if (unknown.length === 0) return;
  const message = `It closed, and the links name ${someOf(unknown)} after it, which is not an open setting of ours. To let its history follow, add that URN to the list of settings outside the area.`;
  addProblem(problems, { line: row.line, column: 'URN', value: row.key, message, severity: 'check' });
}

export function noteNoLongerEligible(problems: Problems, setting: CurrentSetting, row: SettingRow): void {
  if (row.eligibility !== 'not_eligible' || setting.eligibility === 'not_eligible') return;
  const message = `No longer eligible: ${row.why} Its open requests stay open: tell the setting what happens next.`;
  addProblem(problems, { line: row.line, column: 'Eligibility', value: row.key, message, severity: 'check' });
}

/**
 * Names every open setting that the file does not mention, and stops a register file that misses more than half of
 * them. A partnership's own file may be only the new ones.
 */
export function noteMissing(problems: Problems, current: CurrentSetting[], rows: SettingRow[]): void {
  const named = new Set(rows.map(({ key }) => key));
  const open = current.filter(({ status }) => isOpen(status)).toSorted((a, b) => (a.key < b.key ? -1 : 1));
  const missing = open.filter(({ key }) => !named.has(key));
  const isRegister = open.some(({ source }) => source === 'register');
  if (isRegister && open.length >= FEW && missing.length > open.length / 2) {
    const message = `${missing.length} of our ${open.length} open settings are not in this file. It may be cut off, or for another area: check that it is the whole file.`;
    addProblem(problems, { message, severity: 'stop' });
  }
  for (const { key, name } of missing) {
    const message =
      'Not in this file, so nothing was changed. If it has closed, the file should say so: use a newer one.';
    addProblem(problems, { column: 'URN or local id', value: `${key} ${name}`, message, severity: 'check' });
  }
}

function someOf(keys: string[]): string {
  return keys.length > 3 ? `${keys.slice(0, 3).join(', ')} and ${keys.length - 3} more` : keys.join(', ');
}
