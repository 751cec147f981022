import { printsOf } from '#src/casework/answer-steps/change-answers.ts';
import type { Step } from '#src/casework/answer-steps/step.ts';
import type { Request } from '#src/casework/load-request.ts';
import type { Answers } from '#src/domain/requests/answers.ts';
import { button } from '#src/govuk/components.ts';
import { type Errors, radiosField, textField } from '#src/govuk/fields.tsx';
import { actions, errorSummaryFor, form as formPiece } from '#src/govuk/form.tsx';
import { column, heading } from '#src/govuk/pieces/heading.tsx';
import type { Page } from '#src/platform/http/answers.ts';
import type { Form } from '#src/platform/http/form.ts';
import type { Html, Node } from '#src/platform/jsx/jsx-runtime.ts';
import { AMEND_REASONS, type Why } from './amend.form.ts';
import { links } from './requests.links.ts';

export type AmendView = {
  request: Request;
  /** The step of the address, then those that the change asks for as well. */
  steps: Step[];
  /** The answers as they would read, which decide what a step offers. */
  answers: Answers;
  form: Form;
  /** Carries what the first form saw, while faults are being put right. */
  seen?: Form;
  errors: Errors;
  why?: Pick<Why, 'why' | 'note'>;
  csrf: string;
  versions?: Node;
};

export function amendPage(view: AmendView): Page {
  const { request, steps } = view;
  const title = 'Change what you told us';
  const body = column(
    <>
      {errorSummaryFor(view.errors)}
      {heading({
        title,
        caption: `${request.reference} · ${steps[0]?.name ?? ''}`,
        lead: 'What it said before is kept beside it in the history.',
        size: 'l',
      })}
      {view.versions}
      {amendForm(view)}
    </>,
  );
  return { title, body, back: { text: 'Back to the request', href: links.request(request.reference) } };
}

function amendForm(view: AmendView): Html {
  const { request, steps, csrf } = view;
  const [first, ...more] = steps;
  return formPiece({
    action: links.amend(request.reference, first?.code ?? ''),
    csrf,
    hidden: Object.fromEntries(steps.map((step) => [`seen-${step.code}`, seenOf(step, view)])),
    children: [
      more.map((step) => <input type="hidden" name="also" value={step.code} />),
      first && drawn(first, view),
      more.map((step) => (
        <section class="al-section">
          <h2 class="govuk-heading-m">{step.title({ answers: view.answers, setting: request.setting })}</h2>
          {drawn(step, view)}
        </section>
      )),
      whyPart(view),
      actions([
        button({ text: 'Save change', preventDoubleClick: true }),
        <a class="govuk-link" href={links.request(request.reference)}>
          Leave it as it was
        </a>,
      ]),
    ],
  });
}

function seenOf(step: Step, { seen, request }: AmendView): string {
  return seen?.text(`seen-${step.code}`) || printsOf(step, request.answers).join('.');
}

function drawn(step: Step, { form, errors, answers, request }: AmendView): Node {
  return step.draw({ form, errors, answers, setting: request.setting, mark: () => null, leadName: request.leadName });
}

function whyPart({ why, errors }: AmendView): Html {
  return (
    <div class="al-panel al-panel--mist">
      {radiosField({
        name: 'why',
        legend: 'Why are you changing it?',
        items: Object.entries(AMEND_REASONS).map(([value, text]) => ({ value, text })),
        value: why?.why,
        errors,
      })}
      {textField({
        name: 'note',
        label: 'Anything to add?',
        size: 's',
        hint: 'Optional. Leave out names.',
        value: why?.note,
        errors,
      })}
    </div>
  );
}
