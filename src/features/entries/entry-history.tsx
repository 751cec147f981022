import { differences } from '#src/casework/menu/differences.tsx';
import { dayOf, longDate, timeOf } from '#src/domain/calendar/calendar-day.ts';
import { details } from '#src/govuk/components.ts';
import { section } from '#src/govuk/pieces/heading.tsx';
import { timeline } from '#src/govuk/pieces/timeline.tsx';
import type { Html, Node } from '#src/platform/jsx/jsx-runtime.ts';
import type { EntryView } from './entry.page.tsx';
import type { Version } from './entry.queries.ts';
import type { Happening } from './history.queries.ts';

/** All that was done to the entry, with who and when; an approval with what it changed in what was shown before. */
export function entryHistory({ happenings, versions }: EntryView): Html {
  return section({
    title: 'History',
    children: timeline(
      withoutRepeats(happenings).map((each) => ({
        title: inWords(each),
        when: `${longDate(dayOf(each.at))}, ${timeOf(each.at)}`,
        who: each.who ?? 'by Alongside itself',
        detail: detailOf(each, versions),
      })),
    ),
  });
}

const WORDS: Record<string, (each: Happening) => string> = {
  entry_drafted: ({ act }) => (act === 'import_entries' ? 'Begun from a file' : 'Begun'),
  version_begun: ({ number, act }) => `Version ${number} begun${fromFile(act)}`,
  version_saved: ({ number, act }) => `Version ${number} written further${fromFile(act)}`,
  version_proposed: () => 'Proposed for approval',
  version_approved: () => 'Approved: shown to everyone',
  version_sent_back: ({ number }) => `Version ${number} sent back`,
  version_withdrawn: ({ number }) => `Version ${number} withdrawn`,
  entry_confirmed: () => 'Looked at again: still true',
  entry_handed_over: ({ toName }) => `Handed over to ${toName ?? 'a colleague'}`,
  entry_retired: () => 'Retired',
  entry_review_reminded: () => 'Owner reminded to look at it again',
  remarks_read: ({ count }) => (count === 1 ? 'A remark of a visitor read' : `${count} remarks of visitors read`),
  link_broken: ({ address }) => `A link no longer opens: ${address}`,
  link_mended: ({ address }) => `A link opens again: ${address}`,
};

function inWords(each: Happening): string {
  return WORDS[each.event]?.(each) ?? each.event;
}

function fromFile(act: string): string {
  return act === 'import_entries' ? ' from a file' : '';
}

/** Somebody who saves ten times wrote once: only the last of a row of saves is told. */
function withoutRepeats(happenings: Happening[]): Happening[] {
  return happenings.filter((each, place) => {
    const later = happenings[place - 1];
    return each.event !== 'version_saved' || !later || inWords(later) !== inWords(each) || later.who !== each.who;
  });
}

function detailOf({ event, at, reason }: Happening, versions: Version[]): Node {
  if (event === 'version_approved') return whatChanged(at, versions);
  return reason && <p class="govuk-body-s al-words">{reason}</p>;
}

function whatChanged(at: Date, versions: Version[]): Node {
  const version = versions.find(({ approvedAt }) => approvedAt?.getTime() === at.getTime());
  const before = version && versions.find(({ number, approvedAt }) => approvedAt !== null && number < version.number);
  if (!before) return null;
  return details({
    summaryText: `What changed from version ${before.number} to ${version.number}`,
    html: differences(before.content, version.content),
  });
}
