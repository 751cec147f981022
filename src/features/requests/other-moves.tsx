import { reviewLinks } from '#src/casework/reviews/review-links.ts';
import { isOpen } from '#src/domain/requests/lifecycle.ts';
import { section } from '#src/govuk/pieces/heading.tsx';
import type { Html, Node } from '#src/platform/jsx/jsx-runtime.ts';
import type { RequestView } from './request-view.ts';
import { links } from './requests.links.ts';

/** Points of a request that had what was needed. */
const STRONG = 3;

type Offer = { before: string; link: string; href: string; after: string };

/** The quieter things that can be done: add to it, withdraw, reopen, take back, hand over. */
export function otherMoves(view: RequestView): Node {
  const offers = view.viewer === 'setting' ? forSetting(view) : forPartnership(view);
  if (offers.length === 0) return null;
  return section({
    title: 'Changes',
    id: 'changes',
    children: <ul class="govuk-list al-offers">{offers.map(offerItem)}</ul>,
  });
}

function forSetting(view: RequestView): Offer[] {
  const { request, moves } = view;
  const { reference } = request;
  const offers: Offer[] = [
    {
      before: 'Something to add or put right?',
      link: 'Change what you wrote',
      href: links.amend(reference, 'words'),
      after: ', or use Change beside any answer. Both versions are kept.',
    },
  ];
  if (moves.includes('withdraw')) {
    const href = links.withdraw(reference);
    offers.push({ before: 'No longer needed?', link: 'Withdraw this request', href, after: '. You can reopen it.' });
  }
  if (maySecondLook(view)) offers.push(secondLook(view));
  if (moves.includes('reopen')) {
    const before = 'Still worried, or has something changed?';
    offers.push({
      before,
      link: 'Reopen this request',
      href: links.reopen(reference),
      after: '. Nothing needs typing again.',
    });
  }
  return offers;
}

/** It can be asked for once; a look that the panel took back counts as not asked. */
function maySecondLook({ moves, secondLook: asked }: RequestView): boolean {
  return moves.includes('second_look') && (!asked || asked.takenBackAt !== null);
}

function secondLook({ request }: RequestView): Offer {
  return {
    before: 'Would you like someone else to look at this decision?',
    link: 'Ask for a second look',
    href: links.secondLook(request.reference),
    after: ', once, with a reason.',
  };
}

function forPartnership(view: RequestView): Offer[] {
  const { request, moves, movers, rating } = view;
  const { reference, status } = request;
  const leads = movers.includes('lead');
  const offers: Offer[] = [];
  if (leads && maySecondLook(view)) offers.push(secondLook(view));
  if (leads && request.firstAnsweredAt) {
    const before = rating ? 'You said whether it had what you needed.' : 'Did it have what you needed?';
    offers.push({
      before,
      link: rating ? 'Change that' : 'Say so, with a tip',
      href: reviewLinks.rating(reference),
      after: '.',
    });
  }
  if (leads && rating?.points === STRONG) {
    const before = 'A strong request?';
    offers.push({
      before,
      link: 'Make an example of it',
      href: reviewLinks.example(reference),
      after: ', with nothing that tells who it is about.',
    });
  }
  if (leads && isOpen(status)) {
    const before = 'Is someone else better placed?';
    offers.push({ before, link: 'Hand it over', href: links.handOver(reference), after: '.' });
  }
  if (moves.includes('take_back')) {
    const before = 'Can it be answered without the panel?';
    offers.push({ before, link: 'Take it back', href: links.takeBack(reference), after: '.' });
  }
  if (moves.includes('advise') && status === 'question') {
    const before = 'Need not wait for the answer?';
    offers.push({ before, link: 'Decide now', href: links.triage(reference), after: '.' });
  }
  if (moves.includes('reopen')) {
    offers.push({
      before: 'Is there more to do?',
      link: 'Reopen this request',
      href: links.reopen(reference),
      after: '.',
    });
  }
  return offers;
}

function offerItem({ before, link, href, after }: Offer): Html {
  return (
    <li>
      {before}{' '}
      <a class="govuk-link" href={href}>
        {link}
      </a>
      {after}
    </li>
  );
}
