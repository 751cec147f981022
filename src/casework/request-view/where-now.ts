import type { PlanState } from '#src/casework/delivery/load-plans.ts';
import { type CalendarDay, day, dayOf, longDate } from '#src/domain/calendar/calendar-day.ts';
import type { Status } from '#src/domain/requests/lifecycle.ts';

type Where = {
  status: Status;
  leadName: string;
  answerBy: string;
  nextOn: string | null;
  endedAt: Date | null;
  /** Someone looks at an earlier decision again. */
  looksAgain?: boolean;
  /** The newest plan of the help, and who wrote it. */
  plan?: { state: PlanState; agreeBy: string; proposedByName: string } | undefined;
};

type Told = { request: Where; today: CalendarDay; you: boolean };

/** Where a request is and what comes next, in one or two sentences; `viewer` decides who "you" is. */
export function whereNow(request: Where, today: CalendarDay, viewer: 'setting' | 'partnership'): string {
  return SAYS[request.status]({ request, today, you: viewer === 'setting' });
}

const SAYS: Record<Status, (told: Told) => string> = {
  new: ({ request, today, you }) => {
    const { leadName, answerBy, looksAgain } = request;
    const does = looksAgain ? 'who looks at it again and answers' : 'who answers';
    if (answerBy >= today) return `With ${leadName}, ${does} ${by(answerBy, today)}.`;
    const sorry = you ? ' We are sorry it is late.' : '';
    return `With ${leadName}. An answer was due on ${on(answerBy, today)}.${sorry}`;
  },
  question: ({ request, today, you }) => {
    const when = request.nextOn ? ` ${by(request.nextOn, today)}` : '';
    const { leadName } = request;
    return you
      ? `${leadName} has a question for you. Please answer${when}.`
      : `Waiting for the setting to answer ${leadName}’s question${when}.`;
  },
  taken_on: ({ request, today }) =>
    `${request.leadName} is working on it.${next('The next step comes', request, today)}`,
  with_panel: ({ request, today, you }) =>
    `With the panel.${next(you ? 'You hear more' : 'The setting hears more', request, today)}`,
  waiting: ({ request, today }) =>
    `Waiting for an expert, with an interim plan.${next('An expert is expected', request, today)}`,
  allocated: ({ request, today, you }) =>
    `An expert is named.${next(you ? 'You hear from them' : 'They are in touch', request, today)}`,
  delivering: (told) => planAwaits(told) ?? `Help is under way.${next('The review comes', told.request, told.today)}`,
  closed: ({ request }) => ended('Closed after help', request),
  advised: ({ request, today }) => `${ended('Answered with advice', request)}${nextContact(request, today)}`,
  rerouted: ({ request, today }) => `${ended('Another route agreed', request)}${nextContact(request, today)}`,
  enough: ({ request, today, you }) => {
    const says = ended(
      you ? 'You found that the strategies were enough' : 'The setting found that the strategies were enough',
      request,
    );
    return request.nextOn && request.nextOn >= today ? `${says} Look back on ${on(request.nextOn, today)}.` : says;
  },
  withdrawn: ({ request }) => ended('Withdrawn', request),
};

/** A plan that nobody has agreed to yet: what is awaited, and from whom. */
function planAwaits({ request: { plan }, today, you }: Told): string | undefined {
  if (plan?.state === 'objected') {
    return you
      ? `You asked for changes to the plan, and ${plan.proposedByName} writes a new one.`
      : `The setting asked for changes to the plan. ${plan.proposedByName} writes a new one.`;
  }
  if (plan?.state !== 'proposed' || plan.agreeBy < today) return undefined;
  return you
    ? `${plan.proposedByName} has written a plan. Please agree, or say what should change, ${by(plan.agreeBy, today)}. If we hear nothing, it goes ahead.`
    : `The plan waits for the setting, ${by(plan.agreeBy, today)}. If nobody asks for changes, it goes ahead.`;
}

function next(words: string, { nextOn }: Where, today: CalendarDay): string {
  if (!nextOn) return '';
  return nextOn < today ? ` The next date, ${on(nextOn, today)}, has passed.` : ` ${words} ${by(nextOn, today)}.`;
}

function nextContact({ nextOn }: Where, today: CalendarDay): string {
  return nextOn && nextOn >= today ? ` Next contact: ${on(nextOn, today)}.` : '';
}

function ended(words: string, { endedAt }: Where): string {
  return endedAt ? `${words} on ${withoutYear(dayOf(endedAt))}.` : `${words}.`;
}

function by(value: string, today: CalendarDay): string {
  return value === today ? 'today' : `by ${on(value, today)}`;
}

function on(value: string, today: CalendarDay): string {
  return value === today ? 'today' : withoutYear(day(value));
}

/** 'Tuesday 10 November': the year is plain from the place. */
function withoutYear(value: CalendarDay): string {
  return longDate(value).replace(/ \d{4}$/, '');
}
