import { ACCESS, DELIVERERS, type EntryContent, EVIDENCE, STRANDS } from '../menu/entry.ts';
import { EVERY_PHASE } from '../requests/phases.ts';
import { AREAS, LEVELS, PHASES } from '../vocabulary.ts';
import type { Identify, Taxonomy, TaxonomyTerm } from './records.ts';

/** A list of fixed words of an entry, as a taxonomy of the standard. */
type WordList = {
  /** The part of an entry that holds words of this list: one, or several. */
  part: keyof EntryContent & ('areas' | 'levels' | 'phases' | 'strand' | 'deliverers' | 'access' | 'evidence');
  name: string;
  description: string;
  /** What the words say of a service: an open code list of the standard. */
  linkType: string;
  words: Record<string, string>;
};

export const WORD_LISTS: readonly WordList[] = [
  {
    part: 'areas',
    name: 'Area of need',
    description: 'The broad areas of special educational need of the SEND code of practice, and working with families.',
    linkType: 'need',
    words: AREAS,
  },
  {
    part: 'levels',
    name: 'Level of support',
    description: 'For every child (universal), for some (targeted), or for few and closely planned (specialist).',
    linkType: 'level_of_support',
    words: LEVELS,
  },
  {
    part: 'phases',
    name: 'Phase of education',
    description: 'The phases of education that a service is meant for.',
    linkType: 'intended_audience',
    words: Object.fromEntries(EVERY_PHASE.map((phase) => [phase, PHASES[phase]])),
  },
  {
    part: 'strand',
    name: 'Strand of the national offer',
    description: 'With whom the work is done: the three strands of Experts at Hand (DfE).',
    linkType: 'service_type',
    words: STRANDS,
  },
  {
    part: 'deliverers',
    name: 'Who gives the help',
    description: 'The professions and teams that give a service. Never a person.',
    linkType: 'delivered_by',
    words: DELIVERERS,
  },
  {
    part: 'access',
    name: 'How to get it',
    description: 'Whether a service is used at once, talked over first, booked, or asked for.',
    linkType: 'access',
    words: ACCESS,
  },
  {
    part: 'evidence',
    name: 'Strength of the evidence',
    description: 'Where the evidence behind a service stands.',
    linkType: 'evidence',
    words: EVIDENCE,
  },
];

/** A word of an entry, with the taxonomy it belongs to. */
export type Term = { list: WordList; code: string };

const VERSION = '1';

export function everyTerm(): Term[] {
  return WORD_LISTS.flatMap((list) => Object.keys(list.words).map((code) => ({ list, code })));
}

/** The terms that an entry carries, in the order of the lists. */
export function termsOf(content: EntryContent): Term[] {
  return WORD_LISTS.flatMap((list) => [content[list.part]].flat().map((code) => ({ list, code })));
}

/** The same in every area, so that a directory of several areas can tell that two services meet the same need. */
export function termId(identify: Identify, { list, code }: Term): string {
  return identify(`term:${list.part}:${code}`);
}

export function taxonomyId(identify: Identify, list: WordList): string {
  return identify(`taxonomy:${list.part}`);
}

export function taxonomyTerm(identify: Identify, term: Term): TaxonomyTerm {
  const { list, code } = term;
  const name = list.words[code] ?? code;
  return {
    id: termId(identify, term),
    name,
    description: `${list.name}: ${name}`,
    taxonomy: list.name,
    taxonomy_id: taxonomyId(identify, list),
    term: code,
  };
}

export function taxonomy(identify: Identify, list: WordList): Taxonomy {
  return { id: taxonomyId(identify, list), name: list.name, description: list.description, version: VERSION };
}
