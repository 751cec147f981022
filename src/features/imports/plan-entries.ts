import type { HeldEntry } from '#src/casework/menu/held-entries.ts';
import {
  CODE_HEADING,
  type EntriesRead,
  type EntryFault,
  type IncomingEntry,
} from '#src/casework/settings-import/read-entries.ts';
import type { EntryContent } from '#src/domain/menu/entry.ts';
import { codeFault, codeFor } from '#src/domain/menu/entry-code.ts';
import { faultsOfDraft, faultsToPropose } from '#src/domain/menu/entry-faults.ts';
import { changedFields, type Field, LABELS } from '#src/domain/menu/entry-words.ts';
import { addProblem, joinProblems, type Problems } from '#src/domain/settings/problems.ts';

/** One entry with the words it is to have. `entryId` is null for a new one, `versionId` where no draft is open. */
export type EntryChange = {
  entryId: number | null;
  versionId: number | null;
  code: string;
  before: EntryContent | null;
  content: EntryContent;
  /** How many parts are still to be written before it can be proposed. */
  gaps: number;
};

/** What applying a file of entries would do. Nothing is shown by it, and nothing retired: drafts are written. */
export type EntriesPlan = { added: EntryChange[]; changed: EntryChange[]; unchanged: number; problems: Problems };

type Around = { held: HeldEntry[]; writer: number | null };
type Planning = Around & { plan: EntriesPlan; taken: Set<string>; done: Map<HeldEntry | string, string> };

/** Compares a file of entries with those we keep: by code, by identifier of open data, or else by title. */
export function planEntries({ rows, problems }: EntriesRead, around: Around): EntriesPlan {
  const plan: EntriesPlan = { added: [], changed: [], unchanged: 0, problems: joinProblems(problems) };
  const named = [...around.held, ...rows].map(({ code }) => code).filter((code) => code !== '');
  const planning: Planning = { ...around, plan, taken: new Set(named), done: new Map() };
  for (const row of rows) leaveOut(plan, row, planRow(row, planning));
  return plan;
}

/** Puts the row into the plan; what is returned says why it is left out instead. */
function planRow(row: IncomingEntry, planning: Planning): EntryFault[] {
  const known = entryOf(row, planning.held);
  const key = known ?? row.title.toLowerCase();
  const before = planning.done.get(key);
  if (before && row.title) return atAll(`The same entry is at ${before} already. Take one of the two out.`);
  planning.done.set(key, whereOf(row));
  const codeFaults = row.code && !known ? codeFault(row.code) : undefined;
  if (codeFaults) return [{ column: CODE_HEADING, value: row.code, words: codeFaults }];
  if (row.isOver && !known?.retiredAt) return atAll(OVER);
  if (!row.isOver) return planWords(row, known, planning);
  planning.plan.unchanged += 1;
  return [];
}

function planWords(row: IncomingEntry, known: HeldEntry | undefined, { plan, writer, taken }: Planning): EntryFault[] {
  const mine = known?.open?.writtenBy === writer ? known?.open : undefined;
  const before = mine?.content ?? known?.shown?.content ?? known?.open?.content;
  const { content, faults, notes } = row.over(before);
  const all = faults.length > 0 ? faults : tooLong(content);
  if (all.length > 0) return all;
  const there = [known?.shown?.content, known?.open?.content];
  if (there.some((each) => each && changedFields(each, content).length === 0)) {
    plan.unchanged += 1;
    return [];
  }
  const why = known && whyNotWrite(known, mine !== undefined);
  if (why) return atAll(why);
  for (const message of notes) {
    addProblem(plan.problems, { line: row.line, column: row.place, message, severity: 'check' });
  }
  const code = known?.code ?? newCode(row, content, taken);
  const ids = { entryId: known?.id ?? null, versionId: known?.open?.id ?? null };
  const gaps = Object.keys(faultsToPropose(content)).length;
  plan[known ? 'changed' : 'added'].push({ ...ids, code, before: before ?? null, content, gaps });
  return [];
}

/** By what the file says of it; by title only where the file says neither code nor identifier that we know. */
function entryOf({ code, publicId, title }: IncomingEntry, held: HeldEntry[]): HeldEntry | undefined {
  if (code) return held.find((entry) => entry.code === code);
  const byId = held.find((entry) => entry.publicId === publicId);
  const wanted = title.toLowerCase();
  const titled = held.filter((entry) => (entry.shown ?? entry.open)?.content.title.toLowerCase() === wanted);
  return byId ?? titled.find(({ retiredAt }) => !retiredAt) ?? titled[0];
}

function newCode({ code }: IncomingEntry, { title }: EntryContent, taken: Set<string>): string {
  const free = code || codeFor(title, taken);
  taken.add(free);
  return free;
}

const OVER = 'This service is no longer given. If it is on the menu, retire it on its page.';

function whyNotWrite({ retiredAt, open }: HeldEntry, isMine: boolean): string | undefined {
  if (retiredAt) return 'This entry is retired. To offer it again, leave its code out and give it another title.';
  if (!open || isMine) return undefined;
  return `${open.writtenByName} is writing this entry. Ask them to finish or withdraw the draft, then send the file again.`;
}

function atAll(words: string): EntryFault[] {
  return [{ column: '', value: '', words }];
}

function tooLong(content: EntryContent): EntryFault[] {
  const faults = Object.entries(faultsOfDraft(content)) as [Field, string][];
  return faults.map(([field, words]) => ({ column: LABELS[field], value: String(content[field]), words: `${words}.` }));
}

function whereOf({ line, place }: IncomingEntry): string {
  return place ?? `line ${line}`;
}

function leaveOut({ problems }: EntriesPlan, { line, place }: IncomingEntry, faults: EntryFault[]): void {
  for (const { column, value, words } of faults) {
    const where = [place, column].filter(Boolean).join(', ') || null;
    const message = `${words} The row was left out.`;
    addProblem(problems, { line, column: where, value: value || null, message, severity: 'row' });
  }
}
