import { deliveryLinks } from '#src/casework/delivery/delivery-links.ts';
import { requestLinks } from '#src/casework/request-view/request-links.ts';
import { reviewLinks } from '#src/casework/reviews/review-links.ts';
import { whatAbout } from '#src/casework/what-about.ts';
import { type CalendarDay, day, longDate } from '#src/domain/calendar/calendar-day.ts';
import type { Need } from '#src/govuk/pieces/needs-you.tsx';
import type { Echoed, LookAgain, NextPanel, PlanToAgree } from './help.queries.ts';

export function agreePlan(plan: PlanToAgree, several: boolean): Need {
  return {
    sentence: `${plan.proposedBy} has written a plan for the help${several ? ` at ${plan.settingName}` : ''}. Is it right for you?`,
    action: { text: 'Read and agree', href: deliveryLinks.plan(plan.reference), visuallyHidden: plan.reference },
    when: `By ${longDate(day(plan.agreeBy))}; if we hear nothing, it goes ahead`,
    tone: 'careful',
  };
}

export function answerEcho({ reference, settingName, subject, years }: Echoed, several: boolean): Need {
  return {
    sentence: `Six weeks after the help ended${several ? ` at ${settingName}` : ''} (${aboutInside(subject, years)}): are you still using it?`,
    action: { text: 'Tell us in one tap', href: reviewLinks.echo(reference), visuallyHidden: reference },
  };
}

function aboutInside(subject: Echoed['subject'], years: Echoed['years']): string {
  const about = whatAbout(subject, years);
  return `${about.charAt(0).toLowerCase()}${about.slice(1)}`;
}

export function lookAgain({ reference, settingName, answerBy }: LookAgain, today: CalendarDay): Need {
  return {
    sentence: `A second look at the request from ${settingName} is yours.`,
    action: { text: 'Look at it', href: requestLinks.triage(reference), visuallyHidden: reference },
    when: `Answer by ${longDate(day(answerBy))}`,
    tone: answerBy < today ? 'late' : 'careful',
  };
}

/** A panel that has met wants closing, with its letters; the next one wants its agenda looked through. */
export function panelToKeep({ id, heldOn, items, undecided }: NextPanel, today: CalendarDay): Need {
  const date = longDate(day(heldOn));
  const many = items === 1 ? 'One request' : `${items} requests`;
  if (heldOn < today) {
    return {
      sentence: `The panel of ${date} is not closed: its letters have not gone out.`,
      action: { text: 'Close the panel', href: `/panels/${id}`, visuallyHidden: `of ${date}` },
      when: undecided > 0 ? `${undecided} still to decide` : 'Everything is decided',
      tone: 'late',
    };
  }
  return {
    sentence: heldOn === today ? `The panel meets today. ${many} on its agenda.` : `The next panel meets on ${date}.`,
    action: { text: 'Open the agenda', href: `/panels/${id}`, visuallyHidden: `of ${date}` },
    when: heldOn === today ? undefined : `${many} on its agenda`,
  };
}

export function lateToBegin(late: number): Need[] {
  if (late === 0) return [];
  return [
    {
      sentence: `${late === 1 ? 'One request has' : `${late} requests have`} an expert named and no help begun by the day promised.`,
      action: { text: 'See them', href: '/queue?view=help' },
      tone: 'late',
    },
  ];
}

export function toSign(unsigned: number): Need[] {
  if (unsigned === 0) return [];
  return [
    {
      sentence: `${unsigned === 1 ? 'One record waits' : `${unsigned} records wait`} for a supervisor’s signature.`,
      action: { text: 'See the experts', href: '/experts' },
    },
  ];
}

export function overPromised(over: { name: string; sessions: number }[]): Need[] {
  if (over.length === 0) return [];
  const [first] = over;
  const who = over.length === 1 ? first?.name : `${over.length} experts`;
  const sessions = over.reduce((sum, each) => sum + each.sessions, 0);
  return [
    {
      sentence: `More is promised of ${who} than there is time for: ${sessions === 1 ? 'one session has' : `${sessions} sessions have`} no week.`,
      action: { text: 'See the weeks', href: '/experts' },
      tone: 'careful',
    },
  ];
}
