import type { PublishedEntry } from '#src/casework/menu/published-entries.ts';
import type { Occasion } from '#src/casework/occasions/load-occasions.ts';
import { occasionLinks } from '#src/casework/occasions/occasion-links.ts';
import { placesInWords, whenInWords } from '#src/casework/occasions/occasion-words.ts';
import { OCCASION_KINDS } from '#src/domain/consulting/occasion.ts';
import { ACCESS } from '#src/domain/menu/entry.ts';
import type { LedTo, LedToArea } from '#src/domain/self-check/led-to.ts';
import { AREAS } from '#src/domain/vocabulary.ts';
import { details } from '#src/govuk/components.ts';
import type { Html, Node } from '#src/platform/jsx/jsx-runtime.ts';
import { links } from './self-check.links.ts';

export type Led = LedTo<PublishedEntry, Occasion>;
type Shown = { partnership: string; at: Date };

/** Where to begin is two places at most; the rest is a click away. */
const AT_ONCE = 2;

/** Strategies to try tomorrow, entries of the menu and what is on soon, the area with most to build first. */
export function ledToList({ areas, occasions }: Led, shown: Shown): Node {
  const [first, others] = [areas.slice(0, AT_ONCE), areas.slice(AT_ONCE)];
  return [
    first.map((each) => oneArea(each, shown)),
    others.length > 0 &&
      details({
        summaryText: `And the other ${others.length === 1 ? 'area' : `${others.length} areas`}`,
        html: others.map((each) => oneArea(each, shown)),
      }),
    occasions.length > 0 && (
      <div class="al-led-to">
        <h3 class="govuk-heading-s">Talk it over with others</h3>
        {occasionList(occasions, shown)}
      </div>
    ),
  ];
}

function oneArea(
  { area, notYet, developing, strategies, entries, occasions }: LedToArea<PublishedEntry, Occasion>,
  shown: Shown,
): Html {
  return (
    <div class="al-led-to">
      <h3 class="govuk-heading-s">{AREAS[area]}</h3>
      <p class="govuk-body al-quiet">{why(notYet, developing)}</p>
      <div class="al-led-to__kinds">
        {kind(
          'Try by yourselves',
          strategies.map(({ code, title }) => (
            <li>
              <a class="govuk-link" href={links.strategy(shown.partnership, code)}>
                {title}
              </a>
            </li>
          )),
        )}
        {kind(
          'From the menu of support',
          entries.map(({ code, content }) => (
            <li>
              <a class="govuk-link" href={links.entry(shown.partnership, code)}>
                {content.title}
              </a>{' '}
              <span class="al-led-to__how">{ACCESS[content.access]}</span>
            </li>
          )),
        )}
        {occasions.length > 0 && (
          <div>
            <p class="al-led-to__kind">On soon</p>
            {occasionList(occasions, shown)}
          </div>
        )}
      </div>
    </div>
  );
}

function kind(title: string, items: Html[]): Node {
  if (items.length === 0) return false;
  return (
    <div>
      <p class="al-led-to__kind">{title}</p>
      <ul class="govuk-list">{items}</ul>
    </div>
  );
}

function occasionList(occasions: Occasion[], { partnership, at }: Shown): Html {
  return (
    <ul class="govuk-list">
      {occasions.map((each) => (
        <li>
          <a class="govuk-link" href={occasionLinks.occasion(partnership, each.publicId)}>
            {each.title}
          </a>{' '}
          <span class="al-led-to__how">
            {OCCASION_KINDS[each.kind]}, {whenInWords(each.startsAt, each.endsAt)}. {`${placesInWords(each, at).text}.`}
          </span>
        </li>
      ))}
    </ul>
  );
}

function why(notYet: number, developing: number): string {
  const parts = [notYet > 0 && `${notYet} not yet`, developing > 0 && `${developing} developing`].filter(Boolean);
  const words = parts.join(', ');
  return `${words.charAt(0).toUpperCase()}${words.slice(1)}.`;
}
