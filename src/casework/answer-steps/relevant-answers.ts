import type { Answers } from '#src/domain/requests/answers.ts';
import { concernByCode } from '#src/domain/requests/concerns.ts';
import { UNIVERSAL_OFFER } from '#src/domain/requests/universal-offer.ts';
import { stepsFor } from './all-steps.ts';

/**
 * The answers that belong to the request as it stands, for sending: what was answered before someone changed
 * what it is about (a child's reference, another area's ticks) stays behind. Brief: minimum data.
 */
export function relevantAnswers(answers: Answers): Answers {
  const fields = new Set<string>(stepsFor(answers).flatMap((step) => step.fields));
  const kept: Answers = Object.fromEntries(Object.entries(answers).filter(([field]) => fields.has(field)));
  const areas = kept.areas ?? [];
  const concerns = kept.concerns?.filter((code) => areas.some((area) => area === concernByCode(code)?.area));
  const inPlace = Object.entries(kept.inPlace ?? {}).filter(([code]) =>
    UNIVERSAL_OFFER.some((item) => item.code === code && areas.includes(item.area)),
  );
  return {
    ...kept,
    ...(concerns ? { concerns } : {}),
    ...(kept.inPlace ? { inPlace: Object.fromEntries(inPlace) } : {}),
  };
}
