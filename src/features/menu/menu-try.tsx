import type { Html, Node } from '#src/platform/jsx/jsx-runtime.ts';
import type { Partnership } from '#src/platform/partnerships/schema.ts';
import { strategyHref } from './menu.links.ts';
import { carrying, type MenuView } from './menu.view.ts';

/** For what was asked: what anybody can do tomorrow, before any entry is read. */
export function tryTomorrow(partnership: Partnership, { asked, toTry }: MenuView): Node {
  if (toTry.length === 0) return null;
  return (
    <div class="al-panel al-panel--mist al-menu-try">
      <h3 class="govuk-heading-s">To try tomorrow, without asking anyone</h3>
      <ul class="govuk-list al-menu-try__list">
        {toTry.map(({ code, title }) => (
          <li>
            <a class="govuk-link" href={carrying(strategyHref(partnership.code, code), asked)}>
              {title}
            </a>
          </li>
        ))}
      </ul>
    </div>
  );
}

/** Nothing in the menu comes before somebody's safety. */
export function safeFirst({ safeguarding }: Partnership): Html {
  return (
    <div class="al-panel al-menu-safe">
      <h3 class="govuk-heading-s">Is somebody not safe? Do not wait for us.</h3>
      <ul class="govuk-list">
        {safeguarding.contacts.map(({ name, phone, when }) => (
          <li>
            {name}:{' '}
            <a class="govuk-link al-nowrap" href={`tel:${phone.replaceAll(' ', '')}`}>
              {phone}
            </a>
            . {when}
          </li>
        ))}
      </ul>
    </div>
  );
}
