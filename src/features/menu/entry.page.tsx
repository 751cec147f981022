import { nextDates } from '#src/casework/occasions/next-dates.tsx';
import { dayOf, longDate } from '#src/domain/calendar/calendar-day.ts';
import { EVIDENCE, STRANDS } from '#src/domain/menu/entry.ts';
import { heading, section } from '#src/govuk/pieces/heading.tsx';
import { beside, sideFacts, theSide } from '#src/govuk/pieces/the-side.tsx';
import type { Page } from '#src/platform/http/answers.ts';
import type { Html, Node } from '#src/platform/jsx/jsx-runtime.ts';
import type { Partnership } from '#src/platform/partnerships/schema.ts';
import { demonstrationMark } from './demonstration-mark.tsx';
import type { EntryToRead } from './entry.ts';
import { getIt } from './entry-get.tsx';
import { areasSaid, deliverersOf, levelsSaid, phasesSaid } from './entry-lists.ts';
import { paragraphs } from './entry-texts.tsx';
import { honestPromise } from './entry-waits.tsx';
import { entryHref, familyHref, menuHref, shortlistHref, strategyHref } from './menu.links.ts';
import { type Asked, carrying, isNarrowed, queryOf } from './menu.view.ts';
import { keeping } from './shortlist.ts';
import { shortlistLink } from './shortlist-link.tsx';

/** One entry, in the order a tired person asks: what is it, how do I get it, what can I do before. */
export function entryPage(partnership: Partnership, reading: EntryToRead, asked: Asked): Page {
  const { kept } = asked;
  const { entry, tryFirst, waits } = reading;
  const { content } = entry;
  const here = (as: Asked) => carrying(entryHref(partnership.code, entry.code), as);
  const main = (
    <div class="al-column al-entry">
      {heading({ title: content.title, caption: areasSaid(content), lead: content.summary, size: 'l' })}
      <p class="al-entry-quiet">
        {phasesSaid(content.phases)} · {levelsSaid(content)} · {content.time}
      </p>
      {getIt(partnership, { code: entry.code, content, dates: reading.dates.length })}
      {keep(partnership, reading, asked)}
      {section({ title: 'What it is', children: paragraphs(content.what) })}
      {nextDates(reading.dates, { partnership: partnership.code, at: reading.at })}
      {tryFirst.length > 0 && tryThisFirst(partnership, tryFirst, kept)}
      {section({ id: 'how', title: 'How to get it', children: [paragraphs(content.how), turnTo(content.contact)] })}
      {waits &&
        honestPromise(
          content,
          { ...waits, cluster: asked.cluster, href: (cluster) => here({ ...asked, cluster }) },
          partnership,
        )}
      {section({ title: 'How sure we are that it helps', children: evidence(reading) })}
      {section({ title: 'What it is not', children: paragraphs(content.isNot) })}
      <p class="govuk-body al-entry-quiet">Looked over and approved on {longDate(dayOf(entry.shownAt))}.</p>
      {demonstrationMark(partnership)}
    </div>
  );
  return {
    title: content.title,
    partnership,
    back: {
      text: isNarrowed(asked) ? 'What you found' : 'The menu of support',
      href: carrying(menuHref(partnership.code), asked),
    },
    body: beside({ main, side: [atAGlance(reading), forFamilies(partnership, entry.code)] }),
  };
}

function atAGlance({ entry: { content } }: EntryToRead): Html {
  return theSide({
    title: 'At a glance',
    children: sideFacts([
      { term: 'Who it is for', detail: content.eligibility },
      { term: 'Ages', detail: phasesSaid(content.phases) },
      { term: 'Level', detail: levelsSaid(content) },
      { term: 'Who gives it', detail: listed(deliverersOf(content)) },
      { term: 'Time it takes', detail: content.time },
      { term: 'People it takes', detail: content.people },
      { term: 'Group', detail: content.group },
      { term: 'When it runs', detail: content.runs },
      { term: 'Whom to turn to', detail: content.contact },
      { term: 'Part of the offer', detail: STRANDS[content.strand] },
    ]),
  });
}

function listed(words: string[]): Node {
  if (words.length === 1) return words[0];
  return (
    <ul class="al-entry-list">
      {words.map((word) => (
        <li>{word}</li>
      ))}
    </ul>
  );
}

function forFamilies(partnership: Partnership, code: string): Html {
  return theSide({
    title: 'For families',
    children: [
      <p class="govuk-body">The same in plain words, to share or print.</p>,
      <p class="govuk-body">
        <a class="govuk-link" href={familyHref(partnership.code, code)}>
          The page for families
        </a>
      </p>,
    ],
  });
}

function tryThisFirst(partnership: Partnership, strategies: EntryToRead['tryFirst'], kept: readonly string[]): Html {
  return section({
    id: 'first',
    title: 'Try this first',
    children: [
      <p class="govuk-body">You can start with these tomorrow. Often they are enough.</p>,
      <ul class="al-entry-first">
        {strategies.map(({ code, title, what }) => (
          <li>
            <a class="govuk-link" href={keeping(strategyHref(partnership.code, code), kept)}>
              {title}
            </a>
            <p class="al-entry-first__what">{what}</p>
          </li>
        ))}
      </ul>,
    ],
  });
}

function turnTo(contact: string): Node {
  return (
    <p class="govuk-body">
      <strong>Whom to turn to:</strong> {contact}
    </p>
  );
}

function evidence({ entry: { content } }: EntryToRead): Node {
  return [
    <p class="govuk-body">
      <strong>{EVIDENCE[content.evidence]}.</strong>
    </p>,
    paragraphs(content.evidenceWords),
  ];
}

function keep(partnership: Partnership, { entry, tryFirst, dates }: EntryToRead, asked: Asked): Html {
  const { kept } = asked;
  const here = `${entryHref(partnership.code, entry.code)}${queryOf(asked, asked.page)}`;
  const how = kept.length === 1 ? '1 entry' : `${kept.length} entries`;
  return (
    <p class="govuk-body al-entry-links">
      {tryFirst.length > 0 && (
        <a class="govuk-link" href="#first">
          What to try first
        </a>
      )}{' '}
      {dates.length > 0 && entry.content.access !== 'occasion' && (
        <a class="govuk-link" href="#dates">
          Next dates
        </a>
      )}{' '}
      {shortlistLink({ code: entry.code, title: entry.content.title, kept, here })}{' '}
      {kept.length > 0 && (
        <a class="govuk-link" href={shortlistHref(partnership.code, kept)} rel="nofollow">
          See your shortlist: {how}
        </a>
      )}
    </p>
  );
}
