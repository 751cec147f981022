import { addDays, type CalendarDay } from '../calendar/calendar-day.ts';
import type { Area } from '../vocabulary.ts';
import type { ConsultationOutcome, LaterOutcome } from './consultation.ts';

/** How long a setting must have asked for nothing more, in calendar days: six weeks. */
export const AVOIDED_AFTER_DAYS = 42;

export type Consulted = {
  heldOn: CalendarDay;
  outcome: ConsultationOutcome;
  cameTo: LaterOutcome | null;
  /** The day somebody said what came of trying. */
  cameToOn: CalendarDay | null;
  areas: readonly Area[];
  voided: boolean;
};
export type SentSince = { sentOn: CalendarDay; mainArea: Area };

/** `early`: it was enough, and the six weeks are not over. */
export type Avoidance = 'avoided' | 'early' | 'no';

/**
 * Whether a consultation spared the setting a Request for Help. The rule is ours (docs/avoided-requests.md):
 * it ended with "enough for now", or with trying that turned out to be enough; and from the day it was held until six weeks
 * after the day it was known to be enough, the setting sent no request whose main area is one that was talked about.
 * `requests` are all that the same setting sent. Until the six weeks are over nobody knows, so it is not counted yet.
 * A consultation taken out, as recorded in error, is never counted.
 */
export function avoidance(consulted: Consulted, requests: readonly SentSince[], today: CalendarDay): Avoidance {
  const enoughOn = dayOfEnough(consulted);
  if (!enoughOn) return 'no';
  const until = addDays(enoughOn, AVOIDED_AFTER_DAYS);
  const asked = requests.some(
    ({ sentOn, mainArea }) => consulted.areas.includes(mainArea) && sentOn >= consulted.heldOn && sentOn <= until,
  );
  if (asked) return 'no';
  return today > until ? 'avoided' : 'early';
}

function dayOfEnough({ heldOn, outcome, cameTo, cameToOn, voided }: Consulted): CalendarDay | null {
  if (voided) return null;
  if (outcome === 'enough') return heldOn;
  return outcome === 'try' && cameTo === 'enough' ? cameToOn : null;
}
