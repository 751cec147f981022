import type { Kysely } from 'kysely';
import { TALLIED_AT_ONCE, tallyRequests } from '#src/casework/figures/tally-requests.ts';
import { asSystem } from '#src/platform/db/identity.ts';
import type { Tables } from '#src/platform/db/tables.ts';
import type { Job } from '#src/platform/jobs/job.ts';
import type { Partnership } from '#src/platform/partnerships/schema.ts';

type Parts = { db: Kysely<Tables>; partnerships: Map<number, Partnership> };

/** Every minute, what changed goes into the tallies; until then dashboards look it up row by row. */
export function figureJobs({ db, partnerships }: Parts): Job[] {
  return [
    {
      name: 'tally_requests',
      every: '* * * * *',
      async run({ partnershipId: only, signal }) {
        for (const partnershipId of partnerships.keys()) {
          if (only !== undefined && only !== partnershipId) continue;
          for (let taken = TALLIED_AT_ONCE; taken === TALLIED_AT_ONCE && !signal.aborted; ) {
            taken = await asSystem(db, partnershipId, (tx) => tallyRequests(tx, partnershipId));
          }
        }
      },
    },
  ];
}
