import type { Kysely } from 'kysely';
import type { Clock } from '#src/platform/clock.ts';
import type { Tables } from '#src/platform/db/tables.ts';
import type { Job } from '#src/platform/jobs/job.ts';
import type { Partnership } from '#src/platform/partnerships/schema.ts';
import { agreeUnansweredPlans } from './agree-unanswered-plans.ts';
import { fileAllocations } from './file-allocations.ts';

type Parts = { db: Kysely<Tables>; clock: Clock; partnerships: Map<number, Partnership> };

export function deliveryJobs({ db, clock, partnerships }: Parts): Job[] {
  return [
    {
      name: 'agree_plans',
      every: '*/15 * * * *',
      async run({ partnershipId: only, signal }) {
        for (const partnershipId of partnerships.keys()) {
          if (only !== undefined && only !== partnershipId) continue;
          await agreeUnansweredPlans({ db, partnershipId, at: clock(), signal });
        }
      },
    },
    {
      name: 'file_allocations',
      every: '20 4 * * *',
      async run({ partnershipId: only }) {
        for (const partnershipId of partnerships.keys()) {
          if (only === undefined || only === partnershipId) await fileAllocations({ db, partnershipId, at: clock() });
        }
      },
    },
  ];
}
