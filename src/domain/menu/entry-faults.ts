import { type EntryContent, LENGTHS } from './entry.ts';

type Field = keyof EntryContent;
export type Faults = Partial<Record<Field, string>>;

const TEXTS = Object.keys(LENGTHS) as (keyof typeof LENGTHS)[];

/** Why a draft cannot be kept as it is, in words for each field: no title yet, or a text that is too long. */
export function faultsOfDraft(content: EntryContent): Faults {
  const faults: Faults = {};
  if (content.title === '') faults.title = 'Give it a title';
  for (const text of TEXTS) {
    if (content[text].length > LENGTHS[text]) {
      faults[text] = `Shorten this to ${LENGTHS[text].toLocaleString('en-GB')} characters or fewer`;
    }
  }
  if (content.alsoCalled.some((name) => name.length > LONGEST_NAME) || content.alsoCalled.length > MOST_NAMES) {
    faults.alsoCalled = `Give at most ${MOST_NAMES} other words, each of ${LONGEST_NAME} characters or fewer`;
  }
  return faults;
}

const LONGEST_NAME = 60;
const MOST_NAMES = 20;
const MOST_STRATEGIES = 8;

/** What is still missing before a second person can be asked; nothing when it is all there. */
export function faultsToPropose(content: EntryContent): Faults {
  const faults: Faults = {};
  for (const text of TEXTS) if (content[text] === '') faults[text] = MISSING[text];
  if (content.areas.length === 0) faults.areas = 'Choose at least one area of need';
  if (content.levels.length === 0) faults.levels = 'Choose at least one level';
  if (content.phases.length === 0) faults.phases = 'Choose at least one phase';
  if (content.deliverers.length === 0) faults.deliverers = 'Choose who gives the help';
  if (content.tryFirst.length > MOST_STRATEGIES) faults.tryFirst = `Choose at most ${MOST_STRATEGIES} strategies`;
  return { ...faults, ...faultsOfDraft(content) };
}

const MISSING: Record<keyof typeof LENGTHS, string> = {
  title: 'Give it a title',
  summary: 'Say it in one or two sentences',
  what: 'Say what it is and how it goes',
  time: 'Say how much time it takes',
  people: 'Say who takes part',
  group: 'Say for how many it is',
  evidenceWords: 'Say what the evidence is',
  how: 'Say how to get it',
  contact: 'Name the role to turn to',
  runs: 'Say when it runs',
  eligibility: 'Say who it is for',
  isNot: 'Say what it is not',
  family: 'Say it for families',
};
