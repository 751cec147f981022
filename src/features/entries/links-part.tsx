import { weekdayOfInstant } from '#src/casework/request-view/days.ts';
import { LINK_OUTCOMES } from '#src/domain/menu/link-outcomes.ts';
import type { Node } from '#src/platform/jsx/jsx-runtime.ts';
import type { EntryView } from './entry.page.tsx';

/** The links that no longer open in what everyone sees, and what to do about them. */
export function linksPart({ brokenLinks }: EntryView): Node {
  if (brokenLinks.length === 0) return null;
  return (
    <div class="al-panel al-panel--careful">
      <h2 class="govuk-heading-m">{brokenLinks.length === 1 ? 'A link to mend' : 'Links to mend'}</h2>
      <ul class="govuk-list govuk-list--bullet">
        {brokenLinks.map(({ address, outcome, checkedAt }) => (
          <li class="al-words">
            <a class="govuk-link" href={address} rel="noreferrer">
              {address}
            </a>
            <br />
            {LINK_OUTCOMES[outcome]} Looked at on {weekdayOfInstant(checkedAt)}.
          </li>
        ))}
      </ul>
      <p class="govuk-body">
        Open it yourself. If it has moved, write a new version with the new address; if it is gone, take it out. We look
        again each week.
      </p>
    </div>
  );
}
