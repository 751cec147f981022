import { MOST_A_PAGE } from '#src/domain/open-referral/paging.ts';
import { dataTable } from '#src/govuk/pieces/data-table.tsx';
import { column, heading, section } from '#src/govuk/pieces/heading.tsx';
import { type Answer, page } from '#src/platform/http/answers.ts';
import type { SharedContext } from '#src/platform/http/route.ts';
import type { Html, Node } from '#src/platform/jsx/jsx-runtime.ts';
import type { Partnership } from '#src/platform/partnerships/schema.ts';
import { LICENCE } from './description/send-description.ts';
import { openDataOf, paths } from './open-data.links.ts';

const TITLE = 'Open data';

/** For people: what can be had, how, and what may be done with it. */
export async function showOpenData({ partnerships, origin }: SharedContext<typeof paths.home>): Promise<Answer> {
  const all = [...partnerships.values()];
  const body = column(
    <>
      {heading({
        title: TITLE,
        lead: 'Show the menu of support in your own directory. It is always up to date, costs nothing and needs no account.',
      })}
      <p class="govuk-body">
        The menu is there in Open Referral UK 3.0, the standard that councils’ directories read. It holds what is
        offered and the role to turn to. Nobody is named in it, and nothing in it comes from a request.
      </p>
      {section({ title: 'Where to begin', children: beginnings(all, origin) })}
      {section({ title: 'Read it all', children: steps() })}
      {section({ title: 'What you can ask for', children: addresses() })}
      {section({ title: 'What one entry looks like', children: example() })}
      {section({ title: 'What you may do with it', children: licence(all) })}
      {section({ title: 'Ask us', children: contacts(all) })}
    </>,
  );
  return page({ title: TITLE, body });
}

function beginnings(partnerships: Partnership[], origin: string): Html {
  return (
    <>
      <p class="govuk-body">Give your directory the address of the area:</p>
      <ul class="govuk-list">
        {partnerships.map(({ code, name }) => (
          <li>
            {name}
            <br />
            <a class="govuk-link al-break" href={openDataOf(code)}>
              {origin + openDataOf(code)}
            </a>
          </li>
        ))}
      </ul>
      <p class="govuk-body">
        <a class="govuk-link" href={paths.description}>
          Description for programs (OpenAPI 3.1)
        </a>
      </p>
    </>
  );
}

function steps(): Html {
  return (
    <ol class="govuk-list govuk-list--number">
      <li>
        Read {code('/services?full=true')}. A page holds 50 entries, or as many as you ask for with {code('per_page')},
        at most {MOST_A_PAGE}.
      </li>
      <li>
        Follow the link to the next page in the header {code('Link')} until there is none. The list holds still while
        you read, whatever is changed in the meantime.
      </li>
      <li>
        Next time, ask only for what changed: {code('/services?modified_after=2026-11-01')}. An entry that is no longer
        offered stays in the list and is marked {code('inactive')}.
      </li>
    </ol>
  );
}

const LISTS = [
  { address: '/services', what: 'Every entry of the menu' },
  { address: '/services/{id}', what: 'One entry with everything about it' },
  { address: '/organizations', what: 'Who offers them' },
  { address: '/taxonomies', what: 'The lists of words: area of need, level, phase and others' },
  { address: '/taxonomy_terms', what: 'The words themselves' },
  { address: '/service_at_locations', what: 'Always empty: help comes to where the child is' },
];

function addresses(): Node {
  return dataTable({
    caption: 'What you can ask for',
    captionHidden: true,
    columns: [
      { head: 'Address', rowHeader: true, cell: ({ address }: (typeof LISTS)[number]) => code(address) },
      { head: 'What you get', cell: ({ what }: (typeof LISTS)[number]) => what },
    ],
    rows: LISTS,
  });
}

const EXAMPLE = `{
  "id": "ac148810-d857-441c-9679-408f346de14b",
  "name": "Talking partners",
  "status": "active",
  "minimum_age": 0,
  "maximum_age": 11,
  "assured_date": "2026-09-01",
  "contacts": [
    { "title": "Speech and language therapist" }
  ]
}`;

function example(): Html {
  return (
    <>
      <p class="govuk-body">Shortened, and invented:</p>
      <pre class="al-code">
        <code>{EXAMPLE}</code>
      </pre>
    </>
  );
}

function licence(partnerships: Partnership[]): Html {
  return (
    <>
      <p class="govuk-body">
        Copy it, change it and build on it, also for profit, under the{' '}
        <a class="govuk-link" href={LICENCE.address}>
          {LICENCE.name}
        </a>
        . Say where it comes from and when you read it. The standard itself is by Open Referral UK, under CC BY-SA 4.0.
      </p>
      {partnerships.some(({ demonstration }) => demonstration) && (
        <p class="govuk-body">
          This is a demonstration: do not show these entries to families as if they were offered.
        </p>
      )}
    </>
  );
}

function contacts(partnerships: Partnership[]): Html {
  return (
    <ul class="govuk-list govuk-list--bullet">
      {partnerships.map(({ name, contacts: { help } }) => (
        <li>
          {name}: {help.name},{' '}
          <a class="govuk-link al-break" href={`mailto:${help.email}`}>
            {help.email}
          </a>
        </li>
      ))}
    </ul>
  );
}

function code(text: string): Html {
  return <code class="al-code-word">{text}</code>;
}
