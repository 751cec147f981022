import { stepOfField } from '#src/casework/answer-steps/all-steps.ts';
import { answersSummary, type ChangeHref } from '#src/casework/request-view/answers-summary.tsx';
import { openQuestion } from '#src/casework/request-view/request-history.ts';
import { journeyOf, stationsOf } from '#src/casework/request-view/stations.ts';
import { momentsOf } from '#src/casework/request-view/timeline.tsx';
import { whereNow } from '#src/casework/request-view/where-now.ts';
import { whatAbout } from '#src/casework/what-about.ts';
import { yearsOf } from '#src/domain/requests/phases.ts';
import { errorSummaryFor } from '#src/govuk/form.tsx';
import { heading, section } from '#src/govuk/pieces/heading.tsx';
import { theLine } from '#src/govuk/pieces/the-line.tsx';
import { beside } from '#src/govuk/pieces/the-side.tsx';
import { timeline } from '#src/govuk/pieces/timeline.tsx';
import type { Page } from '#src/platform/http/answers.ts';
import type { Node } from '#src/platform/jsx/jsx-runtime.ts';
import { latestAnswer } from './latest-answer.tsx';
import { needsYouHere } from './needs-you-here.tsx';
import { otherMoves } from './other-moves.tsx';
import { requestSide } from './request-side.tsx';
import type { RequestView } from './request-view.ts';
import { links } from './requests.links.ts';
import { tryMeanwhile } from './try-meanwhile.tsx';

/** 'Where is it now': the line, what needs you, the answer, what was told, and everything that happened. */
export function requestPage(view: RequestView): Page {
  const { request, history, viewer, today } = view;
  const about = whatAbout(request.subject, yearsOf(request.answers));
  const asked = openQuestion(history.questions);
  const nextOn = request.status === 'question' && asked ? asked.answerBy : request.nextOn;
  const body = (
    <>
      {errorSummaryFor(view.typed?.errors)}
      {heading({
        title: about,
        caption: `${request.reference} · ${request.setting.name}`,
        lead: whereNow({ ...request, nextOn }, today, viewer),
        size: 'l',
      })}
      {theLine({ stations: stationsOf(journeyOf(request, history, view)), caption: 'Where is it now' })}
      {needsYouHere(view)}
      {beside({ main: mainPart(view), side: requestSide(view) })}
    </>
  );
  return { title: `${about}, ${request.reference}`, body, back: backFrom(view) };
}

function mainPart(view: RequestView): Node {
  const { history, viewer } = view;
  return (
    <>
      {latestAnswer(view)}
      {tryMeanwhile(view)}
      {told(view)}
      {section({ title: 'What has happened', children: timeline(momentsOf(history, viewer)), id: 'history' })}
      {otherMoves(view)}
    </>
  );
}

/** A lead reads it whole; the people who wrote it can fold it away, and on a phone it begins folded. */
function told(view: RequestView): Node {
  const summary = answersSummary(view.request.answers, changeLinks(view));
  if (view.viewer === 'partnership')
    return section({ title: 'What the setting told us', children: summary, id: 'told' });
  return (
    <section class="al-section" id="told">
      <details class="al-fold" data-side open>
        <summary class="al-fold__title">
          <h2 class="govuk-heading-m">What you told us</h2>
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

function backFrom({ viewer, mayReadLooks }: RequestView): { text: string; href: string } {
  if (viewer === 'setting') return { text: 'Your requests', href: links.list };
  // Of the partnership only the co-ordinator may not read who looked.
  return mayReadLooks ? { text: 'Queue', href: links.queue } : { text: 'For the panel', href: links.panel };
}
