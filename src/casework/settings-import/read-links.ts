import type { Readable } from 'node:stream';
import { giasDate } from '#src/domain/settings/gias-date.ts';
import { addProblem, noProblems, type Problems } from '#src/domain/settings/problems.ts';
import type { Link } from '#src/domain/settings/successors.ts';
import type { CsvColumns } from './csv-heading.ts';
import { CSV_LIMITS, readCsv } from './read-csv.ts';

const LINKS_FILE = {
  name: 'the links file of the national register (links_edubasealldata….csv)',
  columns: {
    urn: { heading: 'URN', required: true },
    linkUrn: { heading: 'LinkURN', required: true },
    type: { heading: 'LinkType', required: true },
    on: { heading: 'LinkEstablishedDate', required: false },
  } as const satisfies CsvColumns<string>,
};

export type LinksRead = { links: Link[]; problems: Problems };

/**
 * The successions in the register's links file, each once: most stand there twice, as successor and as predecessor.
 * Links that are no succession (sixth form centres, expansions, closures) are passed over.
 */
export async function readLinks(source: Readable, limits = CSV_LIMITS): Promise<LinksRead> {
  const problems = noProblems();
  const links = new Map<string, Link>();
  for await (const row of readCsv(source, LINKS_FILE, problems, limits)) {
    const [urn = '', linkUrn = '', type = '', on = ''] = [
      row.cell('urn'),
      row.cell('linkUrn'),
      row.cell('type'),
      row.cell('on'),
    ];
    if (!isUrn(urn) || !isUrn(linkUrn)) {
      const message = 'Both URN and LinkURN should have six digits. The row was left out.';
      addProblem(problems, { line: row.line, column: 'URN', value: `${urn}, ${linkUrn}`, message, severity: 'row' });
      continue;
    }
    const link = successionOf({ urn, linkUrn, type, on: giasDate(on) });
    if (link) keepLatest(links, link);
  }
  return { links: [...links.values()], problems };
}

function isUrn(text: string): boolean {
  return /^[1-9]\d{5}$/.test(text);
}

function successionOf({
  urn,
  linkUrn,
  type,
  on,
}: {
  urn: string;
  linkUrn: string;
  type: string;
  on: string | null;
}): Link | null {
  if (type.startsWith('Successor')) return { from: urn, to: linkUrn, on, strength: 'succeeded' };
  if (type.startsWith('Predecessor')) return { from: linkUrn, to: urn, on, strength: 'succeeded' };
  // These stand on both schools alike, so they do not say which of the two lived on.
  if (type === 'Result of Amalgamation' || type.startsWith('Merged'))
    return { from: urn, to: linkUrn, on, strength: 'joined' };
  return null;
}

function keepLatest(links: Map<string, Link>, link: Link): void {
  const key = `${link.from} ${link.to} ${link.strength}`;
  const known = links.get(key);
  if (!known || (link.on ?? '') > (known.on ?? '')) links.set(key, link);
}
