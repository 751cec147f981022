import { deliveryLinks } from '#src/casework/delivery/delivery-links.ts';
import { goalList } from '#src/casework/delivery/goal-list.tsx';
import type { Plan } from '#src/casework/delivery/load-plans.ts';
import { nearDate, weekdayDate, weekdayOfInstant } from '#src/casework/request-view/days.ts';
import { paragraphs } from '#src/casework/request-view/paragraphs.tsx';
import { section } from '#src/govuk/pieces/heading.tsx';
import { tag } from '#src/govuk/pieces/tag.tsx';
import type { Node } from '#src/platform/jsx/jsx-runtime.ts';
import type { RequestView } from './request-view.ts';

/** The plan that counts: where it stands, its goals as small lines, who does what. */
export function planSection(view: RequestView): Node {
  const { plan, plans } = view.help;
  if (!plan) return null;
  const { reference } = view.request;
  return section({
    id: 'plan',
    title: 'The plan',
    children: (
      <>
        <p class="govuk-body">{standing(plan, view)}</p>
        <p class="govuk-body">
          {plan.sessions === 1 ? '1 session' : `${plan.sessions} sessions`}, {weekdayDate(plan.startsOn)} to{' '}
          {weekdayDate(plan.endsOn)}.
        </p>
        {goalList(scored(plan, view))}
        <h3 class="govuk-heading-s">Who does what</h3>
        {paragraphs(plan.whoDoesWhat)}
        <p class="govuk-body">
          <a class="govuk-link" href={deliveryLinks.plan(reference)}>
            {plans.length > 1 ? `See the whole plan, and ${plans.length - 1} before it` : 'See the whole plan'}
          </a>
        </p>
      </>
    ),
  });
}

function standing(plan: Plan, { today, viewer }: RequestView): Node {
  if (plan.state === 'objected') return [tag({ text: 'Changes asked for', tone: 'careful' })];
  if (plan.state === 'proposed') {
    const whose = viewer === 'setting' ? 'you' : 'the setting';
    return [tag({ text: `For ${whose} to agree by ${nearDate(plan.agreeBy, today)}`, tone: 'careful' })];
  }
  const when = plan.agreedAt ? ` ${weekdayOfInstant(plan.agreedAt)}` : '';
  const how = plan.agreedByName ? '' : 'Nobody asked for changes.';
  return [tag({ text: `Agreed${when}`, tone: 'done' }), ' ', how];
}

/** With what the last review found of each. */
function scored({ goals }: Plan, { history }: RequestView) {
  const scores = history.reviews.flatMap((review) => review.goals);
  return goals.map((goal) => ({ ...goal, score: scores.findLast(({ goalId }) => goalId === goal.id)?.score }));
}
