import type { Kysely } from 'kysely';
import type { Clock } from '#src/platform/clock.ts';
import type { Tables } from '#src/platform/db/tables.ts';
import type { Job } from '#src/platform/jobs/job.ts';
import type { Partnership } from '#src/platform/partnerships/schema.ts';
import { sendEchoes } from './send-echoes.ts';

type Parts = { db: Kysely<Tables>; clock: Clock; partnerships: Map<number, Partnership> };

export function echoJobs({ db, clock, partnerships }: Parts): Job[] {
  return [
    {
      name: 'send_echoes',
      every: '*/10 * * * *',
      async run({ partnershipId: only, signal }) {
        for (const partnershipId of partnerships.keys()) {
          if (only !== undefined && only !== partnershipId) continue;
          await sendEchoes({ db, partnershipId, at: clock(), signal });
        }
      },
    },
  ];
}
