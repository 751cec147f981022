import { stepsFor } from '#src/casework/answer-steps/all-steps.ts';
import type { Step } from '#src/casework/answer-steps/step.ts';
import type { Lead } from '#src/casework/find-lead.ts';
import { button } from '#src/govuk/components.ts';
import type { Errors } from '#src/govuk/fields.tsx';
import { actions, errorSummaryFor, form as formPiece } from '#src/govuk/form.tsx';
import { heading } from '#src/govuk/pieces/heading.tsx';
import { beside } from '#src/govuk/pieces/the-side.tsx';
import type { Page } from '#src/platform/http/answers.ts';
import type { Form } from '#src/platform/http/form.ts';
import type { Node } from '#src/platform/jsx/jsx-runtime.ts';
import type { Partnership } from '#src/platform/partnerships/schema.ts';
import { links } from './drafts.links.ts';
import type { Draft } from './load-draft.ts';
import { prefilledMark } from './prefilled-mark.tsx';
import { promptPanels } from './prompt-panels.tsx';
import { draftSide } from './side.tsx';

export type StepPage = {
  draft: Draft;
  step: Step;
  form: Form;
  errors: Errors;
  lead: Lead | undefined;
  partnership: Partnership;
  csrf: string;
  seen: string;
  /** This very page, so that its own saves are told from everyone else's. */
  page: string;
  fromCheck: boolean;
  maySend: boolean;
  /** Both versions, when someone else was quicker. */
  versions?: Node;
};

export function stepPage(view: StepPage): Page {
  const { draft, step } = view;
  const title = step.title(draft);
  const main = (
    <div class="al-column">
      {heading({ title, caption: captionOf(view), size: 'l', ...(step.lead ? { lead: step.lead } : {}) })}
      {view.versions}
      {errorSummaryFor(view.errors)}
      {promptPanels(step.code, view)}
      {stepForm(view)}
    </div>
  );
  return {
    title,
    back: { text: 'Back', href: backOf(view) },
    body: beside({ main, side: draftSide(view) }),
  };
}

function stepForm(view: StepPage): Node {
  const { draft, step, form } = view;
  return formPiece({
    action: links.step(draft.id, step.code),
    csrf: view.csrf,
    autosave: links.save(draft.id, step.code),
    hidden: { seen: view.seen, page: view.page, from: view.fromCheck ? 'check' : undefined },
    children: [
      step.draw({
        form,
        errors: view.errors,
        answers: draft.answers,
        setting: draft.setting,
        mark: (field) => prefilledMark(draft.prefilled, field),
        leadName: view.lead?.name,
        menuOf: view.partnership,
      }),
      actions(view.versions ? choices(view) : buttons(view)),
    ],
  });
}

function buttons({ step, fromCheck, maySend }: StepPage): Node {
  const on = fromCheck ? 'Save and go back to your answers' : 'Continue';
  return [
    button({ text: on, name: 'then', value: fromCheck ? 'check' : 'next', preventDoubleClick: true }),
    step.code === 'try' && maySend
      ? button({ text: 'This is enough for now', name: 'then', value: 'enough', classes: 'govuk-button--secondary' })
      : null,
    button({ text: 'Save and finish later', name: 'then', value: 'later', classes: 'govuk-button--secondary' }),
  ];
}

function choices({ draft, step, fromCheck }: StepPage): Node {
  return [
    button({ text: 'Keep mine', name: 'then', value: fromCheck ? 'check' : 'next', preventDoubleClick: true }),
    button({ text: 'Keep theirs', href: links.step(draft.id, step.code), classes: 'govuk-button--secondary' }),
  ];
}

function captionOf({ draft, step }: StepPage): string {
  const steps = stepsFor(draft.answers);
  const place = steps.findIndex(({ code }) => code === step.code);
  return place < 0 ? draft.setting.name : `Part ${place + 1} of ${steps.length} · ${draft.setting.name}`;
}

function backOf({ draft, step, fromCheck, maySend }: StepPage): string {
  if (fromCheck) return links.check(draft.id);
  const steps = stepsFor(draft.answers);
  const before = steps[steps.findIndex(({ code }) => code === step.code) - 1];
  if (before) return links.step(draft.id, before.code);
  // An invited lead writes along, and does not start requests.
  return maySend ? links.startFor(draft.setting.id) : '/';
}
