import { menuChoice } from '#src/domain/menu/filter-entries.ts';
import type { Html, Node } from '#src/platform/jsx/jsx-runtime.ts';
import type { Partnership } from '#src/platform/partnerships/schema.ts';
import { menuHref, strategiesHref } from './menu.links.ts';
import { type Asked, queryOf } from './menu.view.ts';
import { keeping } from './shortlist.ts';

const NO_CHOICE = menuChoice(() => []);

/** No entry answers: what else may help, and whom to ring. */
export function nothingFound(partnership: Partnership, asked: Asked): Html {
  const narrowed = Object.values(asked.choice).some((chosen) => chosen.length > 0);
  const href = keeping(`${menuHref(partnership.code)}${queryOf({ ...asked, choice: NO_CHOICE })}`, asked.kept);
  return (
    <div class="al-panel al-panel--mist">
      <p class="govuk-body">Nothing in the menu answers all of this. That does not mean there is no help.</p>
      <ul class="govuk-list govuk-list--bullet">
        {narrowed && (
          <li>
            <a class="govuk-link" href={href}>
              Look again without the filters
            </a>
          </li>
        )}
        {asked.q && <li>Try one or two other words: what you see, or what you would like to change.</li>}
        <li>
          <a class="govuk-link" href={keeping(menuHref(partnership.code), asked.kept)}>
            See everything
          </a>
        </li>
      </ul>
      {talkToUs(partnership)}
    </div>
  );
}

/** The menu of an area that has not written one yet. */
export function nothingYet(partnership: Partnership): Html {
  return (
    <div class="al-panel al-panel--mist">
      <h2 class="govuk-heading-m">This menu is being written</h2>
      <p class="govuk-body">
        Help is there already: talk to us, or start with{' '}
        <a class="govuk-link" href={strategiesHref(partnership.code)}>
          strategies to try tomorrow
        </a>
        .
      </p>
      {talkToUs(partnership)}
    </div>
  );
}

function talkToUs({ consult }: Partnership): Node {
  return [
    <h3 class="govuk-heading-s">Talk to us</h3>,
    <p class="govuk-body">
      Ring{' '}
      <a class="govuk-link" href={`tel:${consult.phone.replaceAll(' ', '')}`}>
        {consult.phone}
      </a>
      : {consult.when} {consult.dropIn}
    </p>,
  ];
}
