import { deliveryLinks } from '#src/casework/delivery/delivery-links.ts';
import { nearDate, weekdayDate } from '#src/casework/request-view/days.ts';
import { requestLinks } from '#src/casework/request-view/request-links.ts';
import { reviewLinks } from '#src/casework/reviews/review-links.ts';
import { whatAbout } from '#src/casework/what-about.ts';
import { addDays, type CalendarDay } from '#src/domain/calendar/calendar-day.ts';
import { button } from '#src/govuk/components.ts';
import { form } from '#src/govuk/form.tsx';
import { emptyState } from '#src/govuk/pieces/empty-state.tsx';
import { heading, section } from '#src/govuk/pieces/heading.tsx';
import { tag } from '#src/govuk/pieces/tag.tsx';
import type { Page } from '#src/platform/http/answers.ts';
import type { Html, Node } from '#src/platform/jsx/jsx-runtime.ts';
import type { Allocated } from './delivery.queries.ts';

type Shown = { allocated: Allocated[]; signs: boolean; today: CalendarDay; csrf: string };

/** A review is what comes next from this many days before its date. */
const REVIEW_SOON = 7;

/** What an expert has on their desk: what is new first, then where help is under way. */
export function allocationsPage({ allocated, signs, today, csrf }: Shown): Page {
  const fresh = allocated.filter((each) => !each.acceptedAt);
  const taken = allocated.filter((each) => each.acceptedAt);
  const body = (
    <>
      {heading({ title: 'Your work', lead: 'The requests you were named for, and what comes next in each.' })}
      <p class="govuk-body al-ways">
        <a class="govuk-link" href={deliveryLinks.calendar}>
          Your calendar link
        </a>{' '}
        {signs && (
          <a class="govuk-link" href={deliveryLinks.signatures}>
            Records to sign
          </a>
        )}
      </p>
      {fresh.length > 0 && section({ title: 'New for you', children: fresh.map((each) => newCard(each, csrf)) })}
      {section({ title: 'Under way', children: underWay(taken, { today, more: fresh.length > 0 }) })}
    </>
  );
  return { title: 'Your work', body };
}

function underWay(taken: Allocated[], { today, more }: { today: CalendarDay; more: boolean }): Node {
  if (taken.length > 0) return taken.map((each) => workCard(each, today));
  return emptyState({
    title: 'Nothing under way',
    text: more ? 'Accept what is new and it moves here.' : 'When a panel names you for a request, you find it here.',
  });
}

function newCard(each: Allocated, csrf: string): Html {
  return (
    <article class="al-work">
      {title(each)}
      <p class="al-work__line">
        {sessionsInWords(each.sessions)}, to start by <strong>{weekdayDate(each.startBy)}</strong>
        {each.isLead && '. You lead the help'}
      </p>
      <div class="al-actions al-work__actions">
        {form({
          action: deliveryLinks.acceptance(each.reference),
          csrf,
          children: button({ html: named('Accept', each), preventDoubleClick: true }),
        })}{' '}
        <a class="govuk-link" href={requestLinks.request(each.reference)}>
          Read it<span class="govuk-visually-hidden">: {each.reference}</span>
        </a>{' '}
        <a class="govuk-link" href={deliveryLinks.handBack(each.reference)}>
          Hand back<span class="govuk-visually-hidden"> {each.reference}</span>
        </a>
      </div>
    </article>
  );
}

function workCard(each: Allocated, today: CalendarDay): Html {
  const [first, ...others] = waysOn(each, today);
  return (
    <article class="al-work">
      {title(each)}
      <p class="al-work__line">{howFar(each, today)}</p>
      <div class="al-actions al-work__actions">
        {first && button({ html: named(first.text, each), href: first.href })}{' '}
        {others.map(({ text, href }) => [
          <a class="govuk-link" href={href}>
            {named(text, each)}
          </a>,
          ' ',
        ])}
        <a class="govuk-link" href={requestLinks.request(each.reference)}>
          Open<span class="govuk-visually-hidden"> {each.reference}</span>
        </a>
      </div>
    </article>
  );
}

/** What is awaited comes before how far the help is. */
function howFar(each: Allocated, today: CalendarDay): Node {
  const { planState, agreeBy, nextVisit, reviewOn } = each;
  const visit = nextVisit && `Next visit ${nearDate(nextVisit, today)}.`;
  if (each.status === 'allocated') return [tag({ text: 'Plan to write', tone: 'careful' }), ' ', visit];
  if (planState === 'objected') return [tag({ text: 'Changes to the plan asked for', tone: 'careful' }), ' ', visit];
  const review = reviewOn && `Review ${reviewOn < today ? 'was due ' : ''}${nearDate(reviewOn, today)}.`;
  const line = [`${each.used} of ${sessionsInWords(each.sessions)} given.`, visit, review].filter(Boolean).join(' ');
  if (planState !== 'proposed' || !agreeBy || agreeBy < today) return line;
  return [tag({ text: `Plan to agree by ${nearDate(agreeBy, today)}`, tone: 'info' }), <br />, line];
}

type Way = { text: string; href: string };

/** What comes next first. */
function waysOn({ status, planState, reviewOn, reference, isLead }: Allocated, today: CalendarDay): Way[] {
  const record = { text: 'Record a session', href: deliveryLinks.newSession(reference) };
  const visit = { text: 'Plan a visit', href: deliveryLinks.newVisit(reference) };
  if (status === 'allocated')
    return [{ text: 'Write the plan', href: deliveryLinks.newPlan(reference) }, visit, record];
  if (planState === 'objected')
    return [{ text: 'Change the plan', href: deliveryLinks.newPlan(reference) }, visit, record];
  if (isLead && reviewOn && reviewOn <= addDays(today, REVIEW_SOON))
    return [{ text: 'Review the help', href: reviewLinks.review(reference) }, record, visit];
  return [record, visit];
}

function title({ reference, settingName, subject, years }: Allocated): Html {
  return (
    <h3 class="al-work__title">
      {settingName}
      <span class="al-work__about">
        {whatAbout(subject, years)}, {reference}
      </span>
    </h3>
  );
}

function sessionsInWords(count: number): string {
  return count === 1 ? 'one session' : `${count} sessions`;
}

function named(words: string, { reference }: Allocated): Node {
  return [words, <span class="govuk-visually-hidden"> for {reference}</span>];
}
