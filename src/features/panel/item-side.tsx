import { weekdayOfInstant } from '#src/casework/request-view/days.ts';
import { requestLinks } from '#src/casework/request-view/request-links.ts';
import { shortArea } from '#src/casework/what-about.ts';
import { DISCIPLINES, type Discipline } from '#src/domain/experts/expert.ts';
import { STATUSES } from '#src/domain/requests/lifecycle.ts';
import { PHASES } from '#src/domain/vocabulary.ts';
import { sideFacts, theSide } from '#src/govuk/pieces/the-side.tsx';
import type { Context } from '#src/platform/http/route.ts';
import type { Html, Node } from '#src/platform/jsx/jsx-runtime.ts';
import { word } from '#src/platform/partnerships/words.ts';
import type { ItemView } from './item-view.ts';

/** Beside the work: the setting, its other requests, and the time there is by discipline. */
export function itemSide({ partnership }: Context, view: ItemView): Html {
  const { request, item } = view;
  const { setting } = request;
  return (
    <>
      {theSide({
        title: 'The setting',
        children: sideFacts([
          { term: 'Name', detail: setting.name },
          { term: 'Phase', detail: PHASES[setting.phase] },
          {
            term: word(partnership, 'cluster', { capital: true }),
            detail: setting.clusterName ?? 'Outside the area',
          },
          { term: 'Lead', detail: request.leadName },
          ...(item.rag ? [{ term: 'Rating', detail: item.rag }] : []),
          ...(item.fsmPercent === null
            ? []
            : [{ term: 'Free school meals', detail: `${Math.round(item.fsmPercent)}%` }]),
          { term: 'In 12 months', detail: helpSoFar(item) },
        ]),
      })}
      {theSide({ title: 'Its other requests', children: others(view) })}
      {theSide({ title: 'Sessions free in eight weeks', children: sideFacts(freeByDiscipline(view)) })}
    </>
  );
}

function helpSoFar({ requestsLast12Months: requests, sessionsLast12Months: sessions }: ItemView['item']): string {
  const asked = requests === 1 ? '1 request' : `${requests} requests`;
  if (sessions === 0) return `${asked}, no sessions yet`;
  return `${asked}, ${sessions === 1 ? '1 session' : `${sessions} sessions`}`;
}

function others({ others: list }: ItemView): Node {
  if (list.length === 0) return <p class="govuk-body">No others.</p>;
  return (
    <ul class="govuk-list">
      {list.map((other) => (
        <li>
          <a class="govuk-link" href={requestLinks.request(other.reference)}>
            {shortArea(other.mainArea)}
          </a>
          <br />
          <span class="al-quiet">
            {STATUSES[other.status].forLead} · {weekdayOfInstant(other.sentAt)}
          </span>
        </li>
      ))}
    </ul>
  );
}

/** In the eight weeks in term from the usual start, of everyone who could come to this setting. */
function freeByDiscipline({ choices }: ItemView): { term: string; detail: Node }[] {
  return (Object.keys(DISCIPLINES) as Discipline[]).flatMap((discipline) => {
    const those = choices.filter((choice) => choice.expert.discipline === discipline);
    if (those.length === 0) return [];
    const free = those.reduce((sum, choice) => sum + choice.free, 0);
    return [{ term: DISCIPLINES[discipline].label, detail: free }];
  });
}
