import { loadExample } from '#src/casework/reviews/load-examples.ts';
import { answerExample, writeExample } from '#src/features/quality/example-acts.ts';
import type { Journey } from './journey.ts';
import type { Telling } from './telling.ts';
import { EXAMPLES } from './words/examples.ts';

const WRITTEN_ON = ['2026-01-21T15:20:00Z', '2026-03-11T14:05:00Z', '2026-06-10T15:40:00Z', '2026-11-12T14:30:00Z'];

/** A few strong requests become examples: a lead writes each anew, and the setting agrees. The last still waits for that. */
export function planExamples(telling: Telling, journey: Journey): void {
  for (const [index, example] of EXAMPLES.entries()) {
    const at = new Date(WRITTEN_ON[index] ?? '');
    telling.agenda.add(at, () => writeOne(telling, journey, example, at));
  }
}

async function writeOne(
  telling: Telling,
  journey: Journey,
  example: (typeof EXAMPLES)[number],
  at: Date,
): Promise<void> {
  const strong = await telling.read((db) =>
    db
      .selectFrom('request_ratings')
      .innerJoin('requests', 'requests.id', 'request_ratings.request_id')
      .select(['requests.reference', 'requests.lead_id as leadId'])
      .where('points', '=', 3)
      .where('requests.id', 'not in', (others) => others.selectFrom('examples').select('request_id'))
      .orderBy('rated_at', 'desc')
      .limit(1)
      .executeTakeFirst(),
  );
  const writer = strong && journey.writerOf(strong.reference);
  if (!strong || !writer) return;
  const { reference, leadId } = strong;
  await telling.about(reference, leadId, at, ({ acting, today }, request) =>
    writeExample(acting, request, { typed: { ...example, checks: [] }, before: undefined, today }),
  );
  telling.later(at, telling.chance.whole(3, 4), async (then) => {
    await telling.about(reference, writer.personId, then, async ({ acting }, request) => {
      const written = await loadExample(acting.db, request.id);
      if (written) await answerExample(acting, request, written, true);
    });
  });
}
