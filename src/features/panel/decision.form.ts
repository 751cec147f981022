import { partsIn } from '#src/casework/typed-day.ts';
import { type CalendarDay, day, isDay } from '#src/domain/calendar/calendar-day.ts';
import { addWorkingDays } from '#src/domain/calendar/working-days.ts';
import { PANEL_DECISIONS, type PanelDecision } from '#src/domain/panel/decisions.ts';
import type { PanelChoice, PanelProblem } from '#src/domain/panel/panel-choice.ts';
import { wordsFor } from '#src/domain/panel/usual-words.ts';
import type { Area } from '#src/domain/vocabulary.ts';
import type { DateParts, Errors } from '#src/govuk/fields.tsx';
import type { Form } from '#src/platform/http/form.ts';
import type { Partnership } from '#src/platform/partnerships/schema.ts';

/** The form as it was typed, whatever it holds. `sessions` by expert. */
export type Typed = {
  decision: string;
  experts: string[];
  sessions: Record<string, string>;
  leadExpertId: string;
  startBy: DateParts;
  longerBecause: string;
  /** The place of the route in the partnership's list. */
  route: string;
  reason: string;
  advice: string;
  namedPersonId: string;
  /** Who looks again; for a second look they are the person to talk to. */
  lookerId: string;
  nextOn: DateParts;
};

export const LONGEST = { advice: 6000, reason: 1200, longerBecause: 600 } as const;

export function readTyped(form: Form): Typed {
  const experts = form.list('experts').filter((id) => /^[1-9]\d{0,8}$/.test(id));
  const shown = Object.keys(form.fields()).flatMap((name) => /^sessions-(\d{1,9})$/.exec(name)?.[1] ?? []);
  return {
    decision: form.text('decision'),
    experts,
    sessions: Object.fromEntries(shown.map((id) => [id, form.text(`sessions-${id}`)])),
    leadExpertId: form.text('leadExpertId'),
    startBy: partsIn(form, 'startBy'),
    longerBecause: form.text('longerBecause'),
    route: form.text('route'),
    reason: form.text('reason'),
    advice: form.text('advice'),
    namedPersonId: form.text('namedPersonId'),
    lookerId: form.text('lookerId'),
    nextOn: partsIn(form, 'nextOn'),
  };
}

type By = { partnership: Partnership; today: CalendarDay; area: Area };

/** What the panel means by the form: what was left empty or as it was offered follows from the decision. */
export function choiceOf(typed: Typed, { partnership, today, area }: By): PanelChoice {
  const decision = Object.hasOwn(PANEL_DECISIONS, typed.decision) ? (typed.decision as PanelDecision) : undefined;
  const route = /^\d{1,2}$/.test(typed.route) ? partnership.routes[Number(typed.route)]?.route : undefined;
  const usual = usualDays(decision ?? 'wait', partnership, today);
  const asked = decision === 'allocate';
  return {
    decision,
    experts: asked ? typed.experts.map((id) => ({ expertId: Number(id), sessions: whole(typed.sessions[id]) })) : [],
    leadExpertId: asked ? leadOf(typed) : undefined,
    startBy: asked ? (dateOf(typed.startBy) ?? usual.startBy) : undefined,
    longerBecause: asked ? typed.longerBecause : undefined,
    route: decision === 'reroute' ? route : undefined,
    reason: decision === 'return' || decision === 'second_look' ? typed.reason : undefined,
    advice: wordsFor(decision, typed.advice, area),
    namedPersonId: whole(typed.namedPersonId),
    lookerId: decision === 'second_look' ? whole(typed.lookerId) : undefined,
    nextOn: dateOf(typed.nextOn) ?? usual.nextOn,
  };
}

/** The dates a decision gives when none is typed: each its own service standard. */
export function usualDays(decision: PanelDecision, { calendar, serviceStandards }: Partnership, today: CalendarDay) {
  const { triageDays, panelDays } = serviceStandards;
  const later = decision === 'allocate' || decision === 'wait' ? panelDays : triageDays;
  return { startBy: addWorkingDays(calendar, today, panelDays), nextOn: addWorkingDays(calendar, today, later) };
}

/** The words beside each box; boxes that hold more than they can are named too. */
export function errorsOf(problems: PanelProblem[], typed: Typed): Errors {
  const errors: Errors = {};
  for (const { field, words } of problems) errors[field] ??= words;
  for (const field of tooLong(typed))
    errors[field] = `Shorten this to ${LONGEST[field].toLocaleString('en-GB')} characters or fewer`;
  return errors;
}

export function tooLong(typed: Typed): (keyof typeof LONGEST)[] {
  return (Object.keys(LONGEST) as (keyof typeof LONGEST)[]).filter(
    (field) => [...typed[field]].length > LONGEST[field],
  );
}

/** One expert leads by being the only one. */
function leadOf({ experts, leadExpertId }: Typed): number | undefined {
  return experts.length === 1 ? Number(experts[0]) : whole(leadExpertId);
}

function whole(text: string | undefined): number | undefined {
  return text && /^\d{1,9}$/.test(text) ? Number(text) : undefined;
}

/** Undefined when all three boxes are empty; otherwise the day, or what was typed so that it can be put right. */
function dateOf({ day: d = '', month = '', year = '' }: DateParts): string | undefined {
  if (d === '' && month === '' && year === '') return undefined;
  const text = `${year.length === 2 ? `20${year}` : year}-${month.padStart(2, '0')}-${d.padStart(2, '0')}`;
  return isDay(text) ? day(text) : text;
}
