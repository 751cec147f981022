import type { Kysely } from 'kysely';
import type { Clock } from '#src/platform/clock.ts';
import type { Tables } from '#src/platform/db/tables.ts';
import type { Job, JobInput } from '#src/platform/jobs/job.ts';
import type { Mailer } from '#src/platform/mail/mailer.ts';
import type { Partnership } from '#src/platform/partnerships/schema.ts';
import { deliverMail } from './deliver-mail.ts';
import { sendDigests } from './send-digest.ts';

type Parts = {
  db: Kysely<Tables>;
  clock: Clock;
  partnerships: Map<number, Partnership>;
  /** Undefined when mail is off: everything waits in the outbox. */
  mailer: Mailer | undefined;
  from: string;
  publicUrl: string | undefined;
};

/** What leaves the outbox, and when. */
export function messageJobs(parts: Parts): Job[] {
  const { mailer } = parts;
  return [
    {
      name: 'deliver_mail',
      every: '* * * * *',
      async run(input) {
        if (!mailer) return;
        const at = parts.clock();
        for (const [partnershipId] of chosen(parts, input)) {
          await deliverMail({ ...parts, mailer, partnershipId, at, signal: input.signal });
        }
      },
    },
    {
      name: 'send_digests',
      // Due at 7:30 London time on working days, whatever the season; asking often is cheap and mends a missed morning.
      every: '*/5 * * * *',
      async run(input) {
        if (!mailer) return;
        const at = parts.clock();
        for (const [partnershipId, { calendar }] of chosen(parts, input)) {
          await sendDigests({ ...parts, mailer, calendar, partnershipId, at, signal: input.signal });
        }
      },
    },
  ];
}

function chosen({ partnerships }: Parts, { partnershipId }: JobInput): [number, Partnership][] {
  return [...partnerships].filter(([id]) => partnershipId === undefined || id === partnershipId);
}
