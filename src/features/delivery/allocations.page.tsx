import { deliveryLinks } from '#src/casework/delivery/delivery-links.ts';
import { weekdayDate } from '#src/casework/request-view/days.ts';
import { requestLinks } from '#src/casework/request-view/request-links.ts';
import { whatAbout } from '#src/casework/what-about.ts';
import { button } from '#src/govuk/components.ts';
import { form } from '#src/govuk/form.tsx';
import { emptyState } from '#src/govuk/pieces/empty-state.tsx';
import { heading, section } from '#src/govuk/pieces/heading.tsx';
import { tag } from '#src/govuk/pieces/tag.tsx';
import type { Page } from '#src/platform/http/answers.ts';
import type { Html, Node } from '#src/platform/jsx/jsx-runtime.ts';
import type { Allocated } from './delivery.queries.ts';

type Shown = { allocated: Allocated[]; signs: boolean; csrf: string };

/** What an expert has on their desk: what is new first, then where help is under way. */
export function allocationsPage({ allocated, signs, csrf }: Shown): Page {
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
      {section({ title: 'Under way', children: underWay(taken, fresh.length > 0) })}
    </>
  );
  return { title: 'Your work', body };
}

function underWay(taken: Allocated[], more: boolean): Node {
  if (taken.length > 0) return taken.map(workCard);
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

function workCard(each: Allocated): Html {
  const planned = each.status !== 'allocated';
  return (
    <article class="al-work">
      {title(each)}
      <p class="al-work__line">
        {planned ? (
          <>
            {each.used} of {sessionsInWords(each.sessions)} given
          </>
        ) : (
          tag({ text: 'Plan to write', tone: 'careful' })
        )}
        {each.nextVisit && <>. Next visit {weekdayDate(each.nextVisit)}</>}
        {each.reviewOn && <>. Review {weekdayDate(each.reviewOn)}</>}
      </p>
      <div class="al-actions al-work__actions">
        {planned
          ? button({ html: named('Record a session', each), href: deliveryLinks.newSession(each.reference) })
          : button({ html: named('Write the plan', each), href: deliveryLinks.newPlan(each.reference) })}{' '}
        <a class="govuk-link" href={deliveryLinks.newVisit(each.reference)}>
          Plan a visit<span class="govuk-visually-hidden"> for {each.reference}</span>
        </a>{' '}
        {!planned && (
          <a class="govuk-link" href={deliveryLinks.newSession(each.reference)}>
            Record a session<span class="govuk-visually-hidden"> for {each.reference}</span>
          </a>
        )}{' '}
        <a class="govuk-link" href={requestLinks.request(each.reference)}>
          Open<span class="govuk-visually-hidden"> {each.reference}</span>
        </a>
      </div>
    </article>
  );
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
