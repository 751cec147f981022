import type { Kysely } from 'kysely';
import type { Clock } from '#src/platform/clock.ts';
import type { Tables } from '#src/platform/db/tables.ts';
import type { Job } from '#src/platform/jobs/job.ts';
import type { Partnership } from '#src/platform/partnerships/schema.ts';
import { remind } from './remind.ts';

type Parts = { db: Kysely<Tables>; clock: Clock; partnerships: Map<number, Partnership> };

export function occasionJobs({ db, clock, partnerships }: Parts): Job[] {
  return [
    {
      name: 'remind_of_bookings',
      // In the morning and once more at noon, for a program that was not running.
      every: '0 7,12 * * *',
      async run({ partnershipId: only }) {
        for (const [partnershipId, { calendar }] of partnerships) {
          if (only === undefined || only === partnershipId) await remind({ db, partnershipId, calendar, at: clock() });
        }
      },
    },
  ];
}
