import { weekdayDate } from '#src/casework/request-view/days.ts';
import { CONSULTATION_OUTCOMES, CONSULTATION_WAYS, LATER_OUTCOMES } from '#src/domain/consulting/consultation.ts';
import type { Consultation } from './load-consultations.ts';

/** What came of a consultation in a few words: 'Try this, and come back by Tue 10 Nov: it was enough'. */
export function whatCameOfIt({ outcome, backOn, cameTo, route, reference }: Consultation): string {
  if (outcome === 'route') return `Another route: ${route}`;
  if (outcome === 'request') return reference ? `Request ${reference} was sent` : CONSULTATION_OUTCOMES.request;
  if (outcome === 'enough') return CONSULTATION_OUTCOMES.enough;
  if (cameTo === 'request' && reference) return `Tried it, then sent request ${reference}`;
  if (cameTo) return `Tried it: ${lower(LATER_OUTCOMES[cameTo])}`;
  return `${CONSULTATION_OUTCOMES.try} by ${weekdayDate(backOn ?? '')}`;
}

/** 'Call back, 20 minutes'. */
export function howTheyTalked({ way, minutes }: Pick<Consultation, 'way' | 'minutes'>): string {
  return `${CONSULTATION_WAYS[way]}, ${minutes === 1 ? 'one minute' : `${minutes} minutes`}`;
}

function lower(words: string): string {
  return words === LATER_OUTCOMES.request
    ? 'a Request for Help was made'
    : words.charAt(0).toLowerCase() + words.slice(1);
}
