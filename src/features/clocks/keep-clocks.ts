import type { Kysely } from 'kysely';
import { dayOf } from '#src/domain/calendar/calendar-day.ts';
import type { Tables } from '#src/platform/db/tables.ts';
import type { Partnership } from '#src/platform/partnerships/schema.ts';
import { keepDrafts } from './keep-drafts.ts';
import { lapseQuestions } from './lapse-questions.ts';
import { remindOfLateRequests } from './remind-of-late-requests.ts';
import type { Sweep } from './sweep.ts';

/**
 * Does what time alone asks for at `at`: questions lapse, drafts get notice and expire, late requests remind.
 * One transaction for each record, so that one fault never stops the rest of the clocks; safe to repeat, and to run
 * twice at once. Throws at the end if something could not be done.
 */
export async function keepClocks(input: {
  db: Kysely<Tables>;
  partnershipId: number;
  partnership: Partnership;
  at: Date;
  signal?: AbortSignal;
}): Promise<void> {
  const sweep: Sweep = { ...input, today: dayOf(input.at) };
  const faults: unknown[] = [];
  for (const keep of [lapseQuestions, keepDrafts, remindOfLateRequests]) {
    for (const step of await keep(sweep)) {
      if (input.signal?.aborted) return;
      await step().catch((fault: unknown) => faults.push(fault));
    }
  }
  if (faults.length > 0) throw faults[0];
}
