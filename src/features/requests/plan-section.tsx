import { deliveryLinks } from '#src/casework/delivery/delivery-links.ts';
import type { Plan } from '#src/casework/delivery/load-plans.ts';
import { nearDate, weekdayDate, weekdayOfInstant } from '#src/casework/request-view/days.ts';
import { paragraphs } from '#src/casework/request-view/paragraphs.tsx';
import { goalLine } from '#src/casework/reviews/goal-line.tsx';
import { section } from '#src/govuk/pieces/heading.tsx';
import { tag } from '#src/govuk/pieces/tag.tsx';
import type { Html, Node } from '#src/platform/jsx/jsx-runtime.ts';
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
        <p class="govuk-body">
          {standing(plan, view)} {plan.sessions === 1 ? '1 session' : `${plan.sessions} sessions`},{' '}
          {weekdayDate(plan.startsOn)} to {weekdayDate(plan.endsOn)}.
        </p>
        <ol class="govuk-list al-aims">{plan.goals.map((goal) => aim(goal, view))}</ol>
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
  if (plan.state === 'objected') return [tag({ text: 'Changes asked for', tone: 'careful' }), ' '];
  if (plan.state === 'proposed') {
    const whose = viewer === 'setting' ? 'you' : 'the setting';
    return [tag({ text: `For ${whose} to agree by ${nearDate(plan.agreeBy, today)}`, tone: 'careful' }), ' '];
  }
  const when = plan.agreedAt ? ` ${weekdayOfInstant(plan.agreedAt)}` : '';
  const how = plan.agreedByName ? '' : ', as nobody asked for changes';
  return [tag({ text: `Agreed${when}${how}`, tone: 'done' }), ' '];
}

/** Where it began, what is hoped for and, once reviewed, where it is now. */
function aim({ id, goal, baseline, expected }: Plan['goals'][number], { history }: RequestView): Html {
  const scores = history.reviews.flatMap((review) => review.goals);
  const score = scores.findLast(({ goalId }) => goalId === id)?.score;
  return (
    <li class="al-aims__aim">
      <p class="al-aims__words al-words">{goal}</p>
      {goalLine({ baseline, expected, score })}
    </li>
  );
}
