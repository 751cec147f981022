import { deliveryLinks } from '#src/casework/delivery/delivery-links.ts';
import { nearDate } from '#src/casework/request-view/days.ts';
import { reviewLinks } from '#src/casework/reviews/review-links.ts';
import { addDays } from '#src/domain/calendar/calendar-day.ts';
import { button } from '#src/govuk/components.ts';
import { form } from '#src/govuk/form.tsx';
import type { Need } from '#src/govuk/pieces/needs-you.tsx';
import type { Html, Node } from '#src/platform/jsx/jsx-runtime.ts';
import { type RequestView, sessionsOf } from './request-view.ts';

/** A review is called for this many days before its date. */
const REVIEW_SOON = 7;

/** What the help asks of this person now, the first thing first. */
export function needsOfHelp(view: RequestView): Need[] {
  return [...planToAgree(view), ...stillHelping(view), ...planToWrite(view), ...toRecord(view), ...toReview(view)];
}

/** An expert who has just been named says yes here, or hands it back. */
export function acceptBox({ own, request, csrf, today }: RequestView): Node {
  if (!own || own.acceptedAt || request.status === 'closed') return null;
  return (
    <section class="al-needs" aria-labelledby="needs-you">
      <h2 class="al-needs__title" id="needs-you">
        You are named to help
      </h2>
      <div class="al-needs__item al-needs__item--ask">
        <div class="al-needs__words">
          <p class="al-needs__sentence">
            {own.sessions === 1 ? '1 session' : `${own.sessions} sessions`}, beginning by {nearDate(own.startBy, today)}
            .
          </p>
          <p class="al-needs__when">Accepting tells {request.setting.name} that you will be in touch.</p>
          <div class="al-actions">
            {form({
              action: deliveryLinks.acceptance(request.reference),
              csrf,
              children: button({ text: 'Accept', preventDoubleClick: true }),
            })}
            <a class="govuk-link" href={deliveryLinks.handBack(request.reference)}>
              Hand it back
            </a>
          </div>
        </div>
      </div>
    </section>
  ) as Html;
}

function planToAgree({ help, viewer, request, today }: RequestView): Need[] {
  const { plan } = help;
  if (viewer !== 'setting' || plan?.state !== 'proposed' || request.status !== 'delivering') return [];
  return [
    {
      sentence: `${plan.proposedByName} has written a plan for the help. Is it right for you?`,
      action: { text: 'Read and agree', href: deliveryLinks.plan(request.reference) },
      when: `By ${nearDate(plan.agreeBy, today)}; if we hear nothing, it goes ahead`,
      tone: 'careful',
    },
  ];
}

function stillHelping({ echo, viewer, request }: RequestView): Need[] {
  if (viewer !== 'setting' || !echo?.sentAt || echo.answeredAt) return [];
  return [
    {
      sentence: 'Six weeks on: are you still using it, and is it helping?',
      action: { text: 'Tell us in one tap', href: reviewLinks.echo(request.reference) },
    },
  ];
}

function planToWrite({ own, help, request, today }: RequestView): Need[] {
  if (!own?.acceptedAt || (request.status !== 'allocated' && request.status !== 'delivering')) return [];
  const asked = help.plan?.state === 'objected';
  if (help.plan && !asked) return [];
  return [
    {
      sentence: asked
        ? `${request.setting.name} has asked for changes to the plan.`
        : `Write the plan with ${request.setting.name}: goals, who does what, and an end date.`,
      action: { text: asked ? 'Change the plan' : 'Write the plan', href: deliveryLinks.newPlan(request.reference) },
      when: asked ? undefined : `Help begins by ${nearDate(own.startBy, today)}`,
      tone: own.startBy < today && !asked ? 'late' : undefined,
    },
  ];
}

function toRecord(view: RequestView): Need[] {
  const { own, today } = view;
  if (!own) return [];
  const past = sessionsOf(view).filter(({ state, expertId, onDay }) => {
    return state === 'planned' && expertId === own.expertId && onDay <= today;
  });
  return past.slice(-1).map(({ id, onDay }) => ({
    sentence: `Write down how the visit ${onDay === today ? 'today' : `on ${nearDate(onDay, today)}`} went.`,
    action: { text: 'Record the session', href: deliveryLinks.record(id) },
  }));
}

function toReview({ own, moves, request, today }: RequestView): Need[] {
  const { nextOn } = request;
  if (!moves.includes('close') || !nextOn || nextOn > addDays(today, REVIEW_SOON)) return [];
  // The expert reviews; the lead is called only when nobody did.
  if (!own && nextOn >= today) return [];
  return [
    {
      sentence: `Review the help with ${request.setting.name}: what has moved, and what comes next?`,
      action: { text: 'Review the help', href: reviewLinks.review(request.reference) },
      when:
        nextOn < today
          ? `Was due ${nearDate(nextOn, today)}`
          : nextOn === today
            ? 'Today'
            : `By ${nearDate(nextOn, today)}`,
      tone: nextOn < today ? 'late' : 'careful',
    },
  ];
}
