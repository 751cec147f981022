import { loadSetting } from '#src/casework/load-setting.ts';
import type { Dimension } from '#src/domain/measures/measure.ts';
import { type MeasureName, measureOf } from '#src/domain/measures/measures.ts';
import type { Tx } from '#src/platform/db/identity.ts';
import type { Context } from '#src/platform/http/route.ts';
import { labelsOf, titleOf } from './breakdowns.ts';
import { type Chosen, queryOf } from './choose-period.ts';
import { opensSetting } from './figures.policy.ts';
import { clusterNames } from './figures.queries.ts';
import { standardsOf } from './load-dashboard.ts';

/** Which rows of a measure: of everyone, of one cluster or setting, and of one member of a breakdown. */
export type Among = { cluster?: string; setting?: number; by?: Dimension; member?: string };
export type Named = { among: Among; words: string };

/** The period and the rows that an address names, as the end of another address. */
export function addressOf(chosen: Chosen, { cluster, setting, by, member }: Among = {}): string {
  const query = new URLSearchParams(queryOf(chosen));
  if (cluster !== undefined) query.set('cluster', cluster);
  if (setting !== undefined) query.set('setting', String(setting));
  if (by && member !== undefined) {
    query.set('by', by);
    query.set('member', member);
  }
  return query.toString();
}

/** The same for the period that it is held against. */
export function addressOfBefore(chosen: Chosen, among: Among = {}): string {
  return addressOf({ ...chosen, kind: 'dates', period: chosen.before }, among);
}

/** The rows an address names, and how people call them; undefined where it names what is not there. */
export async function chooseRows(context: Context, name?: MeasureName): Promise<Named | undefined> {
  const { query, db, actor } = context;
  const among: Among = {};
  const words: string[] = [];
  const cluster = query.get('cluster');
  if (cluster !== null) {
    const found = (await clusterNames(db)).get(cluster);
    if (found === undefined) return undefined;
    among.cluster = cluster;
    words.push(found);
  }
  if (query.has('setting')) {
    const setting = await loadSetting(db, Number(query.get('setting')));
    if (!setting || !opensSetting(actor, setting.id)) return undefined;
    among.setting = setting.id;
    words.push(setting.name);
  }
  const part = name === undefined ? 'whole' : await memberNamed(context, db, name);
  if (part === undefined) return undefined;
  if (part !== 'whole') words.push(part.words);
  return { among: { ...among, ...(part === 'whole' ? {} : part.among) }, words: words.join(', ') };
}

async function memberNamed(context: Context, db: Tx, name: MeasureName): Promise<Named | 'whole' | undefined> {
  const { query, partnership } = context;
  const asked = query.get('by');
  if (asked === null) return 'whole';
  const measure = measureOf(name);
  const by = measure.by.find((dimension) => dimension === asked);
  if (!by) return undefined;
  const where = { clusters: await clusterNames(db), partnership, standards: standardsOf(partnership) };
  const member = query.get('member') ?? '';
  const label = labelsOf(measure, by, where).get(member);
  if (label === undefined) return undefined;
  return { among: { by, member }, words: `${titleOf(measure, by, partnership)}: ${label}` };
}
