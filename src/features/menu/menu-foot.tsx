import type { Html } from '#src/platform/jsx/jsx-runtime.ts';
import type { Partnership } from '#src/platform/partnerships/schema.ts';
import { demonstrationMark } from './demonstration-mark.tsx';
import { embeddedHtmlHref, examplesHref, selfCheckHref } from './menu.links.ts';

/** What else there is around the menu, for those who look after it, copy it or learn from it. */
export function menuFoot(partnership: Partnership): Html {
  const { code } = partnership;
  return (
    <div class="al-menu-foot">
      <h2 class="govuk-heading-s">Around this menu</h2>
      <ul class="govuk-list al-menu-foot__list">
        {away(examplesHref(code), 'What a good request looks like')}
        {away(embeddedHtmlHref(code), 'Put the menu on your own site')}
        {away(selfCheckHref(code), 'How good is our everyday offer? A self-check')}
        {away('/open', 'The menu as open data')}
      </ul>
      {demonstrationMark(partnership)}
    </div>
  );
}

function away(href: string, text: string): Html {
  return (
    <li>
      <a class="govuk-link" href={href}>
        {text}
      </a>
    </li>
  );
}
