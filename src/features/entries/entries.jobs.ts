import type { Kysely } from 'kysely';
import type { Clock } from '#src/platform/clock.ts';
import type { Tables } from '#src/platform/db/tables.ts';
import type { Job } from '#src/platform/jobs/job.ts';
import type { Partnership } from '#src/platform/partnerships/schema.ts';
import { remindOwners } from './remind-owners.ts';

type Parts = { db: Kysely<Tables>; clock: Clock; partnerships: Map<number, Partnership> };

export function entryJobs({ db, clock, partnerships }: Parts): Job[] {
  return [
    {
      name: 'remind_owners',
      every: '50 5 * * *',
      async run({ partnershipId: only, signal }) {
        for (const partnershipId of partnerships.keys()) {
          if (only !== undefined && only !== partnershipId) continue;
          await remindOwners({ db, partnershipId, at: clock(), signal });
        }
      },
    },
  ];
}
