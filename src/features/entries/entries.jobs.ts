import type { Kysely } from 'kysely';
import type { Clock } from '#src/platform/clock.ts';
import type { Tables } from '#src/platform/db/tables.ts';
import type { Job, JobInput } from '#src/platform/jobs/job.ts';
import type { AskAddress } from '#src/platform/links/ask-address.ts';
import type { Partnership } from '#src/platform/partnerships/schema.ts';
import { checkLinks } from './check-links.ts';
import { remindOwners } from './remind-owners.ts';

type Parts = {
  db: Kysely<Tables>;
  clock: Clock;
  partnerships: Map<number, Partnership>;
  publicUrl: string | undefined;
  /** Undefined where nobody outside is to be asked: then links are not checked. */
  ask: AskAddress | undefined;
};

export function entryJobs({ db, clock, partnerships, publicUrl: origin, ask }: Parts): Job[] {
  const wanted = ({ partnershipId: only }: JobInput) =>
    [...partnerships].filter(([partnershipId]) => only === undefined || only === partnershipId);
  return [
    {
      name: 'remind_owners',
      every: '50 5 * * *',
      async run(input) {
        for (const [partnershipId] of wanted(input)) {
          await remindOwners({ db, partnershipId, at: clock(), signal: input.signal });
        }
      },
    },
    {
      name: 'check_links',
      every: '20 3 * * 1',
      async run(input) {
        if (!ask) return;
        for (const [partnershipId, { code }] of wanted(input)) {
          await checkLinks({ db, partnershipId, code, origin, ask, at: clock(), signal: input.signal });
        }
      },
    },
  ];
}
