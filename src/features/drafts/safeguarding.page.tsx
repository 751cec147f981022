import { SAFEGUARDING_SIGNS } from '#src/domain/requests/safeguarding.ts';
import { heading, section } from '#src/govuk/pieces/heading.tsx';
import { panel } from '#src/govuk/pieces/tip.tsx';
import type { Page } from '#src/platform/http/answers.ts';
import type { Html } from '#src/platform/jsx/jsx-runtime.ts';
import type { Partnership } from '#src/platform/partnerships/schema.ts';
import { links } from './drafts.links.ts';

type Contact = Partnership['safeguarding']['contacts'][number];
const TITLE = 'Worried about someone’s safety? Stop here and call';

/** A stop, not a footnote: whom to call, before anything is typed. */
export function safeguardingStop(partnership: Partnership): Html {
  const children = [
    <p class="govuk-body">
      A request is read within days. If a child or young person may be at risk of harm, do not wait for that.
    </p>,
    contacts(partnership.safeguarding.contacts),
    <p class="govuk-body">
      <a class="govuk-link" href={links.safeguarding}>
        When to stop and call
      </a>
    </p>,
  ];
  return panel({ title: 'Is someone unsafe? Stop here and call', tone: 'stop', children });
}

export function safeguardingPage(partnership: Partnership): Page {
  const { note, contacts: list } = partnership.safeguarding;
  const body = (
    <div class="al-column">
      {heading({ title: TITLE, lead: 'Follow your own safeguarding procedure first. You do not need to be sure.' })}
      {panel({ title: 'Whom to call', tone: 'stop', children: contacts(list, true) })}
      {note && <p class="govuk-body al-quiet">{note}</p>}
      {section({
        title: 'When to stop and call',
        children: (
          <ul class="govuk-list govuk-list--bullet">
            {SAFEGUARDING_SIGNS.map((sign) => (
              <li>{sign}</li>
            ))}
          </ul>
        ),
      })}
      <p class="govuk-body">What you have begun here is saved. Come back to it when everyone is safe.</p>
    </div>
  );
  return { title: TITLE, back: { text: 'Home', href: '/' }, body };
}

function contacts(list: Contact[], withNotes = false): Html {
  return (
    <dl class="al-answer-calls">
      {list.map(({ name, phone, when, note }) => (
        <div class="al-answer-calls__row">
          <dt>
            {name} <span class="al-answer-calls__when">{when}</span>
            {withNotes && note && <span class="al-answer-calls__when"> {note}</span>}
          </dt>
          <dd>
            <a class="govuk-link" href={`tel:${phone.replaceAll(' ', '')}`}>
              {phone}
            </a>
          </dd>
        </div>
      ))}
    </dl>
  );
}
