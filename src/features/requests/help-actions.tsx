import { deliveryLinks } from '#src/casework/delivery/delivery-links.ts';
import { reviewLinks } from '#src/casework/reviews/review-links.ts';
import { isOpen } from '#src/domain/requests/lifecycle.ts';
import { button } from '#src/govuk/components.ts';
import { actions } from '#src/govuk/form.tsx';
import type { Node } from '#src/platform/jsx/jsx-runtime.ts';
import type { RequestView } from './request-view.ts';

type Way = { text: string; href: string };

/** What can be done about the help at any time; the first is what is done most. */
export function helpActions(view: RequestView): Node {
  const [first, ...others] = ways(view);
  if (!first) return null;
  return (
    <div class="al-help-actions">
      {actions([
        button({ text: first.text, href: first.href, classes: 'govuk-button--secondary' }),
        ...others.map(({ text, href }) => (
          <a class="govuk-link" href={href}>
            {text}
          </a>
        )),
      ])}
    </div>
  );
}

function ways(view: RequestView): Way[] {
  const { own, help, moves, request, movers } = view;
  const { reference, status } = request;
  const helping = own?.acceptedAt && isOpen(status);
  return [
    ...(helping && help.plan
      ? [
          { text: 'Record a session', href: deliveryLinks.newSession(reference) },
          { text: 'Plan a visit', href: deliveryLinks.newVisit(reference) },
        ]
      : []),
    ...(helping && help.plan ? [{ text: 'Write a new plan', href: deliveryLinks.newPlan(reference) }] : []),
    ...(moves.includes('close') ? [{ text: 'Review the help', href: reviewLinks.review(reference) }] : []),
    ...(mayAskHowItWent(view) ? [{ text: 'Ask how it went', href: reviewLinks.voices(reference) }] : []),
    ...(status === 'closed' && movers.some((mover) => mover !== 'panel')
      ? [{ text: 'Add what became known later', href: reviewLinks.later(reference) }]
      : []),
    ...(helping ? [{ text: 'Hand it back', href: deliveryLinks.handBack(reference) }] : []),
  ];
}

function mayAskHowItWent({ request, movers }: RequestView): boolean {
  if (request.status === 'closed') return movers.some((mover) => mover !== 'panel');
  return request.status === 'delivering' && (movers.includes('lead') || movers.includes('expert'));
}
