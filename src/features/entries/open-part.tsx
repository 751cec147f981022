import { differences } from '#src/casework/menu/differences.tsx';
import { weekdayOfInstant } from '#src/casework/request-view/days.ts';
import { faultsToPropose } from '#src/domain/menu/entry-faults.ts';
import { stateOfVersion } from '#src/domain/menu/keeping.ts';
import { button, details } from '#src/govuk/components.ts';
import { textAreaField } from '#src/govuk/fields.tsx';
import { actions, form } from '#src/govuk/form.tsx';
import { section } from '#src/govuk/pieces/heading.tsx';
import type { Html, Node } from '#src/platform/jsx/jsx-runtime.ts';
import { links } from './entries.links.ts';
import type { EntryView } from './entry.page.tsx';
import { seenOf, type Version } from './entry.queries.ts';
import { reading } from './reading.tsx';
import { LONGEST_REASON } from './reason.ts';
import { wording } from './wording.tsx';

/** The version being written or waiting: where it stands, what is different, and what can be done with it. */
export function openPart(view: EntryView, open: Version): Html {
  const { shown } = view;
  return section({
    title: TITLES[stateOfVersion(open)],
    children: [
      <p class="govuk-body">{whoAndWhen(open)}</p>,
      open.sentBackBecause && sentBack(open),
      shown ? differences(shown.content, open.content) : wording(open.content),
      <h3 class="govuk-heading-s">How it reads</h3>,
      <p class="al-reading__line">For families:</p>,
      reading('family', open.content.family),
      <p class="al-reading__line">What it is:</p>,
      reading('what', open.content.what),
      view.may.approve && toApprove(view, open),
      view.may.write && toWrite(view, open),
      !view.may.approve && open.proposedAt && WAITING,
    ],
  });
}

const TITLES = {
  draft: 'The draft',
  sent_back: 'Sent back to its writer',
  proposed: 'Waiting for approval',
  approved: 'Approved',
  withdrawn: 'Withdrawn',
} as const;

function whoAndWhen({ writtenByName, changedAt, proposedAt, proposedByName }: Version): string {
  const written = `Written by ${writtenByName}, ${weekdayOfInstant(changedAt)}.`;
  return proposedAt ? `${written} Proposed by ${proposedByName}, ${weekdayOfInstant(proposedAt)}.` : written;
}

function sentBack({ sentBackByName, sentBackBecause }: Version): Html {
  return (
    <div class="al-panel">
      <p class="govuk-body govuk-!-margin-bottom-1">
        <b>{sentBackByName} asks:</b>
      </p>
      <p class="govuk-body al-words govuk-!-margin-bottom-0">{sentBackBecause}</p>
    </div>
  );
}

const WAITING = <p class="govuk-body">Waits for a lead or manager who did not write or propose it.</p>;

function toApprove({ entry, csrf, say }: EntryView, open: Version): Node {
  const hidden = { seen: seenOf(open) };
  return [
    form({
      action: links.approval(entry.code),
      csrf,
      hidden,
      children: button({ text: 'Approve: show it to everyone', preventDoubleClick: true }),
    }),
    details({
      summaryText: 'Send it back with a reason',
      open: say.errors?.because !== undefined || say.because !== undefined,
      html: form({
        action: links.return(entry.code),
        csrf,
        hidden,
        children: [
          textAreaField({
            name: 'because',
            label: 'What is to be put right?',
            size: 's',
            value: say.because,
            rows: 3,
            max: LONGEST_REASON,
            errors: say.errors,
          }),
          button({ text: 'Send it back', classes: 'govuk-button--secondary', preventDoubleClick: true }),
        ],
      }),
    }),
  ];
}

function toWrite({ entry, csrf, shown }: EntryView, open: Version): Node {
  const hidden = { seen: seenOf(open) };
  const gaps = Object.keys(faultsToPropose(open.content)).length;
  return [
    gaps > 0 && !open.proposedAt && (
      <p class="govuk-body">
        <a class="govuk-link" href={`${links.draft(entry.code)}?gaps=yes`}>
          {gaps === 1 ? '1 part is still to be written' : `${gaps} parts are still to be written`}
        </a>{' '}
        before it can be proposed.
      </p>
    ),
    actions([
      gaps === 0 &&
        !open.proposedAt &&
        form({
          action: links.proposal(entry.code),
          csrf,
          hidden,
          children: button({ text: 'Propose it', preventDoubleClick: true }),
        }),
      button({ text: 'Go on writing', href: links.draft(entry.code), classes: 'govuk-button--secondary' }),
    ]),
    details({
      summaryText: 'Withdraw the draft',
      html: form({
        action: links.withdrawal(entry.code),
        csrf,
        hidden,
        children: [
          <p class="govuk-body">
            {shown ? 'What everyone sees stays as it is.' : 'The entry was never shown, so it is retired with it.'} The
            draft stays in the history.
          </p>,
          button({ text: 'Withdraw it', classes: 'govuk-button--secondary', preventDoubleClick: true }),
        ],
      }),
    }),
  ];
}
