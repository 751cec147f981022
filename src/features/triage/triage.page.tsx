import { dueTag } from '#src/casework/due-tag.tsx';
import { weekdayDate, weekdayOfInstant } from '#src/casework/request-view/days.ts';
import { openQuestion, type Triage } from '#src/casework/request-view/request-history.ts';
import { requestLinks } from '#src/casework/request-view/request-links.ts';
import { whatAbout } from '#src/casework/what-about.ts';
import { STATUSES } from '#src/domain/requests/lifecycle.ts';
import { yearsOf } from '#src/domain/requests/phases.ts';
import type { Errors } from '#src/govuk/fields.tsx';
import { errorSummaryFor } from '#src/govuk/form.tsx';
import { heading, section } from '#src/govuk/pieces/heading.tsx';
import { beside } from '#src/govuk/pieces/the-side.tsx';
import { panel } from '#src/govuk/pieces/tip.tsx';
import type { Page } from '#src/platform/http/answers.ts';
import type { Context } from '#src/platform/http/route.ts';
import type { Html, Node } from '#src/platform/jsx/jsx-runtime.ts';
import type { TriageView } from './load-view.ts';
import { theAsk } from './the-ask.tsx';
import type { Typed } from './triage.form.ts';
import { decisionForm } from './triage-form.tsx';
import { movedOnNotice } from './triage-moved-on.tsx';
import { triageSide } from './triage-side.tsx';
import { soFar } from './triage-so-far.tsx';

/** What was typed, and what to say about it. */
export type Say = { typed: Typed; errors?: Errors; refusal?: string; movedOn?: { last: Triage | undefined } };

export function triagePage(context: Context, view: TriageView, say: Say): Page {
  const { request } = view;
  const main = (
    <>
      {errorSummaryFor(say.errors)}
      {title(context, view)}
      {say.refusal && panel({ title: 'Not recorded', children: <p class="govuk-body">{say.refusal}</p>, tone: 'stop' })}
      {say.movedOn && movedOnNotice(context, view, say.typed, say.movedOn.last)}
      {section({ title: 'What they asked', children: theAsk(request.answers) })}
      {soFar(view)}
      {decision(context, view, say)}
    </>
  );
  return {
    title: `Triage ${request.reference}`,
    body: beside({ main, side: triageSide(context, view) }),
    back: { text: 'Back to the queue', href: '/queue' },
    wide: true,
  };
}

/** A decision is looked at again by someone else; the form comes back only with what was typed before that was known. */
function decision(context: Context, view: TriageView, say: Say): Node {
  if (view.looksAgain && !say.refusal && !say.movedOn) return someoneElseDecides(view, view.looksAgain);
  return view.offered.length > 0 ? decisionForm(context, view, say.typed, say.errors) : nothingToDecide(view);
}

function someoneElseDecides({ request }: TriageView, looker: string): Html {
  return panel({
    title: `${looker} looks at it again`,
    children: (
      <p class="govuk-body">
        You decided on this before, so {looker} decides this time. What you know is welcome: talk to them.{' '}
        <a class="govuk-link" href={requestLinks.request(request.reference)}>
          Open the request
        </a>
      </p>
    ),
  });
}

function title({ today, partnership }: Context, { request, history }: TriageView): Html {
  const due =
    openQuestion(history.questions)?.answerBy ??
    (request.status === 'new' ? request.answerBy : (request.nextOn ?? request.answerBy));
  const promise = `${partnership.serviceStandards.triageMinutes} minutes is enough.`;
  return heading({
    caption: `${request.setting.name} · ${request.reference}`,
    title: whatAbout(request.subject, yearsOf(request.answers)),
    size: 'l',
    lead: (
      <>
        {STATUSES[request.status].forLead}. Sent by {request.sentByName} on {weekdayOfInstant(request.sentAt)}
        {!request.endedAt && (
          <>
            , {request.status === 'new' ? 'answer' : 'next step'} by {weekdayDate(due)},{' '}
            {dueTag(due, today, partnership)}
          </>
        )}
        . {request.status === 'new' && promise}
      </>
    ),
  });
}

function nothingToDecide({ request }: TriageView): Node {
  const { reference, status } = request;
  if (status === 'with_panel') {
    return panel({
      title: 'This request waits for the next panel',
      children: (
        <p class="govuk-body">
          To decide on it yourself,{' '}
          <a class="govuk-link" href={requestLinks.takeBack(reference)}>
            take it back from the panel
          </a>{' '}
          first. You will be asked why.
        </p>
      ),
    });
  }
  return panel({
    title: `This request is ended: ${STATUSES[status].forLead.toLowerCase()}`,
    children: (
      <p class="govuk-body">
        <a class="govuk-link" href={requestLinks.request(reference)}>
          Open the request
        </a>{' '}
        to read what was decided, or to reopen it.
      </p>
    ),
  });
}
