import { addDays, type CalendarDay, longDate } from '#src/domain/calendar/calendar-day.ts';
import {
  CONSULTATION_OUTCOMES,
  CONSULTATION_WAYS,
  type ConsultationOutcome,
  type ConsultationWay,
} from '#src/domain/consulting/consultation.ts';
import { nameInText } from '#src/domain/consulting/name-in-text.ts';
import { strategyByCode } from '#src/domain/requests/strategies/all-strategies.ts';
import { AREAS, type Area, codes } from '#src/domain/vocabulary.ts';
import type { DateParts, Errors } from '#src/govuk/fields.tsx';
import type { Form } from '#src/platform/http/form.ts';
import { codeIn, dayIn, partsIn } from './typed.ts';

/** What was typed about a consultation, to show it again. */
export type TypedConsultation = {
  way: string;
  held: DateParts;
  minutes: string;
  givenBy: string;
  areas: string[];
  about: string;
  strategies: string[];
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
  const backOn = outcome === 'try' ? (dayIn(typed.back) ?? null) : null;
  const route = outcome === 'route' ? typed.route : null;
  const errors: Errors = {
    ...(way ? {} : { way: 'Choose how you talked' }),
    ...heldProblem(heldOn, known.today),
    ...(minutes >= 1 && minutes <= 240 ? {} : { minutes: 'Choose about how long it took' }),
    ...(giver ? {} : { givenBy: 'Choose who gave the advice' }),
    ...(areas.length > 0 ? {} : { areas: 'Tick at least one area of need' }),
    ...textProblem('about', typed.about, 'Say in a few words what it was about'),
    ...(typed.nobodyNamed ? {} : nameProblem('about', typed.about)),
    ...textProblem('advised', typed.advised, 'Write what was advised, or what you will try'),
    ...(typed.nobodyNamed ? {} : nameProblem('advised', typed.advised)),
    ...(outcome ? {} : { outcome: 'Choose what comes of it' }),
    ...(outcome === 'request' && !known.mayRequest
      ? { outcome: 'This setting cannot send a Request for Help here: choose another outcome' }
      : {}),
    ...(outcome === 'try' ? backProblem(backOn, heldOn, known.today) : {}),
    ...(outcome === 'route' ? textProblem('route', typed.route, 'Say which route') : {}),
  };
  if (Object.keys(errors).length > 0 || !way || !heldOn || !giver || !outcome) return { errors };
  const strategies = typed.strategies.filter((code) => strategyByCode(code));
  const { about, advised } = typed;
  const recorded = {
    way,
    heldOn,
    minutes,
    givenBy: giver.id,
    areas,
    about,
    strategies,
    advised,
    outcome,
    backOn,
    route,
  };
  return { recorded, errors };
}

function heldProblem(heldOn: CalendarDay | undefined, today: CalendarDay): Errors {
  if (!heldOn) return { held: 'Give the day as a real date, such as 3 11 2026' };
  if (heldOn > today) return { held: 'The day must be today or earlier' };
  if (heldOn < addDays(today, -OLDEST_DAYS))
    return { held: `The day must be ${longDate(addDays(today, -OLDEST_DAYS))} or later` };
  return {};
}

function backProblem(backOn: CalendarDay | null, heldOn: CalendarDay | undefined, today: CalendarDay): Errors {
  if (!backOn) return { back: 'Give the day to come back by as a real date, such as 24 11 2026' };
  if (heldOn && backOn <= heldOn) return { back: 'The day to come back must be after the day you talked' };
  if (backOn > addDays(today, LONGEST_TRY_DAYS)) return { back: 'Choose a day within three months' };
  return {};
}

function textProblem(name: keyof typeof LONGEST, text: string, empty: string): Errors {
  if (text === '') return { [name]: empty };
  if ([...text].length > LONGEST[name]) return { [name]: `Shorten this to ${LONGEST[name]} characters or fewer` };
  return {};
}

function nameProblem(name: 'about' | 'advised', text: string): Errors {
  const found = nameInText(text);
  if (!found) return {};
  return { [name]: `“${found}” looks like a name. Leave out names; if it is no child’s name, tick the box below` };
}
