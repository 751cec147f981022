import type { Kysely } from 'kysely';
import type { Clock } from '#src/platform/clock.ts';
import type { Tables } from '#src/platform/db/tables.ts';
import type { Job } from '#src/platform/jobs/job.ts';
import type { Partnership } from '#src/platform/partnerships/schema.ts';
import { tellSupervisors } from './tell-supervisors.ts';

type Parts = { db: Kysely<Tables>; clock: Clock; partnerships: Map<number, Partnership> };

export function sessionJobs({ db, clock, partnerships }: Parts): Job[] {
  return [
    {
      name: 'tell_supervisors',
      every: '*/15 * * * *',
      async run({ partnershipId: only }) {
        for (const [partnershipId, { calendar }] of partnerships) {
          if (only === undefined || only === partnershipId)
            await tellSupervisors({ db, partnershipId, calendar, at: clock() });
        }
      },
    },
  ];
}
