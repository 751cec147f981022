import { MOST_A_PAGE, type PageAsked, USUAL_A_PAGE } from '#src/domain/open-referral/paging.ts';

/** What is wrong with a part of the address, for whoever wrote the program that asked. */
export type Problem = { parameter: string; detail: string };

/** What a reader asks of the list of services. */
export type ServicesAsked = PageAsked & {
  /** The moment that the list is read as at: the same on each page of one reading. */
  asOf: Date;
  /** Small letters; each must be found. */
  words: string[];
  termId: string | undefined;
  taxonomyId: string | undefined;
  organizationId: string | undefined;
  minimumAge: number | undefined;
  maximumAge: number | undefined;
  modifiedAfter: Date | undefined;
  /** A day or time is asked for, and no entry has a timetable that could be compared with it. */
  timed: boolean;
  full: boolean;
};

type Read<T> = { asked: T; problems: Problem[] };

/**
 * An act counts from its beginning and is seen at its end, so the last moments may still change. What is older than this
 * is settled: two readings of the same moment are the same.
 */
export const SETTLED_AFTER_SECONDS = 10;
/** A reading begun earlier begins again: what was withdrawn since must not be had by asking for the past. */
export const LONGEST_READING_HOURS = 24;

export function settledAt(at: Date): Date {
  return new Date(at.getTime() - SETTLED_AFTER_SECONDS * 1_000);
}

const MOST_WORDS = 20;
const LONGEST_WORD = 40;

export function readPage(query: URLSearchParams): Read<PageAsked> {
  const number = wholeNumber(query, 'page', 1);
  const per = wholeNumber(query, 'per_page', USUAL_A_PAGE);
  return {
    asked: { number: number ?? 1, per: Math.min(per ?? USUAL_A_PAGE, MOST_A_PAGE) },
    problems: [
      ...(number === undefined ? [{ parameter: 'page', detail: WHOLE_NUMBER }] : []),
      ...(per === undefined ? [{ parameter: 'per_page', detail: WHOLE_NUMBER }] : []),
    ],
  };
}

export function readServices(query: URLSearchParams, at: Date): Read<ServicesAsked> {
  const page = readPage(query);
  const problems = [...page.problems];
  const read = <T>(parameter: string, parse: (text: string) => T | undefined, detail: string): T | undefined => {
    const text = query.get(parameter)?.trim();
    if (!text) return undefined;
    const value = parse(text);
    if (value === undefined) problems.push({ parameter, detail });
    return value;
  };
  const settled = settledAt(at);
  const asked = {
    ...page.asked,
    asOf: read('as_of', (text) => within(moment(text), settled), AS_OF) ?? settled,
    words: wordsOf(query.get('search') ?? ''),
    termId: query.get('taxonomy_term_id') || undefined,
    taxonomyId: query.get('taxonomy_id') || undefined,
    organizationId: query.get('organization_id')?.toLowerCase() || undefined,
    minimumAge: read('minimum_age', age, AGE),
    maximumAge: read('maximum_age', age, AGE),
    modifiedAfter: read('modified_after', moment, MOMENT),
    timed: ['start_time', 'end_time', 'day'].some((name) => query.get(name)),
    full: read('full', truth, 'Write true or false.') ?? false,
  };
  return { asked, problems };
}

const WHOLE_NUMBER = 'Write a whole number from 1.';
const AGE = 'Write an age in years, for example 4 or 4.5.';
const MOMENT = 'Write a day or a moment as ISO 8601 has it, for example 2026-11-22 or 2026-11-22T09:30:00Z.';
const AS_OF = `Use the links to the next page as they are given, within ${LONGEST_READING_HOURS} hours; or begin again without this.`;

function wholeNumber(query: URLSearchParams, name: string, usual: number): number | undefined {
  const text = query.get(name);
  if (text === null || text === '') return usual;
  return /^[1-9]\d{0,8}$/.test(text) ? Number(text) : undefined;
}

function age(text: string): number | undefined {
  return /^\d{1,3}(\.\d{1,3})?$/.test(text) ? Number(text) : undefined;
}

function truth(text: string): boolean | undefined {
  return { true: true, false: false }[text];
}

function moment(text: string): Date | undefined {
  // A plus in an address is a space.
  const match = /^(\d{4}-\d\d-\d\d)(T\d\d:\d\d(?::\d\d(?:\.\d{1,6})?)?)?(Z|[+ -]\d\d:\d\d)?$/.exec(text);
  if (!match) return undefined;
  const [, day = '', time = 'T00:00', zone = 'Z'] = match;
  const date = new Date(`${day}${time}${zone.replace(' ', '+')}`);
  return Number.isNaN(date.getTime()) ? undefined : date;
}

function within(date: Date | undefined, settled: Date): Date | undefined {
  if (!date || date > settled) return undefined;
  return settled.getTime() - date.getTime() <= LONGEST_READING_HOURS * 3_600_000 ? date : undefined;
}

function wordsOf(text: string): string[] {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: the database takes no NUL in a text.
  const words = text.toLowerCase().split(/[\s\x00-\x1f]+/);
  return words
    .filter((word) => word !== '')
    .slice(0, MOST_WORDS)
    .map((word) => [...word].slice(0, LONGEST_WORD).join(''));
}
