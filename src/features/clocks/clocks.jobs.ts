import type { Kysely } from 'kysely';
import type { Clock } from '#src/platform/clock.ts';
import type { Tables } from '#src/platform/db/tables.ts';
import type { Job } from '#src/platform/jobs/job.ts';
import type { Partnership } from '#src/platform/partnerships/schema.ts';
import { keepClocks } from './keep-clocks.ts';

type Parts = { db: Kysely<Tables>; clock: Clock; partnerships: Map<number, Partnership> };

export function clockJobs({ db, clock, partnerships }: Parts): Job[] {
  return [
    {
      name: 'keep_clocks',
      every: '*/5 * * * *',
      async run({ partnershipId: only, signal }) {
        const at = clock();
        for (const [partnershipId, partnership] of partnerships) {
          if (only !== undefined && only !== partnershipId) continue;
          await keepClocks({ db, partnershipId, partnership, at, signal });
        }
      },
    },
  ];
}
