import { deliveryLinks } from '#src/casework/delivery/delivery-links.ts';
import { type HelpingExpert, isHelping } from '#src/casework/delivery/load-help.ts';
import { nearDate, weekdayOfInstant } from '#src/casework/request-view/days.ts';
import { DISCIPLINES, GRADES } from '#src/domain/experts/expert.ts';
import { isOpen } from '#src/domain/requests/lifecycle.ts';
import { section } from '#src/govuk/pieces/heading.tsx';
import { tag } from '#src/govuk/pieces/tag.tsx';
import type { Html, Node } from '#src/platform/jsx/jsx-runtime.ts';
import type { RequestView } from './request-view.ts';

/** Who was named, what they do, and whether they have said yes; those who handed over stay in the history. */
export function whoHelps(view: RequestView): Node {
  const { help, request } = view;
  const now = help.experts.filter(isHelping);
  const named = now.length > 0 ? now : help.experts.filter((expert) => !expert.handedBackAt);
  if (named.length === 0) return null;
  return section({
    id: 'who-helps',
    title: isOpen(request.status) && now.length > 0 ? 'Who helps' : 'Who helped',
    children: (
      <>
        <ul class="govuk-list al-helpers">{named.map((expert) => helper(expert, view))}</ul>
        {now.length > 0 && isOpen(request.status) && mayHandOver(view) && (
          <p class="govuk-body al-small">
            Someone away for long?{' '}
            <a class="govuk-link" href={deliveryLinks.handOver(request.reference)}>
              Hand the help over
            </a>
            . Everything so far stays with it.
          </p>
        )}
      </>
    ),
  });
}

function mayHandOver({ movers, viewer }: RequestView): boolean {
  return viewer === 'partnership' && (movers.includes('lead') || movers.includes('expert'));
}

function helper(expert: HelpingExpert, { today, request }: RequestView): Html {
  const { name, discipline, grade, isLead, sessions, startBy, acceptedAt } = expert;
  const does =
    grade === 'qualified'
      ? DISCIPLINES[discipline].one
      : `${GRADES[grade].toLowerCase()}, ${DISCIPLINES[discipline].label.toLowerCase()}`;
  const promised = sessions === 1 ? '1 session' : `${sessions} sessions`;
  const starts = request.status === 'allocated' ? `, begins by ${nearDate(startBy, today)}` : '';
  return (
    <li class="al-helper">
      <p class="al-helper__name">
        <span>
          <strong>{name}</strong>, {does}
        </span>{' '}
        {isLead && tag({ text: isOpen(request.status) ? 'Leads the help' : 'Led the help', tone: 'info' })}
      </p>
      <p class="al-helper__facts">
        {promised}
        {starts}. {acceptedAt ? `Accepted ${weekdayOfInstant(acceptedAt)}.` : 'Has not accepted yet.'}
      </p>
    </li>
  );
}
