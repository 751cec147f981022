import type { Occasion } from '#src/casework/occasions/load-occasions.ts';
import { placesInWords, whenInWords } from '#src/casework/occasions/occasion-words.ts';
import { EVERY_PHASE } from '#src/domain/requests/phases.ts';
import { PHASES } from '#src/domain/vocabulary.ts';
import { type Fact, facts } from '#src/govuk/pieces/facts.tsx';
import { tag } from '#src/govuk/pieces/tag.tsx';
import type { Html } from '#src/platform/jsx/jsx-runtime.ts';

/** When, where, for whom: the same for a visitor, for who books and for who keeps it. */
export function occasionFacts(occasion: Occasion, at: Date, holder: string, more: Fact[] = []): Html {
  const { startsAt, endsAt, place, slotMinutes } = occasion;
  return facts({
    rows: [
      { key: 'When', value: whenInWords(startsAt, endsAt) },
      ...(slotMinutes ? [{ key: 'Slots', value: `${slotMinutes} minutes each, just for you` }] : []),
      { key: 'Where', value: place },
      { key: 'For', value: forWhom(occasion) },
      { key: 'With', value: holder },
      { key: endsAt > at ? 'Places' : 'Now', value: tag(placesInWords(occasion, at)) },
      ...more,
    ],
  });
}

function forWhom({ phases, clusterName }: Occasion): string {
  const everyPhase = phases.length === 0 || phases.length === EVERY_PHASE.length;
  const who = everyPhase ? 'Every setting' : phases.map((phase) => PHASES[phase]).join(', ');
  return clusterName ? `${who} in ${clusterName}` : who;
}
