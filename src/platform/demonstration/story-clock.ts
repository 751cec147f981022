import type { Kysely } from 'kysely';
import type { Clock } from '../clock.ts';
import type { Tables } from '../db/tables.ts';

/** When the demonstration was filled, and what moment it was in its story then. */
export type StoryTime = { storyAt: Date; filledAt: Date };

/**
 * The clock of a demonstration: where its story ends, and from there on as fast as real time, so that on the next
 * day it is the next day there too. It never shows a moment before the story's end, whatever the machine's clock does.
 */
export function storyClock(real: Clock, { storyAt, filledAt }: StoryTime): Clock {
  return () => new Date(storyAt.getTime() + Math.max(0, real().getTime() - filledAt.getTime()));
}

/** The clock this installation goes by: real time, unless it holds a demonstration that has a story. */
export async function clockOf(db: Kysely<Tables>, real: Clock): Promise<Clock> {
  const installation = await db
    .selectFrom('installation')
    .select(['demonstration', 'story_at as storyAt', 'filled_at as filledAt'])
    .executeTakeFirst();
  if (!installation?.demonstration || !installation.storyAt || !installation.filledAt) return real;
  return storyClock(real, { storyAt: installation.storyAt, filledAt: installation.filledAt });
}
