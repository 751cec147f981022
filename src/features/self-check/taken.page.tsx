import type { Lead } from '#src/casework/find-lead.ts';
import { dayOf, longDate } from '#src/domain/calendar/calendar-day.ts';
import type { OfferStatement } from '#src/domain/requests/universal-offer.ts';
import type { AreaPicture } from '#src/domain/self-check/picture.ts';
import { STANDINGS } from '#src/domain/self-check/self-check.ts';
import { AREAS } from '#src/domain/vocabulary.ts';
import { details } from '#src/govuk/components.ts';
import { heading, section } from '#src/govuk/pieces/heading.tsx';
import type { Page } from '#src/platform/http/answers.ts';
import type { Html, Node } from '#src/platform/jsx/jsx-runtime.ts';
import type { Partnership } from '#src/platform/partnerships/schema.ts';
import { type Led, ledToList } from './led-to-list.tsx';
import { pictureBars, type Since } from './picture-bars.tsx';
import { links } from './self-check.links.ts';
import type { SelfCheck } from './self-check.queries.ts';
import { sharing } from './sharing.tsx';

export type TakenPage = {
  check: SelfCheck;
  /** Looked at by the setting itself, not by its lead. */
  own: boolean;
  picture: AreaPicture[];
  statements: OfferStatement[];
  since: Since | undefined;
  led: Led;
  lead: Lead | undefined;
  partnership: Partnership;
  csrf: string;
  at: Date;
};

export function takenPage(view: TakenPage): Page {
  const { check, own, picture, since, led, partnership, at } = view;
  const title = own ? 'Your picture' : `Self-check of ${check.settingName}`;
  const taken = check.takenAt ? longDate(dayOf(check.takenAt)) : '';
  return {
    title,
    back: { text: 'Self-checks', href: links.selfChecks },
    body: (
      <>
        {heading({
          title,
          caption: `${own ? `${check.settingName}, ` : ''}finished by ${check.takenBy ?? 'a colleague'} on ${taken}`,
          lead: [inAWord(picture), since && ` ${whatMoved(since)}`],
        })}
        {section({
          title: 'Area by area',
          children: [
            pictureBars(picture, since),
            details({ summaryText: 'See every answer', html: everyAnswer(view) }),
          ],
        })}
        {led.areas.length > 0 &&
          section({ title: 'Where to begin', children: ledToList(led, { partnership: partnership.code, at }) })}
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

function whatMoved({ day, changes }: Since): string {
  const on = changes.reduce((total, each) => total + each.on, 0);
  if (on === 0) return '';
  return on === 1 ? `One has moved on since ${day}.` : `${on} have moved on since ${day}.`;
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
