import { seedDemonstration } from './demonstration/seed-demonstration.ts';
import { type Seeding, seedWorld } from './seed-world.ts';

const BEFORE_TERM = 12 * 7 * 86_400_000;

/** The whole demonstration: settings and people since before term, then eight weeks of requests up to now. */
export async function fillDemonstration(seeding: Seeding): Promise<void> {
  await seedWorld({ ...seeding, at: new Date(seeding.at.getTime() - BEFORE_TERM) });
  await seedDemonstration(seeding);
  await forgetJobs(seeding.database.owner);
}

// Every e-mail of those weeks asked for a delivery; all are delivered, so the queue starts empty.
async function forgetJobs(owner: Seeding['database']['owner']): Promise<void> {
  await owner.query('select graphile_worker.complete_jobs(array(select id from graphile_worker.jobs))');
}
