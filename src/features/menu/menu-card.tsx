import type { PublishedEntry } from '#src/casework/menu/published-entries.ts';
import { ACCESS } from '#src/domain/menu/entry.ts';
import type { Html } from '#src/platform/jsx/jsx-runtime.ts';
import type { Partnership } from '#src/platform/partnerships/schema.ts';
import { areasSaid, levelsSaid, phasesSaid } from './entry-lists.ts';
import { entryHref, menuHref } from './menu.links.ts';
import { type Asked, carrying, queryOf } from './menu.view.ts';
import { shortlistLink } from './shortlist-link.tsx';

/** One entry in the list: enough to decide whether to open it. */
export function entryCard(partnership: Partnership, { code, content }: PublishedEntry, asked: Asked): Html {
  const { title, summary, access } = content;
  return (
    <li class="al-card al-menu-card">
      <h3 class="govuk-heading-s al-menu-card__title">
        <a class="govuk-link" href={carrying(entryHref(partnership.code, code), asked)}>
          {title}
        </a>
      </h3>
      <p class="govuk-body al-menu-card__summary">{summary}</p>
      <p class="al-menu-card__for">
        <span class="al-menu-card__level">{levelsSaid(content)}</span> <span>{phasesSaid(content.phases)}</span>{' '}
        <span>{areasSaid(content)}</span>
      </p>
      <p class="al-menu-card__get">
        <span class="al-menu-card__access">{ACCESS[access]}</span>{' '}
        {shortlistLink({
          code,
          title,
          kept: asked.kept,
          here: `${menuHref(partnership.code)}${queryOf(asked, asked.page)}`,
        })}
      </p>
    </li>
  );
}
