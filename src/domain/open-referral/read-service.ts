import { ACCESS, type EntryContent, EVIDENCE, LENGTHS, STRANDS } from '../menu/entry.ts';
import { EVERY_PHASE } from '../requests/phases.ts';
import { AGES, describedTakes, LABELLED } from './service.ts';
import { WORD_LISTS } from './terms.ts';

type Fields = Record<string, unknown>;
type Part = (typeof WORD_LISTS)[number]['part'];

/** What of a service has no place in an entry; each in the words of a note. */
const NO_PLACE: Record<string, string> = {
  email: 'its e-mail address',
  phones: 'its telephone numbers',
  fees_description: 'its fees',
  wait_time: 'its waiting time',
  accreditations: 'its accreditations',
  licenses: 'its licences',
  interpretation_services: 'its interpreters',
  languages: 'its languages',
  funding: 'its funding',
  program: 'its programme',
  required_documents: 'the documents it asks for',
  capacities: 'its places',
  service_at_locations: 'where it is',
};
/** Said for a service that does not say it: an entry always has one of each. */
const USUAL = { strand: 'with_staff', evidence: 'new', access: 'elsewhere' } as const;

/**
 * A service of Open Referral UK 3.0 as an entry, over what was there before: what the service does not say stays. Notes
 * name what an entry has no place for, and what was put in because the service says nothing. Never a person's name.
 */
export function contentOfService(
  service: Fields,
  before: EntryContent | undefined,
): { content: EntryContent; notes: string[] } {
  const { lists, unknown } = wordsOf(service);
  const said = { ...fromDescription(textIn(service, 'description'), before), ...fromFields(service), ...lists };
  const phases = lists.phases ?? (before ? undefined : phasesOf(service));
  const content = { ...BLANK, ...USUAL, ...before, ...said, ...(phases ? { phases } : {}) } as EntryContent;
  return { content, notes: notesOn(service, { unknown, put: before ? [] : missingChoices(lists) }) };
}

const BLANK = {
  ...Object.fromEntries(Object.keys(LENGTHS).map((text) => [text, ''])),
  ...{ areas: [], levels: [], phases: [], deliverers: [], tryFirst: [], alsoCalled: [] },
};

function fromFields(service: Fields): Partial<EntryContent> {
  const url = textIn(service, 'url');
  const how = textIn(service, 'application_process');
  const also = textIn(service, 'alternate_name');
  return stated({
    title: textIn(service, 'name'),
    eligibility: textIn(service, 'eligibility_description'),
    how: how || (/(^|\n\n)How to get it: /.test(textIn(service, 'description')) ? '' : url && `See ${url}`),
    runs: firstText(service, 'schedules', 'description'),
    contact: firstText(service, 'contacts', 'title'),
    alsoCalled: also ? [also] : undefined,
  });
}

/** Our own descriptions carry what the standard has no field for under labels; any other is what it is, in short and whole. */
function fromDescription(description: string, before: EntryContent | undefined): Partial<EntryContent> {
  const parts = new Map<string, string[]>();
  let label = '';
  for (const paragraph of description.replaceAll('\r\n', '\n').split(/\n{2,}/)) {
    const begun = LABELLED.find((each) => paragraph.startsWith(each));
    label = begun ?? label;
    parts.set(label, [...(parts.get(label) ?? []), begun ? paragraph.slice(begun.length) : paragraph]);
  }
  const under = (name: (typeof LABELLED)[number]) => parts.get(name)?.join('\n\n').trim();
  const [first = '', ...rest] = (parts.get('') ?? []).map((paragraph) => paragraph.trim());
  const isShort = first.length <= LENGTHS.summary;
  return stated({
    summary: isShort ? first : '',
    what: isShort && rest.length > 0 ? rest.join('\n\n') : [first, ...rest].join('\n\n'),
    eligibility: under('Who it is for: '),
    isNot: under('What it is not: '),
    how: under('How to get it: '),
    evidenceWords: evidenceIn(under('Evidence: ')),
    ...takenIn(under('What it takes: '), before),
  });
}

/** The words after where the evidence stands, which is a term of its own. */
function evidenceIn(text: string | undefined): string | undefined {
  const known = Object.values(EVIDENCE).find((words) => text?.startsWith(`${words}. `));
  return known ? text?.slice(known.length + 2) : text;
}

function takenIn(takes: string | undefined, before: EntryContent | undefined): Partial<EntryContent> {
  if (!takes || (before && describedTakes(before) === takes)) return {};
  const [time, people, group, ...more] = takes.split('; ');
  return group !== undefined && more.length === 0 ? stated({ time, people, group }) : { time: takes };
}

/** The fixed words of an entry that the service carries as terms, and the names of those that are none of ours. */
function wordsOf(service: Fields): { lists: Partial<EntryContent>; unknown: string[] } {
  const found = new Map<Part, string[]>();
  const unknown: string[] = [];
  for (const attribute of objectsIn(service, 'attributes')) {
    const [term = {}] = objectsIn({ term: [attribute.taxonomy_term] }, 'term');
    const names = [textIn(term, 'term'), textIn(term, 'name')].filter((name) => name !== '').map(plain);
    const own = WORD_LISTS.filter((list) => list.name === textIn(term, 'taxonomy'));
    const hit = (own.length > 0 ? own : WORD_LISTS)
      .flatMap((list) => Object.entries(list.words).map(([code, words]) => ({ part: list.part, code, words })))
      .find(({ code, words }) => names.includes(plain(code)) || names.includes(plain(words)));
    if (hit) found.set(hit.part, [...new Set([...(found.get(hit.part) ?? []), hit.code])]);
    else if (names.length > 0) unknown.push(textIn(term, 'name') || textIn(term, 'term'));
  }
  const isOne = (part: Part) => part === 'strand' || part === 'evidence' || part === 'access';
  const lists = Object.fromEntries([...found].map(([part, codes]) => [part, isOne(part) ? codes[0] : codes]));
  return { lists, unknown };
}

/** The phases whose ages meet those of the service; none when it is for every age. */
function phasesOf(service: Fields): readonly string[] | undefined {
  const [from, to] = [service.minimum_age, service.maximum_age];
  if (typeof from !== 'number' && typeof to !== 'number') return undefined;
  const [youngest, eldest] = [Number(from ?? 0), Number(to ?? 25)];
  return EVERY_PHASE.filter((phase) => AGES[phase].from < Math.max(eldest, youngest + 1) && AGES[phase].to > youngest);
}

function missingChoices(lists: Partial<EntryContent>): string[] {
  const put = [
    lists.strand === undefined && STRANDS[USUAL.strand],
    lists.evidence === undefined && EVIDENCE[USUAL.evidence],
    lists.access === undefined && ACCESS[USUAL.access],
  ];
  return put.filter((words) => words !== false);
}

function notesOn(service: Fields, { unknown, put }: { unknown: string[]; put: string[] }): string[] {
  const left = Object.keys(NO_PLACE).filter((key) => isSaid(service[key]));
  const names = left.map((key) => NO_PLACE[key]);
  if (objectsIn(service, 'cost_options').some(({ amount }) => Number(amount) > 0)) names.push('what it costs');
  if (objectsIn(service, 'contacts').some(({ name }) => isSaid(name))) names.push('the names of people');
  const notes: string[] = [];
  if (names.length > 0) {
    notes.push(`An entry has no place for ${inARow(names)}. Put what matters into the words.`);
  }
  if (unknown.length > 0) notes.push(`These categories are none of ours: ${inARow(unknown.slice(0, MOST_NAMED))}.`);
  if (put.length > 0)
    notes.push(`The service does not say it, so we put in: ${put.join('; ')}. Check it in the draft.`);
  return notes;
}

const MOST_NAMED = 8;

function inARow(words: (string | undefined)[]): string {
  return words.length > 1 ? `${words.slice(0, -1).join(', ')} and ${words.at(-1)}` : (words[0] ?? '');
}

function isSaid(value: unknown): boolean {
  return Array.isArray(value) ? value.length > 0 : value !== undefined && value !== null && value !== '';
}

function objectsIn(of: Fields, key: string): Fields[] {
  const value = of[key];
  const list: unknown[] = Array.isArray(value) ? value : [];
  return list.filter((each): each is Fields => typeof each === 'object' && each !== null);
}

function firstText(of: Fields, key: string, name: string): string {
  return (
    objectsIn(of, key)
      .map((each) => textIn(each, name))
      .find((text) => text !== '') ?? ''
  );
}

export function textIn(of: Fields, key: string): string {
  const value = of[key];
  return typeof value === 'string' ? value.replaceAll('\u0000', '').toWellFormed().trim() : '';
}

function stated(content: { [Field in keyof EntryContent]?: EntryContent[Field] | undefined }): Partial<EntryContent> {
  return Object.fromEntries(Object.entries(content).filter(([, value]) => isSaid(value))) as Partial<EntryContent>;
}

function plain(text: string): string {
  return text
    .toLowerCase()
    .replace(/[\s_-]+/g, ' ')
    .trim();
}
