import {
  type CurrentSetting,
  FACT_LABELS,
  FACTS,
  isOpen,
  type SettingFacts,
  type SettingRow,
  shownFact,
} from './setting-row.ts';

/** One fact before and after, in the words people read; null is blank. */
export type FieldChange = {
  field: keyof SettingFacts | 'successorKey';
  label: string;
  from: string | null;
  to: string | null;
};

/**
 * What a row would change in a setting: the facts that both state and that differ, and, when a merged setting is open
 * again, the end of its succession.
 */
export function changesBetween(setting: CurrentSetting, row: SettingRow): FieldChange[] {
  const changes: FieldChange[] = FACTS.filter((fact) => differs(setting, row, fact)).map((fact) => ({
    field: fact,
    label: FACT_LABELS[fact],
    from: shownFact(setting, fact),
    to: shownFact(row, fact),
  }));
  if (setting.successorKey !== null && isOpen(row.status)) {
    changes.push({ field: 'successorKey', label: 'Merged into', from: setting.successorKey, to: null });
  }
  return changes;
}

function differs(setting: CurrentSetting, row: SettingRow, fact: keyof SettingFacts): boolean {
  if (setting[fact] === undefined || row[fact] === undefined) return false;
  return setting[fact] !== row[fact] && shownFact(setting, fact) !== shownFact(row, fact);
}
