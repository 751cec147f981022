import type { PublishedEntry } from '#src/casework/menu/published-entries.ts';
import { ACCESS } from '#src/domain/menu/entry.ts';
import { button } from '#src/govuk/components.ts';
import { emptyState } from '#src/govuk/pieces/empty-state.tsx';
import { column, heading, section } from '#src/govuk/pieces/heading.tsx';
import type { Page } from '#src/platform/http/answers.ts';
import type { Html } from '#src/platform/jsx/jsx-runtime.ts';
import type { Partnership } from '#src/platform/partnerships/schema.ts';
import { demonstrationMark } from './demonstration-mark.tsx';
import { phasesSaid } from './entry-lists.ts';
import { entryHref, menuHref, shortlistHref } from './menu.links.ts';
import { keeping, LONGEST_SHORTLIST } from './shortlist.ts';
import { shortlistLink } from './shortlist-link.tsx';

type View = {
  entries: readonly PublishedEntry[];
  /** Codes of the address that are not, or no longer, in the menu. */
  gone: number;
  /** In full, to be sent to somebody. */
  address: string;
};

const TITLE = 'Your shortlist';

export function shortlistPage(partnership: Partnership, view: View): Page {
  const { entries, gone } = view;
  const codes = entries.map(({ code }) => code);
  const menu = keeping(menuHref(partnership.code), codes);
  return {
    title: TITLE,
    partnership,
    unlisted: true,
    back: { text: 'The menu of support', href: menu },
    body: column([
      heading({ title: TITLE, ...(entries.length > 0 ? { lead: howMany(entries.length) } : {}) }),
      gone > 0 && (
        <p class="govuk-body">
          {gone === 1 ? 'One entry of this list is' : `${gone} entries of this list are`} not in the menu now, and left
          out here.
        </p>
      ),
      entries.length === 0
        ? emptyState({
            title: 'Nothing kept yet',
            text: `On any entry of the menu choose “Keep in a shortlist”. You can keep up to ${LONGEST_SHORTLIST}, without an account.`,
            action: { text: 'See the menu of support', href: menu },
          })
        : [
            <ol class="al-shortlist">{entries.map((entry) => kept(partnership, entry, codes))}</ol>,
            <div class="al-not-printed">{[askForThem(codes), share(view)]}</div>,
          ],
      demonstrationMark(partnership),
    ]),
  };
}

function howMany(count: number): string {
  return `${count === 1 ? 'One entry' : `${count} entries`}, to print or to send to somebody.`;
}

function kept(partnership: Partnership, { code, content }: PublishedEntry, codes: string[]): Html {
  const here = shortlistHref(partnership.code, []);
  return (
    <li class="al-shortlist__one">
      <h2 class="govuk-heading-s">
        <a class="govuk-link" href={keeping(entryHref(partnership.code, code), codes)}>
          {content.title}
        </a>
      </h2>
      <p class="govuk-body">{content.summary}</p>
      <p class="al-entry-quiet">
        {phasesSaid(content.phases)} · {content.time} · {ACCESS[content.access]} · {content.contact}
      </p>
      <p class="govuk-body al-shortlist__out">{shortlistLink({ code, title: content.title, kept: codes, here })}</p>
    </li>
  );
}

function askForThem(codes: string[]): Html {
  return section({
    title: 'Ask for help with these',
    children: [
      button({
        text: codes.length === 1 ? 'Ask for this' : 'Ask for these',
        href: `/drafts/new?entry=${codes.join('+')}`,
      }),
      <p class="govuk-body al-entry-quiet">
        For people who work at a setting. You sign in first, and what you chose is carried into your request.
      </p>,
    ],
  });
}

/** The list lives in its address, so that is what is sent or kept. */
function share({ entries, address }: View): Html {
  const lines = entries.map(({ content }) => `- ${content.title}`).join('\r\n');
  const mail = new Map([
    ['subject', 'Support that might help us'],
    ['body', `${lines}\r\n\r\n${address}`],
  ]);
  const query = [...mail].map(([name, value]) => `${name}=${encodeURIComponent(value)}`).join('&');
  return section({
    title: 'Send it or come back to it',
    children: (
      <div class="al-shortlist__share">
        <div class="al-copy">
          <label class="govuk-label govuk-label--s" for="address">
            The link to this list
          </label>
          <div class="al-copy__row">
            <input class="govuk-input al-copy__box" id="address" value={address} readonly data-copy-from />
            <button class="govuk-button govuk-button--secondary al-copy__button" type="button" data-copy hidden>
              Copy
            </button>
          </div>
          <p class="al-copy__said" role="status" data-copy-said></p>
        </div>
        <p class="govuk-body">
          <a class="govuk-link" href={`mailto:?${query}`}>
            Send it by e-mail
          </a>
        </p>
      </div>
    ),
  });
}
