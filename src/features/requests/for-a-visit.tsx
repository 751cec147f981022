import { answersSummary } from '#src/casework/request-view/answers-summary.tsx';
import { paragraphs } from '#src/casework/request-view/paragraphs.tsx';
import { HELP_WANTED } from '#src/domain/requests/answers.ts';
import { details } from '#src/govuk/components.ts';
import { facts } from '#src/govuk/pieces/facts.tsx';
import { section } from '#src/govuk/pieces/heading.tsx';
import type { Node } from '#src/platform/jsx/jsx-runtime.ts';
import { mailTo } from './mail-to.tsx';
import type { RequestView } from './request-view.ts';
import { links } from './requests.links.ts';

/** What an expert wants in hand before going there: where, whom to ask for, what was asked and what was tried. */
export function forAVisit(view: RequestView): Node {
  const { request, place, movers } = view;
  if (!movers.includes('expert')) return null;
  const { answers, setting } = request;
  const address = [place?.street, place?.town, place?.postcode].filter(Boolean).join(', ');
  const wanted = (answers.helpWanted ?? []).map((code) => HELP_WANTED[code]).join(', ');
  return section({
    id: 'visit',
    title: 'For your visit',
    children: (
      <>
        {facts({
          rows: [
            { key: 'Where', value: where(setting, address) },
            { key: 'Ask for', value: contact(view) },
            { key: 'They notice', value: answers.noticed ? paragraphs(answers.noticed) : 'Nothing was written' },
            { key: 'They tried', value: answers.tried ? paragraphs(answers.tried) : 'Nothing was written' },
            ...(wanted ? [{ key: 'They would like', value: wanted }] : []),
          ],
        })}
        {details({ summaryText: 'Everything the setting told us', html: answersSummary(answers) })}
      </>
    ),
  });
}

function where({ id, name }: RequestView['request']['setting'], address: string): Node {
  return (
    <>
      <a class="govuk-link" href={links.setting(id)}>
        {name}
      </a>
      {address && [<br />, address]}
    </>
  );
}

function contact({ request }: RequestView): Node {
  const { contactName, contactEmail, contactPhone, contactWhen } = request.answers;
  return (
    <>
      {contactName ?? request.sentByName}
      {contactPhone && [
        <br />,
        <a class="govuk-link" href={`tel:${contactPhone.replace(/\s/g, '')}`}>
          {contactPhone}
        </a>,
      ]}
      {contactEmail && [<br />, mailTo(contactEmail)]}
      {contactWhen && [<br />, <span class="al-quiet">Best: {contactWhen}</span>]}
    </>
  );
}
