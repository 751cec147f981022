import type { Kysely } from 'kysely';
import type { Clock } from '#src/platform/clock.ts';
import type { Tables } from '#src/platform/db/tables.ts';
import type { Job } from '#src/platform/jobs/job.ts';
import type { Partnership } from '#src/platform/partnerships/schema.ts';
import { keepPanels } from './keep-panels.ts';

type Parts = { db: Kysely<Tables>; clock: Clock; partnerships: Map<number, Partnership> };

export function panelJobs({ db, clock, partnerships }: Parts): Job[] {
  return [
    {
      name: 'keep_panels',
      every: '*/10 * * * *',
      async run({ partnershipId: only }) {
        const now = clock();
        for (const partnershipId of partnerships.keys()) {
          if (only === undefined || only === partnershipId) await keepPanels({ db, partnershipId, now });
        }
      },
    },
  ];
}
