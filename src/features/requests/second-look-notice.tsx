import { nearDate } from '#src/casework/request-view/days.ts';
import { paragraphs } from '#src/casework/request-view/paragraphs.tsx';
import { panel } from '#src/govuk/pieces/tip.tsx';
import type { Node } from '#src/platform/jsx/jsx-runtime.ts';
import { lookUnderWay, type RequestView } from './request-view.ts';

/** Who looks again, by when, and what was asked: what was said before still holds meanwhile. */
export function secondLookNotice(view: RequestView): Node {
  const look = lookUnderWay(view);
  if (!look) return null;
  const { request, today, actorId } = view;
  const yours = look.lookedBy === actorId;
  const who = yours ? 'You look' : `${look.lookedByName} looks`;
  const because = yours ? `It comes to you because ${look.decidedByName} decided before. ` : '';
  const late = request.answerBy < today ? 'An answer was due' : `${yours ? 'Please answer' : 'An answer comes'} by`;
  return panel({
    title: `${who} at it again`,
    children: (
      <>
        <p class="govuk-body">
          {because}
          {late} {nearDate(request.answerBy, today)}. What was said before can still be used meanwhile.
        </p>
        {paragraphs(`${look.askedByName} asked for a second look: ${look.reason}`)}
      </>
    ),
  });
}
