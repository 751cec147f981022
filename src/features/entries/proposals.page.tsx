import { differences } from '#src/casework/menu/differences.tsx';
import type { OpenVersion } from '#src/casework/menu/held-entries.ts';
import type { EntryContent } from '#src/domain/menu/entry.ts';
import { button, details } from '#src/govuk/components.ts';
import { actions, form } from '#src/govuk/form.tsx';
import { emptyState } from '#src/govuk/pieces/empty-state.tsx';
import { column, heading } from '#src/govuk/pieces/heading.tsx';
import { pagination } from '#src/govuk/pieces/pagination.tsx';
import type { Page } from '#src/platform/http/answers.ts';
import type { Html, Node } from '#src/platform/jsx/jsx-runtime.ts';
import { links } from './entries.links.ts';
import { seenOf } from './entry.queries.ts';
import { wording } from './wording.tsx';

export type Proposal = { code: string; open: OpenVersion; shown: EntryContent | null };
type Shown = { shown: Proposal[]; total: number; others: number; page: number; pageSize: number; csrf: string };

export function proposalsPage(view: Shown): Page {
  const { shown, total, others, csrf, page, pageSize } = view;
  const body = column(
    <>
      {heading({
        title: 'Read and approve',
        size: 'l',
        lead: 'What colleagues wrote for the menu, the longest waiting first. Everyone sees it once you approve it.',
      })}
      {others > 0 && <p class="govuk-body al-quiet">{othersWait(others)}</p>}
      {total === 0 && NOTHING}
      {shown.map((proposal) => one(proposal, csrf))}
      {total > pageSize &&
        pagination({ page, pageSize, total, what: 'entries', href: (to) => `${links.proposals}?page=${to}` })}
    </>,
  );
  return { title: 'Read and approve', body, back: { text: 'Keep the menu', href: links.entries } };
}

const NOTHING = emptyState({
  title: 'Nothing waits for you',
  text: 'When somebody proposes new words, you read them here.',
  action: { text: 'See the whole menu', href: `${links.entries}?show=shown` },
});

function othersWait(others: number): string {
  return others === 1
    ? 'One more waits for somebody else: you wrote or proposed it.'
    : `${others} more wait for somebody else: you wrote or proposed them.`;
}

function one({ code, open, shown }: Proposal, csrf: string): Html {
  const { content, writtenByName } = open;
  return (
    <section class="al-proposal">
      <h2 class="govuk-heading-m">
        <a class="govuk-link" href={links.entry(code)}>
          {content.title}
        </a>
      </h2>
      <p class="govuk-body">
        {shown ? 'New words' : 'A new entry'}, written by {writtenByName}.
      </p>
      {shown ? differences(shown, content) : newEntry(content)}
      {actions([
        form({
          action: links.approval(code),
          csrf,
          hidden: { seen: seenOf(open), next: 'proposals' },
          children: button({
            html: ['Approve', <span class="govuk-visually-hidden">{`: ${content.title}`}</span>],
            preventDoubleClick: true,
          }),
        }),
        <a class="govuk-link" href={links.entry(code)}>
          Send it back with a reason<span class="govuk-visually-hidden">{`: ${content.title}`}</span>
        </a>,
      ])}
    </section>
  );
}

function newEntry(content: EntryContent): Node {
  return [
    <p class="govuk-body-l">{content.summary}</p>,
    details({ summaryText: 'Read all of it', html: wording(content) }),
  ];
}
