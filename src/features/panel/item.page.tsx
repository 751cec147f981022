import { weekdayOfInstant } from '#src/casework/request-view/days.ts';
import { requestLinks } from '#src/casework/request-view/request-links.ts';
import { whatAbout } from '#src/casework/what-about.ts';
import { STATUSES } from '#src/domain/requests/lifecycle.ts';
import { yearsOf } from '#src/domain/requests/phases.ts';
import { LEVELS } from '#src/domain/vocabulary.ts';
import type { Errors } from '#src/govuk/fields.tsx';
import { errorSummaryFor } from '#src/govuk/form.tsx';
import { heading } from '#src/govuk/pieces/heading.tsx';
import { panel as notice } from '#src/govuk/pieces/tip.tsx';
import type { Page } from '#src/platform/http/answers.ts';
import type { Context } from '#src/platform/http/route.ts';
import type { Html, Node } from '#src/platform/jsx/jsx-runtime.ts';
import { decidedNotice } from './decided-notice.tsx';
import type { Typed } from './decision.form.ts';
import { decisionForm } from './decision-form.tsx';
import { itemSide } from './item-side.tsx';
import type { ItemView } from './item-view.ts';
import { keyHint } from './key-hint.tsx';
import { links } from './panel.links.ts';
import { progress } from './progress.tsx';
import { theCase } from './the-case.tsx';

/** What was typed, and what to say about it. */
export type Say = { typed: Typed; errors?: Errors; refusal?: string; movedOn?: boolean };

export function itemPage(context: Context, view: ItemView, say: Say): Page {
  const { panel, item } = view;
  return {
    title: `Item ${view.number}: ${item.settingName}`,
    body: (
      <div class="al-panel-item" data-panel-keys>
        {errorSummaryFor(say.errors)}
        {say.refusal &&
          notice({ title: 'Not recorded', children: <p class="govuk-body">{say.refusal}</p>, tone: 'stop' })}
        {say.movedOn && movedOn(view)}
        <div class="al-item">
          <div class="al-item__case">
            {walk(view)}
            {title(view)}
            {theCase(view)}
          </div>
          <div class="al-item__decision">{decision(context, view, say)}</div>
          <div class="al-item__side">{itemSide(view)}</div>
        </div>
      </div>
    ),
    back: { text: 'Back to the agenda', href: links.panel(panel.id) },
    wide: true,
  };
}

function walk(view: ItemView): Html {
  const { panel, previous, next } = view;
  return (
    <div class="al-walk">
      {progress(view.agenda)}
      <nav class="al-walk__links" aria-label="Items">
        {previous && (
          <a class="govuk-link" href={links.item(panel.id, previous.id)} data-key="p">
            Previous {keyHint('p')}
          </a>
        )}{' '}
        {next && (
          <a class="govuk-link" href={links.item(panel.id, next.id)} data-key="n">
            Next {keyHint('n')}
          </a>
        )}
      </nav>
    </div>
  );
}

function title({ request, item, number, agenda }: ItemView): Html {
  return heading({
    caption: (
      <>
        Item {number} of {agenda.items.length} · {request.setting.name} · {request.reference}
      </>
    ),
    title: whatAbout(request.subject, yearsOf(request.answers)),
    size: 'l',
    lead: (
      <>
        {request.level && `${LEVELS[request.level]}. `}Passed on by {item.leadName}; with the panel since{' '}
        {weekdayOfInstant(item.since)}.
      </>
    ),
  });
}

function decision(context: Context, view: ItemView, say: Say): Node {
  const { panel, item } = view;
  if (item.state === 'gone') {
    return notice({
      title: 'This request has left the panel',
      children: (
        <p class="govuk-body">
          It is now “{STATUSES[item.status].forLead}”, so there is nothing to decide.{' '}
          <a class="govuk-link" href={requestLinks.request(item.reference)}>
            Open the request
          </a>
        </p>
      ),
    });
  }
  if (panel.closedAt || item.effectiveAt) return decidedNotice(context, view);
  return [item.state === 'decided' && decidedNotice(context, view), decisionForm(context, view, say.typed, say.errors)];
}

function movedOn({ decided }: ItemView): Html {
  const what = decided.decision
    ? `${decided.decidedBy} has decided on this item meanwhile; it is shown below.`
    : 'Someone changed this item meanwhile.';
  return notice({
    title: 'This changed while you were writing',
    tone: 'stop',
    children: <p class="govuk-body">{what} What you typed is still here. Save again if it should stand instead.</p>,
  });
}
