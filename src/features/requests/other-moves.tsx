import { isOpen } from '#src/domain/requests/lifecycle.ts';
import { section } from '#src/govuk/pieces/heading.tsx';
import type { Html, Node } from '#src/platform/jsx/jsx-runtime.ts';
import type { RequestView } from './request-view.ts';
import { links } from './requests.links.ts';

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

function forSetting({ request, moves }: RequestView): Offer[] {
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

function forPartnership({ request, moves }: RequestView): Offer[] {
  const { reference, status } = request;
  const leads = moves.length > 0;
  const offers: Offer[] = [];
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
