import { dayAndTime } from '#src/casework/request-view/days.ts';
import { stateOfVersion } from '#src/domain/menu/keeping.ts';
import { details } from '#src/govuk/components.ts';
import { section } from '#src/govuk/pieces/heading.tsx';
import { timeline } from '#src/govuk/pieces/timeline.tsx';
import type { Html, Node } from '#src/platform/jsx/jsx-runtime.ts';
import { differences } from './differences.tsx';
import type { EntryView } from './entry.page.tsx';
import type { Version } from './entry.queries.ts';

/** Of older versions only who and when. */
const MOST_COMPARED = 10;

/** Every version with who and when, and what it changed in what was shown before. */
export function entryHistory({ versions, entry }: EntryView): Html {
  return section({
    title: 'History',
    children: timeline(
      versions.map((version, place) => ({
        title: `Version ${version.number}: ${stateWords(version, version.id === entry.shownVersionId)}`,
        when: dayAndTime(version.approvedAt ?? version.withdrawnAt ?? version.proposedAt ?? version.changedAt),
        who: whoWords(version),
        detail: place < MOST_COMPARED ? whatChanged(version, versions) : null,
      })),
    ),
  });
}

function stateWords(version: Version, isShown: boolean): string {
  const state = stateOfVersion(version);
  if (state === 'approved') return isShown ? 'shown to everyone' : 'shown before';
  return { draft: 'being written', sent_back: 'sent back', proposed: 'proposed', withdrawn: 'withdrawn' }[state];
}

function whoWords({ writtenByName, approvedByName, sentBackByName, withdrawnByName }: Version): string {
  if (approvedByName) return `written by ${writtenByName}, approved by ${approvedByName}`;
  if (withdrawnByName) return `written by ${writtenByName}, withdrawn by ${withdrawnByName}`;
  if (sentBackByName) return `written by ${writtenByName}, sent back by ${sentBackByName}`;
  return `written by ${writtenByName}`;
}

function whatChanged(version: Version, versions: Version[]): Node {
  const before = versions.find(({ number, approvedAt }) => number < version.number && approvedAt !== null);
  // What is being written stands at the top of the page, with its differences.
  if (!before || (!version.approvedAt && !version.withdrawnAt)) return null;
  return details({
    summaryText: `What changed from version ${before.number} to ${version.number}`,
    html: differences(before.content, version.content),
  });
}
