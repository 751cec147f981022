import type { PublishedEntry } from '#src/casework/menu/published-entries.ts';
import { AREAS, codes } from '#src/domain/vocabulary.ts';
import { asset } from '#src/govuk/assets.ts';
import { brandHref } from '#src/govuk/brand.ts';
import { column, heading, section } from '#src/govuk/pieces/heading.tsx';
import type { Page } from '#src/platform/http/answers.ts';
import type { Html } from '#src/platform/jsx/jsx-runtime.ts';
import { brandOf } from '#src/platform/partnerships/brand-of.ts';
import type { Partnership } from '#src/platform/partnerships/schema.ts';
import { demonstrationMark } from './demonstration-mark.tsx';
import { embeddedHref, entryHref, menuHref } from './menu.links.ts';

const TITLE = 'Put the menu on your own site';
const HEIGHT = 560;

/** A whole page without a script: it runs in a frame, and whatever is pressed opens in the whole window. */
export function embeddedPage(partnership: Partnership, newest: readonly PublishedEntry[]): Html {
  const menu = menuHref(partnership.code);
  return (
    <html lang="en-GB" class="govuk-template al-embedded">
      <head>
        <meta charset="utf-8" />
        <title>{`${partnership.offerName} – ${partnership.shortName}`}</title>
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="robots" content="noindex" />
        <link rel="stylesheet" href={asset('app.css')} />
        <link rel="stylesheet" href={brandHref(brandOf(partnership))} />
      </head>
      <body class="govuk-template__body al-embedded__body">
        <main class="al-embedded__main">
          <h1 class="govuk-heading-m">Support for children and young people</h1>
          <form method="get" action={menu} target="_top" class="al-embedded__search">
            <label class="govuk-label" for="q">
              What are you looking for?
            </label>
            <div class="al-search__row">
              <input class="govuk-input al-search__box" id="q" name="q" type="search" />
              <button class="govuk-button al-search__button" type="submit">
                Search
              </button>
            </div>
          </form>
          <h2 class="govuk-heading-s">By area of need</h2>
          <ul class="al-embedded__areas">
            {codes(AREAS).map((area) => (
              <li>{away(`${menu}?area=${area}`, AREAS[area])}</li>
            ))}
          </ul>
          {newest.length > 0 && <h2 class="govuk-heading-s">New in the menu</h2>}
          {newest.length > 0 && (
            <ul class="govuk-list">
              {newest.map(({ code, content }) => (
                <li>{away(entryHref(partnership.code, code), content.title)}</li>
              ))}
            </ul>
          )}
          <p class="govuk-body">{away(menu, 'See the whole menu of support')}</p>
          {demonstrationMark(partnership)}
        </main>
      </body>
    </html>
  );
}

export function embeddedHtmlPage(partnership: Partnership, origin: string): Page {
  const address = `${origin}${embeddedHref(partnership.code)}`;
  const html = `<iframe src="${address}" title="Menu of support" width="100%" height="${HEIGHT}" loading="lazy" referrerpolicy="no-referrer"></iframe>`;
  return {
    title: TITLE,
    partnership,
    back: { text: 'The menu of support', href: menuHref(partnership.code) },
    body: column([
      heading({
        title: TITLE,
        lead: 'A small panel for a council’s, a school’s or a charity’s page: a search, the areas of need and what is new.',
      }),
      section({
        title: 'The HTML to paste',
        children: [
          <div class="al-copy">
            <label class="govuk-label" for="html">
              Paste this where the panel should stand
            </label>
            <textarea class="govuk-textarea al-copy__box" id="html" rows="4" readonly data-copy-from>
              {html}
            </textarea>
            <button class="govuk-button govuk-button--secondary al-copy__button" type="button" data-copy hidden>
              Copy
            </button>
            <p class="al-copy__said" role="status" data-copy-said></p>
          </div>,
        ],
      }),
      section({
        title: 'Good to know',
        children: (
          <ul class="govuk-list govuk-list--bullet">
            <li>It runs no script, sets no cookie and learns nothing about whoever reads it.</li>
            <li>Every link opens the menu in the whole window.</li>
            <li>It is up to date by itself, within a minute.</li>
            <li>
              <a class="govuk-link" href={embeddedHref(partnership.code)}>
                See the panel by itself
              </a>
            </li>
          </ul>
        ),
      }),
    ]),
  };
}

/** Out of the frame, into the whole window. */
function away(href: string, text: string): Html {
  return (
    <a class="govuk-link" href={href} target="_top">
      {text}
    </a>
  );
}
