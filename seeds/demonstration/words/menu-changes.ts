import type { EntryContent } from '#src/domain/menu/entry.ts';

export type SeededChange = {
  entry: string;
  daysAgo: number;
  state: 'approved' | 'proposed' | 'draft';
  field: keyof EntryContent;
  words: string;
};

/** What owners of entries changed in the last weeks of the story. */
export const CHANGES: SeededChange[] = [
  {
    entry: 'working-memory-pack',
    daysAgo: 21,
    state: 'approved',
    field: 'people',
    words: 'One teacher and a teaching assistant, who look at the pack together for half an hour first',
  },
  {
    entry: 'visual-supports-starter',
    daysAgo: 8,
    state: 'approved',
    field: 'time',
    words: 'An afternoon to make the first set, then five minutes a day',
  },
  {
    entry: 'first-words-group',
    daysAgo: 4,
    state: 'proposed',
    field: 'group',
    words: 'Three or four children, with one who talks well beside them',
  },
  {
    entry: 'communication-champions',
    daysAgo: 1,
    state: 'proposed',
    field: 'runs',
    words: 'Twice a year, from the second week of the autumn and of the summer term',
  },
  {
    entry: 'number-sense-group',
    daysAgo: 1,
    state: 'draft',
    field: 'group',
    words: 'Four to six children who are unsure of numbers up to twenty',
  },
];
