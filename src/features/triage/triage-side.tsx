import { weekdayOfInstant } from '#src/casework/request-view/days.ts';
import type { EarlierRequest } from '#src/casework/request-view/request-history.ts';
import { requestLinks } from '#src/casework/request-view/request-links.ts';
import { momentsOf } from '#src/casework/request-view/timeline.tsx';
import { shortArea, whatAbout } from '#src/casework/what-about.ts';
import { STATUSES } from '#src/domain/requests/lifecycle.ts';
import { KINDS, type Kind } from '#src/domain/settings/kinds.ts';
import { tag } from '#src/govuk/pieces/tag.tsx';
import { sideFacts, theSide } from '#src/govuk/pieces/the-side.tsx';
import { timeline } from '#src/govuk/pieces/timeline.tsx';
import type { Context } from '#src/platform/http/route.ts';
import type { Html, Node } from '#src/platform/jsx/jsx-runtime.ts';
import { word } from '#src/platform/partnerships/words.ts';
import type { TriageView } from './load-view.ts';

/** What helps to decide, beside the work: the setting, what it asked before, and what else can be done. */
export function triageSide(context: Context, view: TriageView): Node {
  return [aboutSetting(context, view), ...similarOnes(view), earlierOnes(view), happened(view), otherThings(view)];
}

function aboutSetting({ partnership }: Context, { request, context, lead }: TriageView): Html {
  const { setting } = request;
  const facts: { term: string; detail: Node }[] = [
    {
      term: 'Setting',
      detail: (
        <a class="govuk-link" href={`/settings/${setting.id}`}>
          {setting.name}
        </a>
      ),
    },
    { term: 'Kind', detail: Object.hasOwn(KINDS, setting.kind) ? KINDS[setting.kind as Kind] : setting.kind },
    { term: word(partnership, 'cluster', { capital: true }), detail: setting.clusterName ?? 'Outside the area' },
    ...(context.pupils === null || context.facts.some(({ name }) => name === 'Pupils')
      ? []
      : [{ term: 'Pupils', detail: context.pupils.toLocaleString('en-GB') }]),
    ...(context.ages === null ? [] : [{ term: 'Ages', detail: context.ages }]),
    ...context.facts.map(({ name, value }) => ({ term: name, detail: value })),
    ...(lead
      ? [{ term: 'Lead', detail: lead.coversFor ? `${lead.name} (while ${lead.coversFor} is away)` : lead.name }]
      : []),
    {
      term: 'At the setting',
      detail:
        context.staff.length > 0
          ? context.staff.map((person) => [person.name, ', ', person.jobTitle, <br />])
          : 'No one has an account yet',
    },
  ];
  return theSide({ title: 'The setting', children: sideFacts(facts) });
}

function similarOnes({ similar }: TriageView): Html[] {
  if (similar.length === 0) return [];
  const list = (
    <ul class="govuk-list">
      {similar.map(({ reference, why }) => (
        <li>
          <a class="govuk-link" href={requestLinks.request(reference)}>
            {reference}
          </a>
          <br />
          {why}
        </li>
      ))}
    </ul>
  );
  return [theSide({ title: 'Open and alike', children: list })];
}

function earlierOnes({ earlier }: TriageView): Html {
  const body =
    earlier.length > 0 ? (
      <ul class="govuk-list">{earlier.map(earlierOne)}</ul>
    ) : (
      <p class="govuk-body">This is the first request of this setting.</p>
    );
  return theSide({ title: 'Its other requests', children: body });
}

function earlierOne(earlier: EarlierRequest): Html {
  const { forLead, tone } = STATUSES[earlier.status];
  return (
    <li class="govuk-!-margin-bottom-3">
      <a class="govuk-link" href={requestLinks.request(earlier.reference)}>
        {whatAbout(earlier.subject, [])}, {shortArea(earlier.mainArea)}
      </a>
      <br />
      {tag({ text: forLead, tone })} <span class="al-quiet">sent {weekdayOfInstant(earlier.sentAt)}</span>
      {earlier.advice && (
        <>
          <br />
          {shortened(earlier.advice)}
        </>
      )}
    </li>
  );
}

const ADVICE_SHOWN = 140;

function shortened(text: string): string {
  const characters = [...text];
  return characters.length > ADVICE_SHOWN ? `${characters.slice(0, ADVICE_SHOWN).join('').trimEnd()}…` : text;
}

function happened({ history }: TriageView): Html {
  return theSide({ title: 'What happened', children: timeline(momentsOf(history, 'partnership')) });
}

function otherThings({ request }: TriageView): Html {
  return theSide({
    title: 'Something else',
    children: (
      <ul class="govuk-list">
        <li>
          <a class="govuk-link" href={requestLinks.request(request.reference)}>
            See the whole request and its history
          </a>
        </li>
        {!request.endedAt && (
          <li>
            <a class="govuk-link" href={requestLinks.handOver(request.reference)}>
              Hand it over to someone else
            </a>
          </li>
        )}
        {request.status === 'with_panel' && (
          <li>
            <a class="govuk-link" href={requestLinks.takeBack(request.reference)}>
              Take it back from the panel
            </a>
          </li>
        )}
      </ul>
    ),
  });
}
