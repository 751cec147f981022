import { dayIn, partsIn } from '#src/casework/typed-day.ts';
import { addDays, type CalendarDay, longDate } from '#src/domain/calendar/calendar-day.ts';
import {
  CONSULTATION_OUTCOMES,
  CONSULTATION_WAYS,
  type ConsultationOutcome,
  type ConsultationWay,
} from '#src/domain/consulting/consultation.ts';
import { strategyByCode } from '#src/domain/requests/strategies/all-strategies.ts';
import { AREAS, type Area, codes } from '#src/domain/vocabulary.ts';
import type { DateParts, Errors } from '#src/govuk/fields.tsx';
import type { Form } from '#src/platform/http/form.ts';
import { nameProblem } from './name-check.tsx';
import { codeIn } from './typed.ts';

/** What was typed about a consultation, to show it again. */
export type TypedConsultation = {
  way: string;
  held: DateParts;
  minutes: string;
  givenBy: string;
  areas: string[];
  about: string;
  strategies: string[];
  /** What strategies were looked for by. */
  words: string;
  advised: string;
  outcome: string;
  back: DateParts;
  route: string;
  /** Says that what looked like a name is none. */
  nobodyNamed: boolean;
};

export type Recorded = {
  way: ConsultationWay;
  heldOn: CalendarDay;
  minutes: number;
  givenBy: number;
  areas: Area[];
  about: string;
  strategies: string[];
  advised: string;
  outcome: ConsultationOutcome;
  backOn: CalendarDay | null;
  route: string | null;
};

/** Quick choices of how long a talk took. */
export const USUAL_MINUTES = [5, 10, 15, 20, 30, 45, 60];
export const LONGEST = { about: 1000, advised: 2000, route: 300 } as const;
/** A talk older than this is not remembered well enough to record. */
const OLDEST_DAYS = 92;
/** Trying something for longer than this is a plan, not a try. */
const LONGEST_TRY_DAYS = 92;

type Known = { today: CalendarDay; givers: { id: number }[]; mayRequest: boolean };

export function readConsultation(form: Form): TypedConsultation {
  return {
    way: form.text('way'),
    held: partsIn(form, 'held'),
    minutes: form.text('minutes'),
    givenBy: form.text('givenBy'),
    areas: form.list('areas'),
    about: form.text('about'),
    strategies: form.list('strategies'),
    words: form.text('words'),
    advised: form.text('advised'),
    outcome: form.text('outcome'),
    back: partsIn(form, 'back'),
    route: form.text('route'),
    nobodyNamed: form.text('nobodyNamed') === 'yes',
  };
}

/** What is to be recorded, or what to put right, by field, in the order of the page. */
export function checkConsultation(typed: TypedConsultation, known: Known): { recorded?: Recorded; errors: Errors } {
  const way = codeIn(CONSULTATION_WAYS, typed.way);
  const heldOn = dayIn(typed.held);
  const minutes = /^\d{1,3}$/.test(typed.minutes) ? Number(typed.minutes) : 0;
  const giver = known.givers.find(({ id }) => String(id) === typed.givenBy);
  const areas = codes(AREAS).filter((area) => typed.areas.includes(area));
  const outcome = codeIn(CONSULTATION_OUTCOMES, typed.outcome);
  const strategies = [...new Set(typed.strategies)].filter((code) => strategyByCode(code));
  const errors: Errors = {
    ...(way ? {} : { way: 'Choose how you talked' }),
    ...heldProblem(heldOn, known.today),
    ...(minutes >= 1 && minutes <= 240 ? {} : { minutes: 'Choose about how long it took' }),
    ...(giver ? {} : { givenBy: 'Choose who gave the advice' }),
    ...(areas.length > 0 ? {} : { areas: 'Tick at least one area of need' }),
    ...textProblem('about', typed, 'Say in a few words what it was about'),
    ...(strategies.length > 0 && typed.advised === ''
      ? {}
      : textProblem('advised', typed, 'Tick a strategy, or write what was advised')),
    ...(outcome ? {} : { outcome: 'Choose what comes of it' }),
    ...(outcome === 'request' && !known.mayRequest
      ? { outcome: 'This setting cannot send a Request for Help here: choose another outcome' }
      : {}),
    ...(outcome === 'try' ? backProblem(dayIn(typed.back), heldOn, known.today) : {}),
    ...(outcome === 'route' ? textProblem('route', typed, 'Say which route') : {}),
  };
  if (Object.keys(errors).length > 0 || !way || !heldOn || !giver || !outcome) return { errors };
  const { about, advised } = typed;
  const backOn = outcome === 'try' ? (dayIn(typed.back) ?? null) : null;
  const route = outcome === 'route' ? typed.route : null;
  const taken = { way, heldOn, minutes, givenBy: giver.id, areas, about, strategies, advised };
  return { recorded: { ...taken, outcome, backOn, route }, errors };
}

function heldProblem(heldOn: CalendarDay | undefined, today: CalendarDay): Errors {
  if (!heldOn) return { held: 'Give the day as a real date, such as 3 11 2026' };
  if (heldOn > today) return { held: 'The day must be today or earlier' };
  if (heldOn < addDays(today, -OLDEST_DAYS))
    return { held: `The day must be ${longDate(addDays(today, -OLDEST_DAYS))} or later` };
  return {};
}

function backProblem(backOn: CalendarDay | undefined, heldOn: CalendarDay | undefined, today: CalendarDay): Errors {
  if (!backOn) return { back: 'Give the day to come back by as a real date, such as 24 11 2026' };
  if (heldOn && backOn <= heldOn) return { back: 'The day to come back must be after the day you talked' };
  if (backOn > addDays(today, LONGEST_TRY_DAYS)) return { back: 'Choose a day within three months' };
  return {};
}

/** Too little, too much, or somebody's name in it. */
function textProblem(field: keyof typeof LONGEST, typed: TypedConsultation, empty: string): Errors {
  const text = typed[field];
  if (text === '') return { [field]: empty };
  if ([...text].length > LONGEST[field]) return { [field]: `Shorten this to ${LONGEST[field]} characters or fewer` };
  return nameProblem(field, text, typed.nobodyNamed);
}
