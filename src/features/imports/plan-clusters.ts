import type { ClustersRead } from '#src/casework/settings-import/read-clusters.ts';
import type { Change, ImportPlan } from '#src/domain/settings/plan-import.ts';
import { addProblem, joinProblems } from '#src/domain/settings/problems.ts';
import type { CurrentSetting } from '#src/domain/settings/setting-row.ts';

/** What a clusters file would change. Rows about settings that we do not hold are left out, each noted. */
export function planClusters(current: CurrentSetting[], { rows, problems: found }: ClustersRead): ImportPlan {
  const held = new Map(current.map((setting) => [setting.key.toUpperCase(), setting]));
  const problems = joinProblems(found);
  const changed: Change[] = [];
  let unchanged = 0;
  for (const { line, key, cluster } of rows) {
    const setting = held.get(key.toUpperCase());
    if (!setting) {
      const message =
        'We hold no setting with this number. Bring the setting in first, or check it. The row was left out.';
      addProblem(problems, { line, column: 'URN', value: key, message, severity: 'row' });
    } else if (setting.cluster === cluster) unchanged += 1;
    else changed.push(changeOf(setting, cluster, line));
  }
  return { added: [], changed, closed: [], merged: [], notEligible: [], notOpen: 0, unchanged, problems };
}

function changeOf({ successorKey: _, ...setting }: CurrentSetting, cluster: string, line: number): Change {
  const { key, name } = setting;
  const changes = [{ field: 'cluster' as const, label: 'Cluster', from: setting.cluster ?? null, to: cluster }];
  return { key, name, row: { ...setting, cluster, line }, changes };
}
