import type { Phase } from '../vocabulary.ts';
import { changesBetween, type FieldChange } from './changes.ts';
import {
  noteChoice,
  noteMissing,
  noteNoLongerEligible,
  noteNoPhase,
  noteOtherSource,
  noteUnknownSuccessor,
} from './plan-problems.ts';
import { noProblems, type Problems } from './problems.ts';
import { type CurrentSetting, isOpen, type SettingRow, type SettingSource } from './setting-row.ts';
import { findSuccessor, type Heir, type Link, type Links, linksByOrigin, type Succession } from './successors.ts';

export type Change = { key: string; name: string; row: SettingRow; changes: FieldChange[] };
export type NewSetting = SettingRow & { phase: Phase };
export type Merge = Change & Succession & { successorName: string };

/** What applying a file would do. Each setting is in at most one of the five lists; all are in order of key. */
export type ImportPlan = {
  added: NewSetting[];
  changed: Change[];
  /** Open with us, closed in the file, and nothing follows that we know of. */
  closed: Change[];
  /** Closed, and their history goes on with the successor. */
  merged: Merge[];
  /** In the area and open, but not a setting we serve or work with: not taken in. */
  notEligible: SettingRow[];
  /** In the file, unknown to us, and closed or not yet open: not taken in. */
  notOpen: number;
  unchanged: number;
  problems: Problems;
};

export type ImportInput = {
  /** Everything we hold, of every source. */
  current: CurrentSetting[];
  incoming: SettingRow[];
  links: Link[];
  /** Which file this is: settings of the other source are left alone. */
  source: SettingSource;
};

/**
 * Compares a file with what we hold. A setting that the file does not mention is never closed; it is a problem to
 * look at, and when more than half of the open ones are missing the file is taken for the wrong one and stopped.
 * Deterministic: the order of the inputs does not matter. Keys must be unique within each input.
 */
export function planImport({ current, incoming, links, source }: ImportInput): ImportPlan {
  const plan = emptyPlan();
  const held = new Map(current.map((setting) => [setting.key, setting]));
  const ours = (row: SettingRow) => (held.get(row.key)?.source ?? source) === source;
  const rows = incoming.filter(ours).toSorted((a, b) => (a.key < b.key ? -1 : 1));
  const history = { heirs: heirsAfter(held, rows), links: linksByOrigin(links) };
  for (const row of rows) {
    const setting = held.get(row.key);
    if (setting) planKnown(plan, { setting, row, ...history });
    else planUnknown(plan, row);
  }
  for (const row of incoming) if (!ours(row)) noteOtherSource(plan.problems, row);
  noteMissing(
    plan.problems,
    current.filter((setting) => setting.source === source),
    rows,
  );
  return plan;
}

/** The counts of a plan under the names that people and scripts read. */
export function countsOf(
  plan: ImportPlan,
): Record<'added' | 'changed' | 'closed' | 'merged' | 'notEligible' | 'unchanged', number> {
  return {
    added: plan.added.length,
    changed: plan.changed.length,
    closed: plan.closed.length,
    merged: plan.merged.length,
    notEligible: plan.notEligible.length,
    unchanged: plan.unchanged,
  };
}

function emptyPlan(): ImportPlan {
  const lists = { added: [], changed: [], closed: [], merged: [], notEligible: [] };
  return { ...lists, notOpen: 0, unchanged: 0, problems: noProblems() };
}

function planUnknown(plan: ImportPlan, row: SettingRow): void {
  if (!isOpen(row.status)) plan.notOpen += 1;
  else if (row.eligibility === 'not_eligible') plan.notEligible.push(row);
  else if (row.phase) plan.added.push({ ...row, phase: row.phase });
  else noteNoPhase(plan.problems, row);
}

type Known = { setting: CurrentSetting; row: SettingRow; heirs: Map<string, Heir>; links: Links };

function planKnown(plan: ImportPlan, known: Known): void {
  const { setting, row } = known;
  const changes = changesBetween(setting, row);
  const change = { key: row.key, name: row.name, row, changes };
  const succession = row.status === 'closed' ? findSuccessor({ ...setting, ...row }, known.links, known.heirs) : null;
  if (succession && succession.successorKey !== setting.successorKey) {
    plan.merged.push({ ...change, ...succession, successorName: known.heirs.get(succession.successorKey)?.name ?? '' });
    noteChoice(plan.problems, row, succession);
  } else if (row.status === 'closed' && setting.status !== 'closed') {
    plan.closed.push(change);
    noteUnknownSuccessor(plan.problems, row, known);
  } else if (changes.length > 0) {
    plan.changed.push(change);
    noteNoLongerEligible(plan.problems, setting, row);
  } else {
    plan.unchanged += 1;
  }
}

/** The settings that will be open with us once the file is applied. */
function heirsAfter(held: Map<string, CurrentSetting>, rows: SettingRow[]): Map<string, Heir> {
  const after = new Map<string, Heir>(held);
  for (const row of rows) {
    const setting = after.get(row.key);
    if (setting || (row.eligibility !== 'not_eligible' && row.phase)) after.set(row.key, { ...setting, ...row });
  }
  return new Map([...after].filter(([, heir]) => isOpen(heir.status)));
}
