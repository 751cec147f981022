import { weekdayDate } from '#src/casework/request-view/days.ts';
import { requestLinks } from '#src/casework/request-view/request-links.ts';
import { goalLine } from '#src/casework/reviews/goal-line.tsx';
import { reviewLinks } from '#src/casework/reviews/review-links.ts';
import { scaleField } from '#src/casework/reviews/scale-field.tsx';
import { NEXT_STEPS, type NextStep } from '#src/domain/reviews/reviews.ts';
import { button } from '#src/govuk/components.ts';
import { dateField, type Errors, radiosField, textAreaField, textField } from '#src/govuk/fields.tsx';
import { actions, form } from '#src/govuk/form.tsx';
import { section } from '#src/govuk/pieces/heading.tsx';
import type { Context } from '#src/platform/http/route.ts';
import type { Html, Node } from '#src/platform/jsx/jsx-runtime.ts';
import { goalField, LONGEST, type Typed, usualNext } from './review.form.ts';
import type { ReviewFile } from './review-file.ts';

/** What came of it, what stays, what follows: one form, one act. */
export function reviewForm(context: Context, file: ReviewFile, typed: Typed, errors: Errors | undefined): Html {
  const { request } = file;
  return form({
    action: reviewLinks.review(request.reference),
    csrf: context.csrf,
    hidden: { seen: request.version },
    children: [
      section({ title: 'What came of it', children: [goals(file, typed, errors), confidence(file, typed, errors)] }),
      section({ title: 'What stays', children: handedOver(typed, errors) }),
      section({ title: 'What happens next', children: next(context, file, typed, errors) }),
      actions([
        button({ text: 'Record the review', preventDoubleClick: true }),
        <a class="govuk-link" href={requestLinks.request(request.reference)}>
          Not now
        </a>,
      ]),
    ],
  });
}

function goals({ plan }: ReviewFile, typed: Typed, errors: Errors | undefined): Node {
  if (!plan || plan.goals.length === 0) {
    return <p class="govuk-body">No goals were agreed for this request, so there is nothing to score.</p>;
  }
  return plan.goals.map((goal, index) => (
    <div class="al-card al-goal">
      {scaleField({
        name: goalField(goal),
        legend: `Goal ${index + 1}: ${goal.goal}`,
        hint: goalLine(goal),
        ends: ['not there at all', 'fully there'],
        value: typed.scores[goalField(goal)] ?? '',
        errors,
      })}
    </div>
  ));
}

function confidence({ plan }: ReviewFile, typed: Typed, errors: Errors | undefined): Html {
  const before = plan?.confidenceBefore;
  return scaleField({
    name: 'confidenceAfter',
    legend: 'How sure do staff feel now?',
    hint: before ? `When the plan was made they said ${before} out of 10.` : 'They were not asked when it began.',
    ends: ['not at all sure', 'fully sure'],
    value: typed.confidenceAfter,
    errors,
    other: { value: 'not_asked', text: 'We could not ask yet' },
  });
}

function handedOver(typed: Typed, errors: Errors | undefined): Node {
  return [
    textAreaField({
      name: 'handedOver',
      label: 'What was handed over?',
      size: 's',
      hint: 'A routine, a script, materials, a skill: what staff can go on with by themselves.',
      value: typed.handedOver,
      rows: 3,
      max: LONGEST.handedOver,
      errors,
    }),
    textField({
      name: 'keptBy',
      label: 'Who keeps it going?',
      size: 's',
      hint: 'A person or a role at the setting, for example “the Year 3 team”.',
      value: typed.keptBy,
      errors,
    }),
  ];
}

const HINTS: Record<NextStep, string> = {
  close: 'The help has done what it can. Six weeks later we ask whether it is still used.',
  continue: 'A little longer, with a new end date and the reason.',
  step_up: 'More is needed. It goes back on the panel’s agenda, with your advice meanwhile.',
  step_down: 'Less is needed. The experts are free again, and the lead stays in touch.',
};

function next(context: Context, file: ReviewFile, typed: Typed, errors: Errors | undefined): Node {
  const { partnership, today } = context;
  return [
    radiosField({
      name: 'nextStep',
      legend: 'What is the next step?',
      size: 's',
      value: typed.nextStep,
      errors,
      items: (Object.keys(NEXT_STEPS) as NextStep[]).map((step) => ({
        value: step,
        text: NEXT_STEPS[step].label,
        hint: HINTS[step],
      })),
    }),
    onlyToContinue(file, typed, errors),
    textAreaField({
      name: 'advice',
      label: 'Advice for the setting now',
      size: 's',
      hint: 'Nobody leaves empty-handed: what can they go on with, whatever comes next?',
      value: typed.advice,
      rows: 5,
      max: LONGEST.advice,
      errors,
    }),
    person(context, file, typed, errors),
    dateField({
      name: 'nextOn',
      legend: 'Next date',
      size: 's',
      hint: `Leave empty for the usual date: ${weekdayDate(usualNext('close', undefined, partnership, today))} when you close, the new end date when it goes on, ${weekdayDate(usualNext('step_up', undefined, partnership, today))} from the panel, ${weekdayDate(usualNext('step_down', undefined, partnership, today))} from the lead.`,
      value: typed.nextOn,
      errors,
    }),
  ];
}

function onlyToContinue({ plan }: ReviewFile, typed: Typed, errors: Errors | undefined): Html {
  return (
    <div class="al-card al-only-if">
      <h3 class="govuk-heading-s">Only if the help goes on</h3>
      {textAreaField({
        name: 'reason',
        label: 'Why does it go on?',
        size: 's',
        hint: 'Help is meant to last eight weeks at most; the reason stays with the plan.',
        value: typed.reason,
        rows: 2,
        max: LONGEST.reason,
        errors,
      })}
      {dateField({
        name: 'until',
        legend: 'New end date',
        size: 's',
        ...(plan ? { hint: `It was planned until ${weekdayDate(plan.endsOn)}.` } : {}),
        value: typed.until,
        errors,
      })}
    </div>
  );
}

function person({ actor }: Context, { people }: ReviewFile, typed: Typed, errors: Errors | undefined): Html {
  const mine = people.filter(({ id }) => id === actor.id);
  const others = people.filter(({ id }) => id !== actor.id);
  return radiosField({
    name: 'namedPersonId',
    legend: 'Whom can the setting talk to?',
    size: 's',
    value: typed.namedPersonId,
    errors,
    items: [...mine, ...others].map(({ id, name, jobTitle }) => ({
      value: String(id),
      text: id === actor.id ? `Me, ${name}` : `${name}, ${jobTitle}`,
    })),
  });
}
