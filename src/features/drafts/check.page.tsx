import { stepOfField, stepsFor } from '#src/casework/answer-steps/all-steps.ts';
import type { Row, Step } from '#src/casework/answer-steps/step.ts';
import { dayInWords } from '#src/casework/day-in-words.ts';
import type { Lead } from '#src/casework/find-lead.ts';
import { type CalendarDay, dayOf } from '#src/domain/calendar/calendar-day.ts';
import { STATUSES } from '#src/domain/requests/lifecycle.ts';
import type { Missing } from '#src/domain/requests/missing-to-send.ts';
import { button, errorSummary, summaryList } from '#src/govuk/components.ts';
import { actions, form } from '#src/govuk/form.tsx';
import { heading, section } from '#src/govuk/pieces/heading.tsx';
import { beside } from '#src/govuk/pieces/the-side.tsx';
import { panel } from '#src/govuk/pieces/tip.tsx';
import type { Page } from '#src/platform/http/answers.ts';
import type { Html, Node } from '#src/platform/jsx/jsx-runtime.ts';
import type { Partnership } from '#src/platform/partnerships/schema.ts';
import { links } from './drafts.links.ts';
import type { SimilarRequest } from './drafts.queries.ts';
import type { Draft } from './load-draft.ts';
import { prefilledMark } from './prefilled-mark.tsx';
import { promptPanels } from './prompt-panels.tsx';
import { draftSide } from './side.tsx';

export type CheckPage = {
  draft: Draft;
  lead: Lead | undefined;
  partnership: Partnership;
  answerBy: CalendarDay;
  missing: Missing[];
  /** Sending was tried: what is missing comes first, as things to put right. */
  tried: boolean;
  similar: SimilarRequest[];
  csrf: string;
  maySend: boolean;
};

const TITLE = 'Check your answers';

export function checkPage(view: CheckPage): Page {
  const { draft, lead, maySend, csrf } = view;
  const steps = stepsFor(draft.answers);
  const last = steps.at(-1);
  const main = (
    <div class="al-column">
      {view.tried && problems(view)}
      {heading({ title: TITLE, caption: draft.setting.name, size: 'l' })}
      {!view.tried && view.missing.length > 0 && stillNeeded(view)}
      {alike(view.similar)}
      {promptPanels('check', view)}
      {steps.map((step) => answersOf(step, view))}
      {maySend ? sending(view) : <p class="govuk-body">Someone at {draft.setting.name} sends it when it is ready.</p>}
    </div>
  );
  return {
    title: TITLE,
    back: last ? { text: 'Back', href: links.step(draft.id, last.code) } : { text: 'Home', href: '/' },
    body: beside({ main, side: draftSide({ draft, lead, csrf, maySend }) }),
  };
}

function problems({ missing, draft }: CheckPage): Html {
  return errorSummary({
    titleText: 'Nearly there: please add these before you send',
    errorList: missing.map(({ field, message }) => ({ text: message, href: changeLink(draft, field) })),
  });
}

function stillNeeded({ missing, draft }: CheckPage): Html {
  const children = (
    <ul class="govuk-list govuk-list--bullet">
      {missing.map(({ field, message }) => (
        <li>
          <a class="govuk-link" href={changeLink(draft, field)}>
            {message}
          </a>
        </li>
      ))}
    </ul>
  );
  return panel({ title: 'Before you can send', children });
}

function changeLink({ id }: Draft, field: Missing['field']): string {
  return `${links.step(id, stepOfField(field))}?from=check#${field}`;
}

function alike(similar: SimilarRequest[]): Node {
  if (similar.length === 0) return null;
  const children = [
    <p class="govuk-body">
      If it is about the same thing, adding to the open one is quicker for everyone. If not, carry on.
    </p>,
    <ul class="govuk-list govuk-list--bullet">
      {similar.map(({ reference, status, sentAt, why }) => (
        <li>
          <a class="govuk-link al-nowrap" href={links.request(reference)}>
            {reference}
          </a>
          , sent {dayInWords(dayOf(sentAt))}: {STATUSES[status].label}. {why}.
        </li>
      ))}
    </ul>,
  ];
  return panel({ title: 'You have an open request like this one', children });
}

/** One card for each part, with one way to change it. */
function answersOf(step: Step, { draft }: CheckPage): Html {
  const href = `${links.step(draft.id, step.code)}?from=check`;
  const mark = step.fields.map((field) => prefilledMark(draft.prefilled, field)).find(Boolean);
  const told = step.rows(draft.answers, draft.setting);
  const rows = told.length > 0 ? told : [{ label: step.name, value: undefined }];
  const change = { href, text: 'Change', visuallyHiddenText: step.name.toLowerCase() };
  return summaryList({
    card: {
      title: { text: step.name, headingLevel: 2 },
      actions: { items: [change] },
    },
    rows: rows.map((row, index) => ({
      key: { text: row.label },
      value: { html: index === 0 && mark ? [mark, <br />, answered(row)] : answered(row) },
    })),
  });
}

function answered({ value }: Row): Node {
  return value === undefined || value === '' ? <span class="al-quiet">Not answered</span> : value;
}

function sending({ draft, lead, answerBy, csrf }: CheckPage): Node {
  return section({
    title: 'Send it',
    children: [
      <p class="govuk-body">
        It goes to <strong>{lead ? lead.name : 'your lead'}</strong>
        {lead && `, ${lead.jobTitle}`}. An answer comes by <strong>{dayInWords(answerBy)}</strong>. You can change or
        withdraw it afterwards.
      </p>,
      form({
        action: links.send(draft.id),
        csrf,
        children: actions([
          button({ text: 'Send request', preventDoubleClick: true }),
          button({ text: 'Finish later', href: '/', classes: 'govuk-button--secondary' }),
        ]),
      }),
      <p class="govuk-body">
        <a class="govuk-link" href={links.enough(draft.id)}>
          The ideas are enough for now
        </a>{' '}
        or{' '}
        <a class="govuk-link" href={links.discard(draft.id)}>
          discard this draft
        </a>
      </p>,
    ],
  });
}
