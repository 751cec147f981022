import type { Readable } from 'node:stream';
import { addProblem, noProblems, type Problems } from '#src/domain/settings/problems.ts';
import type { CsvColumns } from './csv-heading.ts';
import { keysOnce } from './keys-once.ts';
import { CSV_LIMITS, readCsv } from './read-csv.ts';
import { clusterNamed } from './words.ts';

const CLUSTERS_FILE = {
  name: 'a clusters file (see the template clusters.csv)',
  columns: {
    key: { heading: 'URN', also: ['Number', 'Local id', 'URN or local id'], required: true },
    cluster: { heading: 'Cluster', also: ['Locality'], required: true },
  } as const satisfies CsvColumns<string>,
};

/** A setting, by URN or local id, and the name of its cluster. */
export type ClusterRow = { line: number; key: string; cluster: string };
export type ClustersRead = { rows: ClusterRow[]; problems: Problems };

/** Which cluster each setting belongs to. `clusters` are the names that exist; each row must name one of them. */
export async function readClusters(source: Readable, clusters: string[], limits = CSV_LIMITS): Promise<ClustersRead> {
  const problems = noProblems();
  const rows: ClusterRow[] = [];
  const isNew = keysOnce(problems, 'URN');
  for await (const { line, cell } of readCsv(source, CLUSTERS_FILE, problems, limits)) {
    const key = cell('key') ?? '';
    const cluster = clusterNamed(clusters, { line, column: 'Cluster', text: cell('cluster') }, problems);
    if (!key)
      addProblem(problems, {
        line,
        column: 'URN',
        message: 'Give the URN or local id. The row was left out.',
        severity: 'row',
      });
    else if (isNew(key, line) && cluster) rows.push({ line, key, cluster });
  }
  return { rows, problems };
}
