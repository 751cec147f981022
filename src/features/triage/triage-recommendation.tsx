import { TRIAGE_OUTCOMES } from '#src/domain/triage/outcomes.ts';
import { LEVELS } from '#src/domain/vocabulary.ts';
import { theReason } from '#src/govuk/pieces/the-reason.tsx';
import type { Html, Node } from '#src/platform/jsx/jsx-runtime.ts';
import type { TriageView } from './load-view.ts';

/** What the framework recommends and why; what else is true, one click away. A person decides. */
export function recommendationPanel({ recommendation }: TriageView): Html {
  const { outcome, level, reasons, points } = recommendation;
  return (
    <>
      {theReason({
        title: 'Recommended. You decide',
        summary: (
          <>
            <strong>{TRIAGE_OUTCOMES[outcome]}</strong>, {LEVELS[level].toLowerCase()} level
          </>
        ),
        because: reasons.map((reason) => reason.words),
        working: working(recommendation),
      })}
      {points.length > 0 && (
        <>
          <h3 class="govuk-heading-s govuk-!-margin-bottom-1">Keep in mind</h3>
          <ul class="govuk-list govuk-list--bullet">
            {points.map((point) => (
              <li>{point.words}</li>
            ))}
          </ul>
        </>
      )}
    </>
  );
}

function working({ alsoTrue }: TriageView['recommendation']): Node {
  if (alsoTrue.length === 0) return <p class="govuk-body">No other rule of the framework applies to this request.</p>;
  return (
    <>
      <p class="govuk-body">
        Rules are read in order: safety, other routes, lost learning, what is missing, what was tried. The first that
        applies decides. Also true:
      </p>
      <ul class="govuk-list govuk-list--bullet">
        {alsoTrue.map((rule) => (
          <li>
            {rule.words}{' '}
            <span class="al-quiet">
              Alone it would lead to: {TRIAGE_OUTCOMES[rule.outcome].toLowerCase()}, {LEVELS[rule.level].toLowerCase()}.
            </span>
          </li>
        ))}
      </ul>
    </>
  );
}
