import { dataTable } from '#src/govuk/pieces/data-table.tsx';
import { heading, section } from '#src/govuk/pieces/heading.tsx';
import type { Page } from '#src/platform/http/answers.ts';
import type { Html, Node } from '#src/platform/jsx/jsx-runtime.ts';
import type { Partnership } from '#src/platform/partnerships/schema.ts';

export function accessibilityPage(partnerships: Partnership[]): Page {
  const body = (
    <>
      {heading({ title: 'Accessibility', lead: 'Everyone who needs this service should be able to use it.' })}
      {paragraph(
        'Pages are built and tested to the Web Content Accessibility Guidelines 2.2, level AA. They work with a keyboard alone, with a screen reader, without JavaScript, at 400% zoom and on paper.',
      )}
      {paragraph(
        'Every page is checked by machine at every change. A full audit with people who use assistive technology is still to come, so there may be faults we do not know of.',
      )}
      {section({ title: 'Tell us what does not work', children: contacts(partnerships, 'accessibility') })}
    </>
  );
  return { title: 'Accessibility', body };
}

export function privacyPage(partnerships: Partnership[]): Page {
  const body = (
    <>
      {heading({ title: 'Privacy', lead: 'We ask for as little as we can, and log every look at a record.' })}
      {section({
        title: 'What is kept',
        children: (
          <ul class="govuk-list govuk-list--bullet">
            <li>Who works for a setting or for the partnership: name, work e-mail address, role.</li>
            <li>What a setting asks for. Most requests name no child.</li>
            <li>
              When one child is the subject: initials or the setting’s own reference, year group, SEN status, and that a
              parent agreed. Nothing else about who the child is.
            </li>
            <li>Every change and every look at a record: who, when, and why where a reason was given.</li>
          </ul>
        ),
      })}
      {section({
        title: 'Who sees it',
        children: paragraph(
          'The setting’s own staff, its lead and whoever covers, the managers, and the panel’s co-ordinator while a request waits there. Boards and the parent carer forum see totals only. The database itself refuses anyone else.',
        ),
      })}
      {section({
        title: 'Ask what is held about you, or have it corrected',
        children: contacts(partnerships, 'privacy'),
      })}
    </>
  );
  return { title: 'Privacy', body };
}

export function cookiesPage(): Page {
  const rows = [
    {
      name: 'session',
      why: 'Knows that you are signed in. It holds a random token, nothing about you.',
      until: 'You sign out, after 30 idle minutes, or after 10 hours',
    },
    { name: 'csrf', why: 'Makes sure that a form was sent from our own page.', until: 'You close the browser' },
    { name: 'notice', why: 'Shows a message once, such as “Your request is sent”.', until: 'It was shown' },
  ];
  const body = (
    <>
      {heading({
        title: 'Cookies',
        lead: 'Only what the service cannot do without. Nothing follows you, and nothing comes from elsewhere.',
      })}
      {dataTable({
        caption: 'Cookies of this service',
        captionHidden: true,
        columns: [
          { head: 'Cookie', rowHeader: true, cell: (row: (typeof rows)[number]) => row.name },
          { head: 'What it is for', cell: (row: (typeof rows)[number]) => row.why },
          { head: 'Kept until', cell: (row: (typeof rows)[number]) => row.until },
        ],
        rows,
      })}
    </>
  );
  return { title: 'Cookies', body };
}

function contacts(partnerships: Partnership[], topic: 'privacy' | 'accessibility'): Node {
  return (
    <ul class="govuk-list govuk-list--bullet">
      {partnerships.map((partnership) => (
        <li>
          {partnership.name}: {partnership.contacts[topic].name},{' '}
          <a class="govuk-link" href={`mailto:${partnership.contacts[topic].email}`}>
            {partnership.contacts[topic].email}
          </a>
        </li>
      ))}
    </ul>
  );
}

function paragraph(text: string): Html {
  return <p class="govuk-body">{text}</p>;
}
