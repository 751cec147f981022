import type { Readable } from 'node:stream';
import { ELIGIBILITY_OF_LOCAL_KIND, type LocalKind } from '#src/domain/settings/eligibility.ts';
import { typedDay } from '#src/domain/settings/gias-date.ts';
import { KINDS } from '#src/domain/settings/kinds.ts';
import { phaseOf } from '#src/domain/settings/phase.ts';
import { tidyPostcode } from '#src/domain/settings/postcode.ts';
import { addProblem, noProblems, type Problems } from '#src/domain/settings/problems.ts';
import type { SettingRow } from '#src/domain/settings/setting-row.ts';
import { tidyWebsite } from '#src/domain/settings/website.ts';
import { type Cell, onlyStated, type Stated, statedAs, statedCount, statedText } from './cells.ts';
import type { CsvColumns } from './csv-heading.ts';
import { keysOnce } from './keys-once.ts';
import { CSV_LIMITS, type CsvRow, readCsv } from './read-csv.ts';
import type { SettingsRead } from './read-gias.ts';
import { clusterNamed, codeFor, yesOrNo } from './words.ts';

const COLUMNS = {
  key: { heading: 'Local id', required: true },
  name: { heading: 'Name', required: true },
  kind: { heading: 'Kind', required: true },
  street: { heading: 'Street', required: false },
  town: { heading: 'Town', required: false },
  postcode: { heading: 'Postcode', required: true },
  cluster: { heading: 'Cluster', also: ['Locality'], required: true },
  ageFrom: { heading: 'Age from', required: false },
  ageTo: { heading: 'Age to', required: false },
  places: { heading: 'Places', required: false },
  inArea: { heading: 'In area', required: true },
  website: { heading: 'Website', required: false },
  status: { heading: 'Status', required: false },
  closedOn: { heading: 'Closed on', required: false },
} as const satisfies CsvColumns<string>;
type Column = keyof typeof COLUMNS;

const FILE = { name: 'an early-years and colleges file (see the template early-years.csv)', columns: COLUMNS };
const STATUSES = { open: 'Open', closed: 'Closed' };

/**
 * Early-years providers, childminders and colleges from the partnership's own file. `clusters` are the names that
 * exist. A childminder works from home, so the row is marked private.
 */
export async function readEarlyYears(source: Readable, clusters: string[], limits = CSV_LIMITS): Promise<SettingsRead> {
  const problems = noProblems();
  const rows: SettingRow[] = [];
  const isNew = keysOnce(problems, 'Local id');
  for await (const row of readCsv<Column>(source, FILE, problems, limits)) {
    const setting = localSetting(row, clusters, problems);
    if (setting && isNew(setting.key, setting.line)) rows.push(setting);
  }
  return { rows, problems };
}

function localSetting(row: CsvRow<Column>, clusters: string[], problems: Problems): SettingRow | null {
  const at = (column: Column): Cell => ({ line: row.line, column: COLUMNS[column].heading, text: row.cell(column) });
  const needed = neededFacts(at, clusters, problems);
  if (!needed) return null;
  const ages = { ageFrom: statedCount(at('ageFrom'), problems, 99), ageTo: statedCount(at('ageTo'), problems, 99) };
  const standing = ELIGIBILITY_OF_LOCAL_KIND[needed.kind];
  return onlyStated({
    ...needed,
    source: 'local',
    line: row.line,
    phase: phaseOf({ kind: needed.kind, phaseCode: null, ageFrom: null, ageTo: null }) ?? undefined,
    eligibility: standing.eligible,
    why: standing.why,
    status: statusOf(at('status'), problems),
    private: needed.kind === 'childminder',
    closeOn: statedAs(at('closedOn'), problems, typedDay, 'This should be a date like 1/9/2026.'),
    ...ages,
    places: statedCount(at('places'), problems, 9_999),
    street: statedText(at('street')),
    town: statedText(at('town')),
    website: statedAs(at('website'), problems, tidyWebsite, 'This is not a web address.'),
  } satisfies SettingRow);
}

type NeededFacts = Pick<SettingRow, 'key' | 'name' | 'postcode' | 'inArea' | 'cluster'> & { kind: LocalKind };

/** The facts no row can be without; null, and every fault of the row noted, when one is missing or wrong. */
function neededFacts(at: (column: Column) => Cell, clusters: string[], problems: Problems): NeededFacts | null {
  const key = needed(at('key'), problems, localId, LOCAL_ID_ADVICE);
  const name = needed(
    at('name'),
    problems,
    (text) => (text.length <= 200 ? text : null),
    'A name has 1 to 200 letters.',
  );
  const kind = needed(at('kind'), problems, kindNamed, `The kind should be one of: ${LOCAL_KINDS.join(', ')}.`);
  const postcode = needed(at('postcode'), problems, tidyPostcode, 'This should be a postcode, like BH1 1AA.');
  const inArea = needed(at('inArea'), problems, yesOrNo, "This should be 'yes' or 'no'.");
  const cluster = at('cluster').text ? clusterNamed(clusters, at('cluster'), problems) : null;
  if (key === null || name === null || kind === null || postcode === null || inArea === null) return null;
  if (at('cluster').text && !cluster) return null;
  if (inArea === (kind === 'out_of_area_college')) {
    const message = `${KINDS[kind]}: this does not go with '${at('inArea').text}' here. Change one of the two. The row was left out.`;
    addProblem(problems, {
      line: at('inArea').line,
      column: 'In area',
      value: at('inArea').text ?? null,
      message,
      severity: 'row',
    });
    return null;
  }
  return { key, name, kind, postcode, inArea, cluster };
}

const LOCAL_KINDS = Object.keys(ELIGIBILITY_OF_LOCAL_KIND) as LocalKind[];
const LOCAL_ID_ADVICE =
  'A local id has 2 to 20 letters, digits and dashes, and not six digits alone (that is a URN): put letters in front, like EY-123456.';

function needed<T>(
  { line, column, text }: Cell,
  problems: Problems,
  read: (text: string) => T | null,
  advice: string,
): T | null {
  const value = text ? read(text) : null;
  if (value === null)
    addProblem(problems, {
      line,
      column,
      value: text ?? null,
      message: `${advice} The row was left out.`,
      severity: 'row',
    });
  return value;
}

function localId(text: string): string | null {
  const id = text.toUpperCase();
  return /^[A-Z0-9][A-Z0-9-]{1,19}$/.test(id) && !/^\d{6}$/.test(id) ? id : null;
}

function kindNamed(text: string): LocalKind | null {
  const kind = codeFor(KINDS, text);
  return LOCAL_KINDS.find((local) => local === kind) ?? null;
}

function statusOf(cell: Cell, problems: Problems): 'open' | 'closed' {
  const status: Stated<'open' | 'closed'> = statedAs(
    cell,
    problems,
    (text) => codeFor(STATUSES, text),
    "This should be 'open' or 'closed'.",
  );
  return status ?? 'open';
}
