import type { EntryContent } from '#src/domain/menu/entry.ts';

/** One entry of the demonstration's menu: `code` is its address, `owner` the key of a person in seeds/cast.ts. */
export type SeededEntry = { code: string; owner: string; content: EntryContent };
