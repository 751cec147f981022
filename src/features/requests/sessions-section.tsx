import { deliveryLinks } from '#src/casework/delivery/delivery-links.ts';
import type { HelpSession } from '#src/casework/delivery/load-help.ts';
import { lengthInWords, whenInWords } from '#src/casework/delivery/session-words.ts';
import { MISSED_BY, SESSION_KINDS } from '#src/domain/delivery/sessions.ts';
import { details } from '#src/govuk/components.ts';
import { section } from '#src/govuk/pieces/heading.tsx';
import { tag } from '#src/govuk/pieces/tag.tsx';
import type { Html, Node } from '#src/platform/jsx/jsx-runtime.ts';
import { helpSoFar, type RequestView, sessionsOf } from './request-view.ts';

/** The rest is folded away. */
const SHOWN = 4;

/** Sessions newest first, those to come among them, counted against the plan. */
export function sessionsSection(view: RequestView): Node {
  const { happened, promised, plan } = helpSoFar(view);
  const sessions = sessionsOf(view);
  if (sessions.length === 0) return null;
  const list = (some: HelpSession[]) => (
    <ul class="govuk-list al-visits">{some.map((session) => visit(session, view))}</ul>
  );
  const earlier = sessions.slice(SHOWN);
  const of = plan ? 'in the plan' : 'promised';
  return section({
    id: 'sessions',
    title: 'Sessions',
    children: (
      <>
        <p class="govuk-body">
          <strong>{happened}</strong> of the {promised} {of} so far.
        </p>
        {list(sessions.slice(0, SHOWN))}
        {earlier.length > 0 && details({ summaryText: `${earlier.length} earlier`, html: list(earlier) })}
      </>
    ),
  });
}

function visit(session: HelpSession, view: RequestView): Html {
  const { id, kind, expertName, nextStep } = session;
  const waits = session.needsSignature && !session.signedAt;
  const mayRead = view.viewer === 'partnership' || !waits;
  return (
    <li class="al-visit">
      <p class="al-visit__title">
        <a class="govuk-link" href={deliveryLinks.session(id)}>
          {whenInWords(session)}: {SESSION_KINDS[kind].label.toLowerCase()}
        </a>{' '}
        {stateTag(session, view)}
      </p>
      <p class="al-visit__facts">{[expertName, ...reached(session), ...missed(session)].join(', ')}</p>
      {mayRead && nextStep && <p class="al-visit__next al-words">Next: {nextStep}</p>}
    </li>
  );
}

function stateTag({ state, onDay, needsSignature, signedAt }: HelpSession, { today }: RequestView): Node {
  if (state === 'planned' && onDay < today) return tag({ text: 'Not recorded yet', tone: 'careful' });
  if (state === 'planned') return tag({ text: 'Planned', tone: 'info' });
  if (state === 'missed') return tag({ text: 'Did not happen' });
  return needsSignature && !signedAt && tag({ text: 'Waits for the supervisor', tone: 'careful' });
}

function reached({ state, minutes, staffReached, childrenWithEhcp, childrenWithoutEhcp }: HelpSession): string[] {
  if (state !== 'happened') return [];
  const children = (childrenWithEhcp ?? 0) + (childrenWithoutEhcp ?? 0);
  return [
    ...(minutes ? [lengthInWords(minutes)] : []),
    ...(staffReached ? [staffReached === 1 ? '1 member of staff' : `${staffReached} staff`] : []),
    ...(children > 0 ? [children === 1 ? '1 child' : `${children} children`] : []),
  ];
}

function missed({ missedBy }: HelpSession): string[] {
  return missedBy ? [`reason: ${MISSED_BY[missedBy].toLowerCase()}`] : [];
}
