import { readFile } from 'node:fs/promises';
import type { Area } from '#src/domain/vocabulary.ts';
import { attach } from '#src/features/attachments/attach.ts';
import { recognise } from '#src/features/attachments/recognise.ts';
import type { Telling } from './telling.ts';

const FILES = new URL('files/', import.meta.url);

/** What settings send along. The files are small, were made for this and are about nobody. */
const FROM_SETTINGS = ['tally-of-one-week.txt', 'our-day-in-pictures.png', 'what-we-have-tried-so-far.pdf'] as const;

/** What experts leave behind. */
const FROM_EXPERTS: Record<Area, string> = {
  communication: 'our-day-in-pictures.png',
  cognition: 'a-worked-example-on-every-table.pdf',
  semh: 'three-sentences-for-a-hard-moment.pdf',
  sensory: 'ten-movement-breaks.pdf',
  families: 'a-good-message-home.txt',
};

export type FromWhom = 'setting' | Area;

/** Somebody adds a file to a request they can open. */
export async function addFile(
  telling: Telling,
  { reference, personId, from, at }: { reference: string; personId: number; from: FromWhom; at: Date },
): Promise<void> {
  const name = from === 'setting' ? telling.chance.pick(FROM_SETTINGS) : FROM_EXPERTS[from];
  const content = await readFile(new URL(name, FILES));
  const type = await recognise(content, name);
  if (!type) throw new Error(`${name} is nothing that can be attached.`);
  await telling.about(reference, personId, at, (doing, request) =>
    attach(doing, request, { typedName: name, type, content }),
  );
}
