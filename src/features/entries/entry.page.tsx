import { type CalendarDay, dayOf, longDate } from '#src/domain/calendar/calendar-day.ts';
import { stateOfVersion } from '#src/domain/menu/keeping.ts';
import { errorSummaryFor } from '#src/govuk/form.tsx';
import { heading, section } from '#src/govuk/pieces/heading.tsx';
import { beside } from '#src/govuk/pieces/the-side.tsx';
import type { Page } from '#src/platform/http/answers.ts';
import type { Html, Node } from '#src/platform/jsx/jsx-runtime.ts';
import { links } from './entries.links.ts';
import type { Entry, Remark, Version } from './entry.queries.ts';
import { entryHistory } from './entry-history.tsx';
import { entrySide } from './entry-side.tsx';
import type { Happening } from './history.queries.ts';
import type { BrokenLink } from './links.queries.ts';
import { linksPart } from './links-part.tsx';
import { openPart } from './open-part.tsx';
import { remarksPart } from './remarks-part.tsx';
import type { Say } from './show-entry.ts';
import { wording } from './wording.tsx';

export type EntryView = {
  entry: Entry;
  versions: Version[];
  open: Version | undefined;
  shown: Version | undefined;
  remarks: Remark[];
  happenings: Happening[];
  brokenLinks: BrokenLink[];
  may: { keep: boolean; write: boolean; approve: boolean };
  isReviewDue: boolean;
  today: CalendarDay;
  /** Where everyone reads it. */
  publicHref: string;
  csrf: string;
  say: Say;
};

export function entryPage(view: EntryView): Page {
  const { entry, shown, versions, say } = view;
  const title = (shown ?? versions[0])?.content.title ?? entry.code;
  const body = (
    <>
      {errorSummaryFor(say.errors)}
      {say.refusal && notDone(say.refusal)}
      {heading({ title, caption: captionOf(view), size: 'l' })}
      {beside({ main: main(view), side: entrySide(view) })}
    </>
  );
  return { title: `Keep: ${title}`, body, wide: true, back: { text: 'Keep the menu', href: links.entries } };
}

function captionOf({ entry, shown, open }: EntryView): string {
  if (entry.retiredAt) return 'Retired entry of the menu';
  if (shown) return open ? 'On the menu, with new words on the way' : 'On the menu';
  return open && stateOfVersion(open) === 'proposed' ? 'New entry, waiting for approval' : 'New entry, not shown yet';
}

function main(view: EntryView): Node {
  const { entry, shown, versions, open } = view;
  const last = versions[0];
  return [
    entry.retiredAt && retired(entry, entry.retiredAt),
    linksPart(view),
    open && openPart(view, open),
    remarksPart(view),
    shown &&
      section({ title: entry.retiredAt ? 'What was shown' : 'What everyone sees', children: wording(shown.content) }),
    !shown && !open && last && section({ title: 'What was written', children: wording(last.content) }),
    entryHistory(view),
  ];
}

function notDone(refusal: string): Html {
  return (
    <div class="al-panel al-panel--stop" role="alert">
      <h2 class="govuk-heading-s">Nothing was changed</h2>
      <p class="govuk-body">{refusal}</p>
    </div>
  );
}

function retired({ retiredBecause, replacedBy, replacedByTitle }: Entry, at: Date): Html {
  return (
    <div class="al-panel">
      <h2 class="govuk-heading-m">Retired on {longDate(dayOf(at))}</h2>
      <p class="govuk-body al-words">{retiredBecause}</p>
      {replacedBy && (
        <p class="govuk-body">
          Instead:{' '}
          <a class="govuk-link" href={links.entry(replacedBy)}>
            {replacedByTitle ?? replacedBy}
          </a>
        </p>
      )}
    </div>
  );
}
