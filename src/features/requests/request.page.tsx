import { stepOfField } from '#src/casework/answer-steps/all-steps.ts';
import { deliveryLinks } from '#src/casework/delivery/delivery-links.ts';
import { answersSummary, type ChangeHref } from '#src/casework/request-view/answers-summary.tsx';
import { journeyOf } from '#src/casework/request-view/journey.ts';
import { openQuestion } from '#src/casework/request-view/request-history.ts';
import { stationsOf } from '#src/casework/request-view/stations.ts';
import { whereNow } from '#src/casework/request-view/where-now.ts';
import { whatAbout } from '#src/casework/what-about.ts';
import { WITH_EXPERTS } from '#src/domain/requests/lifecycle.ts';
import { yearsOf } from '#src/domain/requests/phases.ts';
import { errorSummaryFor } from '#src/govuk/form.tsx';
import { heading, section } from '#src/govuk/pieces/heading.tsx';
import { theLine } from '#src/govuk/pieces/the-line.tsx';
import { beside } from '#src/govuk/pieces/the-side.tsx';
import type { Page } from '#src/platform/http/answers.ts';
import type { Node } from '#src/platform/jsx/jsx-runtime.ts';
import { filesSection } from './files-section.tsx';
import { forAVisit } from './for-a-visit.tsx';
import { helpActions } from './help-actions.tsx';
import { latestAnswer } from './latest-answer.tsx';
import { needsYouHere } from './needs-you-here.tsx';
import { otherMoves } from './other-moves.tsx';
import { planSection } from './plan-section.tsx';
import { historySection } from './request-history.tsx';
import { requestSide } from './request-side.tsx';
import { helpSoFar, lookUnderWay, type RequestView } from './request-view.ts';
import { links } from './requests.links.ts';
import { secondLookNotice } from './second-look-notice.tsx';
import { sessionsSection } from './sessions-section.tsx';
import { tryMeanwhile } from './try-meanwhile.tsx';
import { whatCameOfIt } from './what-came-of-it.tsx';
import { whoHelps } from './who-helps.tsx';

/** 'Where is it now': the line, what needs you, the answer, what was told, and everything that happened. */
export function requestPage(view: RequestView): Page {
  const { request, history, viewer, today } = view;
  const about = whatAbout(request.subject, yearsOf(request.answers));
  const asked = openQuestion(history.questions);
  const nextOn = request.status === 'question' && asked ? asked.answerBy : request.nextOn;
  const journeyBy = { today, viewer, help: helpSoFar(view) };
  const body = (
    <>
      {errorSummaryFor(view.typed?.errors)}
      {heading({
        title: about,
        caption: `${request.reference} · ${request.setting.name}`,
        lead: whereNow(
          { ...request, nextOn, looksAgain: lookUnderWay(view) !== undefined, plan: view.help.plan },
          today,
          viewer,
        ),
        size: 'l',
      })}
      {theLine({ stations: stationsOf(journeyOf(request, history, journeyBy)), caption: 'Where is it now' })}
      {needsYouHere(view)}
      {secondLookNotice(view)}
      {beside({ main: mainPart(view), side: requestSide(view) })}
    </>
  );
  return { title: `${about}, ${request.reference}`, body, back: backFrom(view) };
}

function mainPart(view: RequestView): Node {
  const isOver = view.request.status === 'closed';
  const isHelped = view.request.status === 'delivering';
  return (
    <>
      {forAVisit(view)}
      {!isHelped && latestAnswer(view)}
      {tryMeanwhile(view)}
      {helpActions(view)}
      {isOver && whatCameOfIt(view)}
      {whoHelps(view)}
      {planSection(view)}
      {sessionsSection(view)}
      {isHelped && latestAnswer(view)}
      {filesSection(view)}
      {!isOver && whatCameOfIt(view)}
      {told(view)}
      {historySection(view)}
      {otherMoves(view)}
    </>
  );
}

/**
 * A lead reads it whole; the people who wrote it can fold it away, and on a phone it begins folded. Once an expert is
 * sought or named it is folded for everyone, and an expert has it among what a visit needs.
 */
function told(view: RequestView): Node {
  const { viewer, movers, request } = view;
  if (movers.includes('expert')) return null;
  const summary = answersSummary(request.answers, changeLinks(view));
  const title = viewer === 'setting' ? 'What you told us' : 'What the setting told us';
  const isLater = request.status === 'waiting' || WITH_EXPERTS.includes(request.status);
  if (viewer === 'partnership' && !isLater) return section({ title, children: summary, id: 'told' });
  return (
    <section class="al-section" id="told">
      <details class="al-fold" data-side={!isLater} open={!isLater}>
        <summary class="al-fold__title">
          <h2 class="govuk-heading-m">{title}</h2>
        </summary>
        {summary}
      </details>
    </section>
  );
}

/** Staff of the setting may put any answer right, with a reason; both versions stay in the history. */
function changeLinks({ request, viewer }: RequestView): ChangeHref | undefined {
  if (viewer !== 'setting') return undefined;
  return (field) => links.amend(request.reference, stepOfField(field));
}

function backFrom({ viewer, movers }: RequestView): { text: string; href: string } {
  if (viewer === 'setting') return { text: 'Your requests', href: links.list };
  if (movers.includes('expert') && !movers.includes('lead'))
    return { text: 'Your work', href: deliveryLinks.allocations };
  return movers.includes('lead') ? { text: 'Queue', href: links.queue } : { text: 'Panels', href: links.panel };
}
