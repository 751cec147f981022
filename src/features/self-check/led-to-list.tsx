import type { PublishedEntry } from '#src/casework/menu/published-entries.ts';
import { ACCESS } from '#src/domain/menu/entry.ts';
import type { LedTo } from '#src/domain/self-check/led-to.ts';
import { AREAS } from '#src/domain/vocabulary.ts';
import { details } from '#src/govuk/components.ts';
import type { Html, Node } from '#src/platform/jsx/jsx-runtime.ts';
import { links } from './self-check.links.ts';

/** Where to begin: strategies to try tomorrow and entries of the menu, the area with most to build first. */
export function ledToList(areas: LedTo<PublishedEntry>[], partnership: string): Node {
  const [first, others] = [areas.slice(0, AT_ONCE), areas.slice(AT_ONCE)];
  return [
    first.map((each) => oneArea(each, partnership)),
    others.length > 0 &&
      details({ summaryText: 'And the other areas', html: others.map((each) => oneArea(each, partnership)) }),
  ];
}

/** Where to begin is two places at most; the rest is a click away. */
const AT_ONCE = 2;

function oneArea(each: LedTo<PublishedEntry>, partnership: string): Html {
  const { area, notYet, developing, strategies, entries } = each;
  return (
    <div class="al-led-to">
      <h3 class="govuk-heading-s">{AREAS[area]}</h3>
      <p class="govuk-body al-quiet">{why(notYet, developing)}</p>
      <div class="al-led-to__pair">
        <div>
          <p class="al-led-to__kind">Try by yourselves</p>
          <ul class="govuk-list">
            {strategies.map(({ code, title }) => (
              <li>
                <a class="govuk-link" href={links.strategy(partnership, code)}>
                  {title}
                </a>
              </li>
            ))}
          </ul>
        </div>
        {entries.length > 0 && (
          <div>
            <p class="al-led-to__kind">From the menu of support</p>
            <ul class="govuk-list">
              {entries.map(({ code, content }) => (
                <li>
                  <a class="govuk-link" href={links.entry(partnership, code)}>
                    {content.title}
                  </a>{' '}
                  <span class="al-led-to__how">{ACCESS[content.access]}</span>
                </li>
              ))}
            </ul>
          </div>
        )}
      </div>
    </div>
  );
}

function why(notYet: number, developing: number): string {
  const parts = [notYet > 0 && `${notYet} not yet`, developing > 0 && `${developing} developing`].filter(Boolean);
  const words = parts.join(', ');
  return `${words.charAt(0).toUpperCase()}${words.slice(1)}.`;
}
