import type { Import } from './source-files.ts';

type Layer = 'main' | 'program' | 'feature' | 'casework' | 'domain' | 'platform' | 'govuk' | 'charts' | 'tests';

/** What each layer may import; its own layer always, but a feature never another feature. */
const MAY_IMPORT: Record<Layer, Layer[]> = {
  main: ['program', 'platform'],
  program: ['feature', 'casework', 'domain', 'platform', 'govuk', 'charts'],
  feature: ['casework', 'domain', 'platform', 'govuk', 'charts'],
  casework: ['domain', 'platform', 'govuk', 'charts'],
  domain: [],
  platform: ['domain', 'govuk'],
  govuk: ['domain', 'platform'],
  charts: ['domain', 'platform', 'govuk'],
  tests: [],
};

/** Why an import is not allowed, as one sentence that names the file and line; undefined when it is fine. */
export function wrongWay(each: Import): string | undefined {
  const from = layerOf(each.from);
  const to = layerOf(each.to);
  const where = `${each.from}:${each.line} imports ${each.to}`;
  if (from === 'feature' && to === 'feature' && folderOf(each.from) !== folderOf(each.to)) {
    return `${where}: features never import each other; move what they share to casework or domain.`;
  }
  if (from !== to && !MAY_IMPORT[from].includes(to)) {
    return `${where}: ${from} may import only ${MAY_IMPORT[from].join(', ') || 'itself'}.`;
  }
  return undefined;
}

export function layerOf(path: string): Layer {
  if (path.startsWith('tests/')) return 'tests';
  const [, first = '', second] = path.split('/');
  if (first === 'main.ts') return 'main';
  if (second === undefined) return 'program';
  if (first === 'features') return 'feature';
  if (first === 'casework' || first === 'domain' || first === 'platform' || first === 'govuk' || first === 'charts') {
    return first;
  }
  throw new Error(`${path} is in no layer: say in tests/guards/import-direction.ts what it may import.`);
}

function folderOf(path: string): string {
  return path.split('/')[2] ?? '';
}
