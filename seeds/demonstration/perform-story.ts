import type { Database } from '#src/platform/db/open-database.ts';
import type { Partnership } from '#src/platform/partnerships/schema.ts';
import { seedWorld } from '../seed-world.ts';
import { seedDemonstration } from './seed-demonstration.ts';

/** Where the story begins and where it ends: a Tuesday morning in term. */
const STORY_STARTS = new Date('2025-09-01T08:00:00Z');
const STORY_ENDS = new Date('2026-11-17T09:30:00Z');
export const WEEKS_IN_SHORT = 8;

type Empty = { database: Database; partnerships: Map<number, Partnership> };

/** Settings and people, then all that happens, by performing acts; with `weeks`, only the last ones. Gives the story's end. */
export async function performStory(
  { database, partnerships }: Empty,
  { weeks }: { weeks?: number } = {},
): Promise<Date> {
  const since = weeks ? new Date(STORY_ENDS.getTime() - weeks * 7 * 86_400_000) : STORY_STARTS;
  await seedWorld({ database, partnerships, at: STORY_STARTS });
  await seedDemonstration({ database, partnerships, since, at: STORY_ENDS });
  await forgetJobs(database.owner);
  return STORY_ENDS;
}

// Every e-mail of that time asked for a delivery; all are delivered, so the queue starts empty.
async function forgetJobs(owner: Database['owner']): Promise<void> {
  await owner.query('select graphile_worker.complete_jobs(array(select id from graphile_worker.jobs))');
}
