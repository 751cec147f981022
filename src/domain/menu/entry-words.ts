import { strategyByCode } from '../requests/strategies/all-strategies.ts';
import { AREAS, LEVELS, PHASES } from '../vocabulary.ts';
import { ACCESS, DELIVERERS, type EntryContent, EVIDENCE, STRANDS } from './entry.ts';

export type Field = keyof EntryContent;

/** What each part of an entry is called, in the order it is written and read. */
export const LABELS: Record<Field, string> = {
  title: 'Title',
  summary: 'In short',
  what: 'What it is',
  areas: 'Areas of need',
  levels: 'Levels',
  phases: 'Phases',
  strand: 'Kind of help',
  deliverers: 'Who gives the help',
  time: 'Time',
  people: 'People',
  group: 'Group size',
  tryFirst: 'Try first',
  evidence: 'Evidence',
  evidenceWords: 'The evidence in words',
  access: 'How it is got',
  how: 'Step by step',
  contact: 'Who to turn to',
  runs: 'When it runs',
  eligibility: 'Who it is for',
  isNot: 'What it is not',
  family: 'For families',
  alsoCalled: 'Also called',
};
export const FIELDS = Object.keys(LABELS) as Field[];

/** A part of an entry as people read it; the items of a list stand on lines of their own. */
export function inWords(content: EntryContent, field: Field): string {
  const { strand, evidence, access } = content;
  if (field === 'areas') return named(content.areas, AREAS);
  if (field === 'levels') return named(content.levels, LEVELS);
  if (field === 'phases') return named(content.phases, PHASES);
  if (field === 'deliverers') return named(content.deliverers, DELIVERERS);
  if (field === 'tryFirst') return content.tryFirst.map((code) => strategyByCode(code)?.title ?? code).join('\n');
  if (field === 'alsoCalled') return content.alsoCalled.join('\n');
  if (field === 'strand') return STRANDS[strand];
  if (field === 'evidence') return EVIDENCE[evidence];
  if (field === 'access') return ACCESS[access];
  return content[field];
}

/** The parts in which two wordings differ. */
export function changedFields(before: EntryContent, after: EntryContent): Field[] {
  return FIELDS.filter((field) => inWords(before, field) !== inWords(after, field));
}

function named<Code extends string>(codes: readonly Code[], labels: Record<Code, string>): string {
  return codes.map((code) => labels[code]).join('\n');
}
