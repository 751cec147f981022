import { consultingNeedsOfGiver } from '#src/casework/consulting/consulting-needs.ts';
import { deliveryLinks } from '#src/casework/delivery/delivery-links.ts';
import { nearDate, weekdayDate } from '#src/casework/request-view/days.ts';
import { reviewLinks } from '#src/casework/reviews/review-links.ts';
import { addDays, type CalendarDay, weekdayOf } from '#src/domain/calendar/calendar-day.ts';
import type { Need } from '#src/govuk/pieces/needs-you.tsx';
import type { Context } from '#src/platform/http/route.ts';
import {
  type NewAllocation,
  type NoteToFinish,
  newAllocations,
  notesToFinish,
  plansToChange,
  plansToWrite,
  type ReviewDue,
  reviewsDue,
  signaturesWaiting,
  visitsBetween,
} from './expert.queries.ts';
import { moreOfYours, visitList } from './expert-parts.tsx';
import type { Home } from './home.page.tsx';

/** A review is called for this many days before its date. */
const REVIEW_SOON = 7;
/** How far ahead the next visit is looked for when there is none this week. */
const A_TERM = 90;

/** The day of an expert: what is new, notes to finish, what waits for a signature, and this week's visits. */
export async function expertHome(context: Context): Promise<Home> {
  const { db, actor, today } = context;
  const sunday = addDays(today, (7 - weekdayOf(today)) % 7);
  const visits = await visitsBetween(db, actor.id, today, sunday);
  const [next] = visits.length > 0 ? [] : await visitsBetween(db, actor.id, sunday, addDays(today, A_TERM));
  const signatures = await signaturesWaiting(db, actor.id);
  const needs = [
    ...(await notesToFinish(db, actor.id, today)).map(note),
    ...(await newAllocations(db, actor.id)).map(fresh),
    ...(await plansToWrite(db, actor.id)).map((each) => plan(each, today)),
    ...(await plansToChange(db, actor.id)).map(changePlan),
    ...(await reviewsDue(db, actor.id, addDays(today, REVIEW_SOON))).map((each) => review(each, today)),
    ...(await consultingNeedsOfGiver(context)),
    ...(signatures.count > 0 ? [toSign(signatures)] : []),
  ];
  return {
    lead: 'Where you are expected, and what still wants a minute of yours.',
    needs,
    nothing: visits.length > 0 ? 'Nothing waits for you but your visits.' : 'Nothing waits for you. Enjoy the quiet.',
    parts: [
      { title: 'This week’s visits', body: visitList(visits, next, today) },
      { title: 'More of yours', body: moreOfYours() },
    ],
  };
}

function fresh({ reference, settingName, sessions, startBy }: NewAllocation): Need {
  return {
    sentence: `The panel named you for ${settingName}: ${sessions === 1 ? 'one session' : `${sessions} sessions`}.`,
    action: { text: 'Look and accept', href: deliveryLinks.allocations, visuallyHidden: reference },
    tone: 'new',
    when: `To start by ${weekdayDate(startBy)}`,
  };
}

function plan({ reference, settingName, startBy }: NewAllocation, today: CalendarDay): Need {
  return {
    sentence: `Write the plan together with ${settingName}.`,
    action: { text: 'Write the plan', href: deliveryLinks.newPlan(reference), visuallyHidden: reference },
    ...(startBy < today ? { tone: 'late' as const } : {}),
    when: `To start by ${weekdayDate(startBy)}`,
  };
}

function changePlan({ reference, settingName }: { reference: string; settingName: string }): Need {
  return {
    sentence: `${settingName} has asked for changes to the plan.`,
    action: { text: 'Change the plan', href: deliveryLinks.newPlan(reference), visuallyHidden: reference },
  };
}

function review({ reference, settingName, reviewOn }: ReviewDue, today: CalendarDay): Need {
  const late = reviewOn < today;
  return {
    sentence: `Review the help with ${settingName}: what has moved, and what comes next?`,
    action: { text: 'Review the help', href: reviewLinks.review(reference), visuallyHidden: reference },
    when: late ? `Was due ${weekdayDate(reviewOn)}` : reviewOn === today ? 'Today' : `By ${nearDate(reviewOn, today)}`,
    tone: late ? 'late' : 'careful',
  };
}

function note({ id, settingName, onDay, sentBack }: NoteToFinish): Need {
  const day = weekdayDate(onDay);
  if (sentBack) {
    return {
      sentence: `Your supervisor asks for a change to your record of ${day} at ${settingName}.`,
      action: { text: 'Change it', href: deliveryLinks.record(id), visuallyHidden: `${settingName}, ${day}` },
      tone: 'careful',
    };
  }
  return {
    sentence: `How was your visit to ${settingName} on ${day}?`,
    action: { text: 'Record it', href: deliveryLinks.record(id), visuallyHidden: `${settingName}, ${day}` },
  };
}

function toSign({ count, since }: { count: number; since: string | null }): Need {
  return {
    sentence: count === 1 ? 'One record waits for your signature.' : `${count} records wait for your signature.`,
    action: { text: 'Read and sign', href: deliveryLinks.signatures },
    ...(since ? { when: `The oldest is of ${weekdayDate(since)}` } : {}),
  };
}
