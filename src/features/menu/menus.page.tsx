import { heading } from '#src/govuk/pieces/heading.tsx';
import type { Page } from '#src/platform/http/answers.ts';
import type { Partnership } from '#src/platform/partnerships/schema.ts';
import { menuHref } from './menu.links.ts';

/** Which area's menu? */
export function menusPage(areas: readonly Partnership[]): Page {
  return {
    title: 'Menus of support',
    body: [
      heading({
        title: 'Menus of support',
        lead: 'Every area offers its own help. Choose yours: reading it needs no account.',
      }),
      <ul class="al-menu-areas">
        {areas.map(({ code, name, offerName }) => (
          <li class="al-card">
            <h2 class="govuk-heading-m">
              <a class="govuk-link" href={menuHref(code)}>
                {name}
              </a>
            </h2>
            <p class="govuk-body">{offerName}</p>
          </li>
        ))}
      </ul>,
    ],
  };
}
