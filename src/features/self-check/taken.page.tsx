import type { Lead } from '#src/casework/find-lead.ts';
import type { PublishedEntry } from '#src/casework/menu/published-entries.ts';
import { dayOf, longDate, shortDate } from '#src/domain/calendar/calendar-day.ts';
import type { OfferStatement } from '#src/domain/requests/universal-offer.ts';
import type { LedTo } from '#src/domain/self-check/led-to.ts';
import type { AreaChange, AreaPicture } from '#src/domain/self-check/picture.ts';
import { STANDINGS } from '#src/domain/self-check/self-check.ts';
import { AREAS } from '#src/domain/vocabulary.ts';
import { details } from '#src/govuk/components.ts';
import { heading, section } from '#src/govuk/pieces/heading.tsx';
import type { Page } from '#src/platform/http/answers.ts';
import type { Html, Node } from '#src/platform/jsx/jsx-runtime.ts';
import type { Partnership } from '#src/platform/partnerships/schema.ts';
import { ledToList } from './led-to-list.tsx';
import { pictureTable } from './picture-table.tsx';
import { links } from './self-check.links.ts';
import type { SelfCheck } from './self-check.queries.ts';
import { sharing } from './sharing.tsx';

export type TakenPage = {
  check: SelfCheck;
  /** Looked at by the setting itself, not by its lead. */
  own: boolean;
  picture: AreaPicture[];
  statements: OfferStatement[];
  earlier: SelfCheck | undefined;
  changes: AreaChange[];
  led: LedTo<PublishedEntry>[];
  lead: Lead | undefined;
  partnership: Partnership;
  csrf: string;
};

export function takenPage(view: TakenPage): Page {
  const { check, own, picture, earlier, changes, led, partnership } = view;
  const title = own ? 'Your picture' : `Self-check of ${check.settingName}`;
  const taken = check.takenAt ? longDate(dayOf(check.takenAt)) : '';
  const since = earlier?.takenAt ? { day: shortDate(dayOf(earlier.takenAt)), changes } : undefined;
  return {
    title,
    back: { text: 'Self-checks', href: links.selfChecks },
    body: (
      <>
        {heading({
          title,
          caption: `${own ? `${check.settingName}, ` : ''}finished by ${check.takenBy ?? 'a colleague'} on ${taken}`,
          lead: inAWord(picture),
        })}
        {section({
          title: 'Area by area',
          children: [
            pictureTable(picture, since),
            details({ summaryText: 'See every answer', html: everyAnswer(view) }),
          ],
        })}
        {led.length > 0 && section({ title: 'Where to begin', children: ledToList(led, partnership.code) })}
        {own && sharing(view)}
        {own && section({ title: 'When you next ask for help', children: <NextRequest /> })}
      </>
    ),
  };
}

function inAWord(picture: AreaPicture[]): string {
  const sum = (of: (each: AreaPicture) => number) => picture.reduce((total, each) => total + of(each), 0);
  const answered = sum(({ asked, open }) => asked - open);
  const embedded = sum((each) => each.embedded);
  if (answered === 0) return 'Nothing of what is asked today was answered.';
  if (embedded === answered) return 'All that you answered is embedded. Well done, and worth showing to others.';
  return `${embedded} of ${answered} statements are embedded, ${sum((each) => each.developing)} are developing.`;
}

function everyAnswer({ picture, statements, check }: TakenPage): Node {
  return picture.map(({ area }) => (
    <>
      <h3 class="govuk-heading-s">{AREAS[area]}</h3>
      <ul class="govuk-list">
        {statements.filter((each) => each.area === area).map((each) => oneAnswer(each, check))}
      </ul>
    </>
  ));
}

function oneAnswer({ code, statement }: OfferStatement, { answers }: SelfCheck): Html {
  const answer = answers[code];
  return (
    <li>
      {statement}: <strong>{answer ? STANDINGS[answer.standing] : 'No answer'}</strong>
      {answer?.evidence && <div class="al-answer-text al-quiet">{answer.evidence}</div>}
    </li>
  );
}

function NextRequest(): Html {
  return (
    <p class="govuk-body">
      What is embedded is filled in as in place, and what is not yet as not yet. What is developing is left for you to
      say. You see it all, and can change it, before anything is sent.
    </p>
  );
}
