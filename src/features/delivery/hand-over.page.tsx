import { deliveryLinks } from '#src/casework/delivery/delivery-links.ts';
import type { HelpingExpert } from '#src/casework/delivery/load-help.ts';
import type { Request } from '#src/casework/load-request.ts';
import { weekdayDate } from '#src/casework/request-view/days.ts';
import { requestLinks } from '#src/casework/request-view/request-links.ts';
import { DISCIPLINES, GRADES } from '#src/domain/experts/expert.ts';
import { button } from '#src/govuk/components.ts';
import { type Errors, radiosField, textAreaField } from '#src/govuk/fields.tsx';
import { actions, errorSummaryFor, form } from '#src/govuk/form.tsx';
import { column, heading } from '#src/govuk/pieces/heading.tsx';
import type { Page } from '#src/platform/http/answers.ts';
import type { Node } from '#src/platform/jsx/jsx-runtime.ts';
import { type Candidate, conflictOf } from './delivery.queries.ts';
import { LONGEST_REASON } from './hand-back.form.ts';

export type TypedHandOver = { from: string; to: string; reason: string };

type Shown = {
  request: Request;
  leaving: HelpingExpert[];
  candidates: Candidate[];
  csrf: string;
  typed: TypedHandOver;
  errors?: Errors;
};

export function handOverPage({ request, leaving, candidates, csrf, typed, errors }: Shown): Page {
  const free = candidates.filter((each) => !conflictOf(each, request.setting.id));
  const body = column(
    <>
      {errorSummaryFor(errors)}
      {heading({
        title: 'Hand the help over',
        caption: `${request.reference}, ${request.setting.name}`,
        lead: 'A colleague takes over with everything so far: the plan, the record and the visits that are planned.',
        size: 'l',
      })}
      {form({
        action: deliveryLinks.handOver(request.reference),
        csrf,
        children: [
          leaving.length > 1 &&
            radiosField({
              name: 'from',
              legend: 'Whose place is taken?',
              value: typed.from,
              errors,
              items: leaving.map(({ id, name }) => ({ value: String(id), text: name })),
            }),
          radiosField({
            name: 'to',
            legend: 'Who takes over?',
            hint: 'Those with the same skills or in the same place, without anyone tied to this setting. For somebody else, hand it back: the panel can choose among all.',
            value: typed.to,
            errors,
            items: free.map((each) => ({ value: String(each.id), text: each.name, hint: about(each) })),
          }),
          textAreaField({
            name: 'reason',
            label: 'Why?',
            hint: 'Everyone who can open this request can read it, the setting too.',
            rows: 3,
            max: LONGEST_REASON,
            value: typed.reason,
            errors,
          }),
          actions([
            button({ text: 'Hand over', preventDoubleClick: true }),
            <a class="govuk-link" href={requestLinks.request(request.reference)}>
              Leave it as it is
            </a>,
          ]),
        ],
      })}
    </>,
  );
  return {
    title: 'Hand the help over',
    body,
    back: { text: 'Back to the request', href: requestLinks.request(request.reference) },
  };
}

function about({ discipline, grade, inCluster, away, awayUntil }: Candidate): Node {
  const who =
    grade === 'qualified'
      ? DISCIPLINES[discipline].label
      : `${DISCIPLINES[discipline].label}, ${GRADES[grade].toLowerCase()}`;
  const where = inCluster ? ', works in this area already' : '';
  const absent = away ? `, away ${awayUntil ? `until ${weekdayDate(awayUntil)}` : 'for now'}` : '';
  return `${who}${where}${absent}`;
}
