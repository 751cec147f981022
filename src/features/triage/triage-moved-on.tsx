import { whenSaved } from '#src/casework/request-view/days.ts';
import { paragraphs } from '#src/casework/request-view/paragraphs.tsx';
import type { Triage } from '#src/casework/request-view/request-history.ts';
import { STATUSES } from '#src/domain/requests/lifecycle.ts';
import { TRIAGE_OUTCOMES, type TriageOutcome } from '#src/domain/triage/outcomes.ts';
import { LEVELS } from '#src/domain/vocabulary.ts';
import { twoVersions } from '#src/govuk/pieces/two-versions.tsx';
import type { Context } from '#src/platform/http/route.ts';
import type { Html, Node } from '#src/platform/jsx/jsx-runtime.ts';
import type { TriageView } from './load-view.ts';
import type { Typed } from './triage.form.ts';

/** Someone else was first: what they did beside what was typed here, so that not a word is lost. */
export function movedOnNotice({ today }: Context, view: TriageView, typed: Typed, last: Triage | undefined): Html {
  const event = view.history.events.at(-1);
  const decided = last && event && last.decidedAt >= event.at ? last : undefined;
  return twoVersions({
    yours: yours(typed),
    theirs: decided ? theirs(decided) : `The request is now: ${STATUSES[view.request.status].forLead.toLowerCase()}.`,
    who: event?.who ?? 'The service',
    when: event ? whenSaved(event.at, today) : 'a moment ago',
  });
}

function yours(typed: Typed): Node {
  const outcome = TRIAGE_OUTCOMES[typed.outcome as TriageOutcome];
  return (
    <>
      {outcome && <p class="govuk-body">{outcome}</p>}
      {[typed.happening, typed.advice, typed.question, typed.hopedFor, typed.overrideNote]
        .filter(Boolean)
        .map((text) => paragraphs(text))}
    </>
  );
}

function theirs(triage: Triage): Node {
  return (
    <>
      <p class="govuk-body">
        {TRIAGE_OUTCOMES[triage.outcome]}, {LEVELS[triage.level].toLowerCase()} level. Named person:{' '}
        {triage.namedPersonName}.
      </p>
      {paragraphs(triage.advice)}
    </>
  );
}
