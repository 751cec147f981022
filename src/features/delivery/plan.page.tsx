import { deliveryLinks } from '#src/casework/delivery/delivery-links.ts';
import { goalList } from '#src/casework/delivery/goal-list.tsx';
import type { Plan } from '#src/casework/delivery/load-plans.ts';
import type { Request } from '#src/casework/load-request.ts';
import { weekdayDate, weekdayOfInstant } from '#src/casework/request-view/days.ts';
import { paragraphs } from '#src/casework/request-view/paragraphs.tsx';
import { requestLinks } from '#src/casework/request-view/request-links.ts';
import { button, details } from '#src/govuk/components.ts';
import { type Errors, textAreaField } from '#src/govuk/fields.tsx';
import { actions, errorSummaryFor, form } from '#src/govuk/form.tsx';
import { emptyState } from '#src/govuk/pieces/empty-state.tsx';
import { facts } from '#src/govuk/pieces/facts.tsx';
import { column, heading, section } from '#src/govuk/pieces/heading.tsx';
import { tag } from '#src/govuk/pieces/tag.tsx';
import { panel } from '#src/govuk/pieces/tip.tsx';
import type { Page } from '#src/platform/http/answers.ts';
import type { Html, Node } from '#src/platform/jsx/jsx-runtime.ts';

export type PlanPage = {
  request: Request;
  plans: Plan[];
  /** The reader helps with the request, and may write a new plan. */
  writes: boolean;
  /** The reader works for the setting, and may agree or object. */
  answers: boolean;
  csrf: string;
  objection?: string;
  errors?: Errors;
  notice?: string;
};

const STATES = {
  proposed: { text: 'Waiting for the setting', tone: 'careful' },
  agreed: { text: 'Agreed', tone: 'done' },
  objected: { text: 'To be changed', tone: 'careful' },
} as const;

export function planPage(shown: PlanPage): Page {
  const { request, plans, errors, notice } = shown;
  const [plan, ...earlier] = plans;
  const body = column(
    <>
      {errorSummaryFor(errors)}
      {heading({
        title: 'The plan',
        caption: `${request.reference}, ${request.setting.name}`,
        size: 'l',
        ...(plan ? { lead: [stateTag(plan, shown.answers), ' ', standing(plan)] } : {}),
      })}
      {notice && panel({ children: <p class="govuk-body">{notice}</p> })}
      {plan ? thePlan(plan) : nothingYet(shown)}
      {plan && shown.answers && plan.state === 'proposed' && answerForms(shown, plan)}
      {plan && shown.writes && (
        <p class="govuk-body">
          <a class="govuk-link" href={deliveryLinks.newPlan(request.reference)}>
            Write a new plan
          </a>
        </p>
      )}
      {earlier.length > 0 && section({ title: 'Plans before', children: earlier.map(before) })}
    </>,
  );
  return {
    title: 'The plan',
    body,
    back: { text: 'Back to the request', href: requestLinks.request(request.reference) },
  };
}

function stateTag({ state }: Plan, answers: boolean): Html {
  return tag(state === 'proposed' && answers ? { ...STATES.proposed, text: 'For you to agree' } : STATES[state]);
}

function standing(plan: Plan): string {
  const by = `Plan ${plan.number} by ${plan.proposedByName}, ${weekdayOfInstant(plan.proposedAt)}.`;
  if (plan.state === 'proposed')
    return `${by} It goes ahead if nobody asks for changes by ${weekdayDate(plan.agreeBy)}.`;
  if (plan.state === 'objected' || !plan.agreedAt) return by;
  const who = plan.agreedByName ? `by ${plan.agreedByName}` : 'as nobody asked for changes';
  return `${by} Agreed ${who}, ${weekdayOfInstant(plan.agreedAt)}.`;
}

function thePlan(plan: Plan): Node {
  return (
    <>
      {plan.objection && panel({ title: 'What should change', children: paragraphs(plan.objection) })}
      {section({ title: 'Goals', children: goalList(plan.goals) })}
      {section({ title: 'Who does what', children: paragraphs(plan.whoDoesWhat) })}
      {facts({
        rows: [
          { key: 'Sessions', value: String(plan.sessions) },
          { key: 'From', value: weekdayDate(plan.startsOn) },
          { key: 'Review', value: weekdayDate(plan.endsOn) },
          {
            key: 'How sure staff felt at the start',
            value: plan.confidenceBefore ? `${plan.confidenceBefore} of 10` : 'Not asked',
          },
          ...(plan.longerBecause ? [{ key: 'Why longer than usual', value: plan.longerBecause }] : []),
        ],
      })}
    </>
  );
}

function nothingYet({ request, writes }: PlanPage): Html {
  return emptyState({
    title: 'There is no plan yet',
    text: writes
      ? 'Talk to the setting, then write down together what should change.'
      : 'The expert gets in touch with the setting, and they write it together.',
    ...(writes ? { action: { text: 'Write the plan', href: deliveryLinks.newPlan(request.reference) } } : {}),
  });
}

function answerForms({ request, csrf, objection, errors }: PlanPage, plan: Plan): Html {
  return (
    <section class="al-section" id="your-answer">
      <h2 class="govuk-heading-m">Is this right for you?</h2>
      {form({
        action: deliveryLinks.agreement(request.reference),
        csrf,
        hidden: { number: plan.number },
        children: actions(button({ text: 'Agree to the plan', preventDoubleClick: true })),
      })}
      {details({
        summaryText: 'Something should change',
        open: errors !== undefined || objection !== undefined,
        html: form({
          action: deliveryLinks.objection(request.reference),
          csrf,
          hidden: { number: plan.number },
          children: [
            textAreaField({
              name: 'objection',
              label: 'What should change?',
              size: 's',
              hint: 'The expert reads this and writes a new plan. Leave out names.',
              rows: 4,
              max: 1000,
              value: objection,
              errors,
            }),
            actions(button({ text: 'Ask for a change', classes: 'govuk-button--secondary', preventDoubleClick: true })),
          ],
        }),
      })}
    </section>
  );
}

function before(plan: Plan): Node {
  return details({
    summaryText: `Plan ${plan.number}: ${STATES[plan.state].text.toLowerCase()}`,
    html: [<p class="govuk-body">{standing(plan)}</p>, thePlan(plan)],
  });
}
