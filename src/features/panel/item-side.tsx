import { weekdayOfInstant } from '#src/casework/request-view/days.ts';
import { requestLinks } from '#src/casework/request-view/request-links.ts';
import { shortArea } from '#src/casework/what-about.ts';
import { DISCIPLINES, type Discipline } from '#src/domain/experts/expert.ts';
import { STATUSES } from '#src/domain/requests/lifecycle.ts';
import { PHASES } from '#src/domain/vocabulary.ts';
import { details } from '#src/govuk/components.ts';
import { spaced } from '#src/govuk/form.tsx';
import { sideFacts, theSide } from '#src/govuk/pieces/the-side.tsx';
import type { Html, Node } from '#src/platform/jsx/jsx-runtime.ts';
import type { ItemView } from './item-view.ts';

/** Under the case: the setting, the help it had, the time there is by discipline. A few lines, so that all is in sight. */
export function itemSide(view: ItemView): Html {
  const { request, item } = view;
  const { setting } = request;
  return theSide({
    title: setting.name,
    children: [
      sideFacts([
        {
          term: 'Setting',
          detail: listed([
            PHASES[setting.phase],
            setting.clusterName ?? 'Outside the area',
            item.rag && `Rated ${item.rag}`,
            item.fsmPercent !== null && `${Math.round(item.fsmPercent)}% free school meals`,
          ]),
        },
        { term: 'In 12 months', detail: helpSoFar(item) },
        { term: 'Free in 8 weeks', detail: listed(freeByDiscipline(view)) },
      ]),
      others(view),
    ],
  });
}

function helpSoFar({ requestsLast12Months: requests, sessionsLast12Months: sessions }: ItemView['item']): string {
  const asked = requests === 1 ? '1 request' : `${requests} requests`;
  if (sessions === 0) return `${asked}, no sessions yet`;
  return `${asked}, ${sessions === 1 ? '1 session' : `${sessions} sessions`}`;
}

function others({ others: list }: ItemView): Node {
  if (list.length === 0) return null;
  return details({
    summaryText: list.length === 1 ? 'Its other request' : `Its other requests (${list.length})`,
    html: (
      <ul class="govuk-list">
        {list.map((other) => (
          <li>
            <a class="govuk-link" href={requestLinks.request(other.reference)}>
              {shortArea(other.mainArea)}
            </a>{' '}
            <span class="al-quiet">
              {STATUSES[other.status].forLead} · {weekdayOfInstant(other.sentAt)}
            </span>
          </li>
        ))}
      </ul>
    ),
  });
}

/** Sessions in the eight weeks in term from the usual start, of everyone who could come to this setting. */
function freeByDiscipline({ choices }: ItemView): string[] {
  return (Object.keys(DISCIPLINES) as Discipline[]).flatMap((discipline) => {
    const those = choices.filter((choice) => choice.expert.discipline === discipline);
    if (those.length === 0) return [];
    const free = those.reduce((sum, choice) => sum + choice.free, 0);
    return [`${DISCIPLINES[discipline].short} ${free}`];
  });
}

/** Short facts in a row; each stays together where the line breaks. */
function listed(words: (string | null | false)[]): Node {
  const kept = words.filter((each) => typeof each === 'string');
  return spaced(
    kept.map((each, place) => (
      <span class="al-together">
        {each}
        {place < kept.length - 1 && ' ·'}
      </span>
    )),
  );
}
