import { deliveryLinks } from '#src/casework/delivery/delivery-links.ts';
import type { Request } from '#src/casework/load-request.ts';
import { LONGEST_GOAL, LONGEST_WHO } from '#src/domain/delivery/plan.ts';
import { button, details } from '#src/govuk/components.ts';
import { dateField, type Errors, radiosField, textAreaField, textField } from '#src/govuk/fields.tsx';
import { actions, errorSummaryFor, form } from '#src/govuk/form.tsx';
import { column, heading } from '#src/govuk/pieces/heading.tsx';
import { panel } from '#src/govuk/pieces/tip.tsx';
import type { Page } from '#src/platform/http/answers.ts';
import type { Html, Node } from '#src/platform/jsx/jsx-runtime.ts';
import type { TypedGoal, TypedPlan } from './plan.form.ts';

type Shown = {
  request: Request;
  number: number;
  promised: number;
  typed: TypedPlan;
  csrf: string;
  errors?: Errors;
  notice?: Node;
};

export function newPlanPage(shown: Shown): Page {
  const { request, number, promised, typed, errors, csrf } = shown;
  const title = number === 1 ? 'Write the plan' : 'Write a new plan';
  const body = column(
    <>
      {errorSummaryFor(errors)}
      {heading({
        title,
        caption: `${request.reference}, ${request.setting.name}`,
        lead: 'Best written together with the setting. They read it and agree, or say what should change.',
        size: 'l',
      })}
      {shown.notice}
      {form({
        action: deliveryLinks.plan(request.reference),
        csrf,
        hidden: { number },
        children: (
          <>
            {goals(typed.goals, errors)}
            {textAreaField({
              name: 'who',
              label: 'Who does what?',
              hint: 'Between the sessions too. Roles rather than names: “the class teacher”, “the SENCO”.',
              rows: 4,
              max: LONGEST_WHO,
              value: typed.who,
              errors,
            })}
            <div class="al-scale">
              {radiosField({
                name: 'confidence',
                legend: 'How sure do staff feel about this now?',
                hint: 'Ask them. 1 is not at all, 10 is fully.',
                value: typed.confidence,
                errors,
                items: Array.from({ length: 10 }, (_, index) => ({
                  value: String(index + 1),
                  text: String(index + 1),
                })),
              })}
            </div>
            {textField({
              name: 'sessions',
              label: 'How many sessions?',
              hint: `A session is half a day. The panel promised ${promised}.`,
              width: 2,
              inputmode: 'numeric',
              value: typed.sessions,
              errors,
            })}
            {dateField({ name: 'starts', legend: 'First day', value: typed.starts, errors })}
            {dateField({
              name: 'ends',
              legend: 'Day of the review',
              hint: 'Usually within 8 weeks of the first day.',
              value: typed.ends,
              errors,
            })}
            {textAreaField({
              name: 'longer',
              label: 'Only if it takes more than 6 sessions or 8 weeks: why?',
              size: 's',
              rows: 2,
              max: 500,
              value: typed.longer,
              errors,
            })}
            {actions([
              button({ text: 'Propose the plan', preventDoubleClick: true }),
              <a class="govuk-link" href={deliveryLinks.plan(request.reference)}>
                Not now
              </a>,
            ])}
          </>
        ),
      })}
    </>,
  );
  return { title, body, back: { text: 'Back to the plan', href: deliveryLinks.plan(request.reference) } };
}

/** The first two goals are open, the others fold until they are needed. */
function goals(typed: TypedGoal[], errors: Errors | undefined): Html {
  const more = typed.slice(2);
  const inUse = more.some(({ goal, baseline, expected }) => `${goal}${baseline}${expected}` !== '');
  return (
    <>
      {panel({
        children: (
          <p class="govuk-body">
            Up to five goals. For each, agree where things are now and where they should be at the review, from 1 (not
            at all) to 10 (fully).
          </p>
        ),
      })}
      {typed.slice(0, 2).map((goal, index) => oneGoal(goal, index + 1, errors))}
      {details({
        summaryText: 'More goals',
        open: inUse,
        html: more.map((goal, index) => oneGoal(goal, index + 3, errors)),
      })}
    </>
  );
}

function oneGoal({ goal, baseline, expected }: TypedGoal, place: number, errors: Errors | undefined): Html {
  return (
    <fieldset class="govuk-fieldset al-goal">
      <legend class="govuk-fieldset__legend govuk-fieldset__legend--m">Goal {place}</legend>
      {textAreaField({
        name: `goal${place}`,
        label: 'What should be different?',
        size: 's',
        rows: 2,
        max: LONGEST_GOAL,
        value: goal,
        errors,
        ...(place === 1
          ? { hint: 'Something you could see: “Most of the class starts work within five minutes after lunch.”' }
          : {}),
      })}
      <div class="al-goal__numbers">
        {score(`baseline${place}`, 'Now', baseline, errors)}
        {score(`expected${place}`, 'At the review', expected, errors)}
      </div>
    </fieldset>
  );
}

function score(name: string, label: string, value: string, errors: Errors | undefined): Html {
  return textField({ name, label: `${label} (1 to 10)`, size: 's', width: 2, inputmode: 'numeric', value, errors });
}
