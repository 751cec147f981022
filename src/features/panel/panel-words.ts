import type { Panel } from '#src/casework/panel/load-panel.ts';
import type { Partnership } from '#src/platform/partnerships/schema.ts';
import { word } from '#src/platform/partnerships/words.ts';

/** 'All clusters', or their names. */
export function clusterNames(partnership: Partnership, { clusters }: Pick<Panel, 'clusters'>): string {
  if (clusters.length === partnership.clusters.length) return `All ${word(partnership, 'cluster', { plural: true })}`;
  return clusters.map((cluster) => cluster.name).join(' · ');
}

/** The same on one line of a list: the first two by name. */
export function clustersInShort(partnership: Partnership, panel: Pick<Panel, 'clusters'>): string {
  const [first, second, ...others] = panel.clusters;
  if (others.length < 2 || panel.clusters.length === partnership.clusters.length)
    return clusterNames(partnership, panel);
  return `${first?.name} · ${second?.name} and ${others.length} more`;
}
