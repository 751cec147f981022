import type { Review } from '#src/casework/reviews/load-reviews.ts';
import type { PanelWord } from './panel-words.ts';
import type { RequestHistory, Triage } from './request-history.ts';

type Said = Pick<RequestHistory, 'triages' | 'decisions' | 'reviews'>;

/** The last that a setting was told: by its lead, by the panel, or after a review. */
export type LatestWord =
  | { from: 'lead'; at: Date; said: Triage }
  | { from: 'panel'; at: Date; said: PanelWord }
  | { from: 'review'; at: Date; said: Review };

/** Brief: nobody leaves empty-handed. Whatever was said last, it has advice, a named person and a next date. */
export function latestWord({ triages, decisions, reviews }: Said): LatestWord | undefined {
  const triage = triages.at(-1);
  const decision = decisions.at(-1);
  const review = reviews.at(-1);
  const words: LatestWord[] = [
    ...(triage ? [{ from: 'lead' as const, at: triage.decidedAt, said: triage }] : []),
    ...(decision ? [{ from: 'panel' as const, at: decision.decidedAt, said: decision }] : []),
    ...(review ? [{ from: 'review' as const, at: review.recordedAt, said: review }] : []),
  ];
  return words.toSorted((a, b) => a.at.getTime() - b.at.getTime()).at(-1);
}
