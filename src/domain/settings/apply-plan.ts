import type { ImportPlan } from './plan-import.ts';
import type { CurrentSetting, SettingRow } from './setting-row.ts';

/**
 * The settings after a plan, pure: what the database must hold once the plan is applied. Facts that the file does not
 * state stay as they were. Throws when the plan was stopped, since that is for the caller to have refused.
 */
export function applyPlan(current: CurrentSetting[], plan: ImportPlan): CurrentSetting[] {
  if (plan.problems.stopped) throw new Error('A stopped plan cannot be applied');
  const rows = new Map([...plan.changed, ...plan.closed, ...plan.merged].map((change) => [change.key, change]));
  const successors = new Map(plan.merged.map(({ key, successorKey }) => [key, successorKey]));
  const kept = current.map((setting) => {
    const change = rows.get(setting.key);
    if (!change) return setting;
    const reopened = change.changes.some(({ field }) => field === 'successorKey');
    const successorKey = successors.get(setting.key) ?? (reopened ? null : setting.successorKey);
    return { ...setting, ...factsOf(change.row), phase: change.row.phase ?? setting.phase, successorKey };
  });
  return [...kept, ...plan.added.map((row) => ({ ...factsOf(row), phase: row.phase, successorKey: null }))];
}

function factsOf(row: SettingRow): Omit<SettingRow, 'line'> {
  const { line: _, ...facts } = row;
  return facts;
}
