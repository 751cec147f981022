import { howTheyTalked } from '#src/casework/consulting/consultation-words.ts';
import { consultingLinks } from '#src/casework/consulting/consulting-links.ts';
import { weekdayDate } from '#src/casework/request-view/days.ts';
import { theSide } from '#src/govuk/pieces/the-side.tsx';
import type { Node } from '#src/platform/jsx/jsx-runtime.ts';
import type { RequestView } from './request-view.ts';

/** The consultation that the request was begun from, for those who may read it. */
export function talkedFirst({ talk }: RequestView): Node {
  if (!talk) return null;
  const said = `${weekdayDate(talk.heldOn)} with ${talk.givenBy} (${howTheyTalked(talk)}). `;
  return theSide({
    title: 'Talked about first',
    children: (
      <p class="govuk-body">
        {said}
        <a class="govuk-link" href={consultingLinks.consultation(talk.id)}>
          What was advised
        </a>
      </p>
    ),
  });
}
