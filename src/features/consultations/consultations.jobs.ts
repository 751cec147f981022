import type { Kysely } from 'kysely';
import type { Clock } from '#src/platform/clock.ts';
import type { Tables } from '#src/platform/db/tables.ts';
import type { Job } from '#src/platform/jobs/job.ts';
import type { Partnership } from '#src/platform/partnerships/schema.ts';
import { remindToComeBack } from './remind-to-come-back.ts';

type Parts = { db: Kysely<Tables>; clock: Clock; partnerships: Map<number, Partnership> };

export function consultationJobs({ db, clock, partnerships }: Parts): Job[] {
  return [
    {
      name: 'remind_to_come_back',
      // In the morning and once more at noon, for a program that was not running.
      every: '10 7,12 * * *',
      async run({ partnershipId: only, signal }) {
        for (const partnershipId of partnerships.keys()) {
          if (signal.aborted || (only !== undefined && only !== partnershipId)) continue;
          await remindToComeBack({ db, partnershipId, at: clock() });
        }
      },
    },
  ];
}
