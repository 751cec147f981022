import { type EntryContent, LENGTHS } from './entry.ts';

const TEXTS = Object.keys(LENGTHS) as (keyof typeof LENGTHS)[];
const ADDRESS = /https?:\/\/[^\s<>"“”\\^`{|}]+|(?<![^\s(“"])\/menu\/[a-z]+\/(?:entries|strategies)\/[\w-]+/gi;
/** What ends a sentence, and not an address. */
const AFTER = /[.,;:!?'’*…]+$/;
const LONGEST = 2_000;
/** Only to see whether a path of our own is well made. */
const OWN = 'https://own.example';

/** Every web address in the texts of an entry, and every path of the menu’s own, each once, in the order they are read. */
export function addressesIn(content: EntryContent): string[] {
  const found = TEXTS.flatMap((text) => content[text].match(ADDRESS) ?? []).map(trimmed);
  return [...new Set(found)].filter((address) => address.length <= LONGEST && URL.canParse(address, OWN));
}

/** Without what belongs to the sentence; a bracket belongs to the address when it was opened in it. */
function trimmed(address: string): string {
  const end = address.replace(AFTER, '');
  const last = end.at(-1);
  const opened = last === ')' ? '(' : last === ']' ? '[' : undefined;
  return opened && !end.includes(opened) ? trimmed(end.slice(0, -1)) : end;
}
