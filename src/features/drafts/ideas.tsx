import type { Answers } from '#src/domain/requests/answers.ts';
import { strategiesFor } from '#src/domain/requests/strategies/all-strategies.ts';
import type { Strategy } from '#src/domain/requests/strategies/strategy.ts';
import type { Phase } from '#src/domain/vocabulary.ts';
import { details } from '#src/govuk/components.ts';
import type { Html } from '#src/platform/jsx/jsx-runtime.ts';

const SHOWN = 3;

/** The best few strategies for what is ticked so far: help starts before anyone replies. */
export function ideasFor(answers: Answers, phase: Phase): Html {
  const ideas = strategiesFor(answers, phase, SHOWN);
  if (ideas.length === 0) {
    return <p class="govuk-body">Tick an area of need, and ideas for tomorrow appear here.</p>;
  }
  return <>{ideas.map(idea)}</>;
}

function idea(strategy: Strategy): Html {
  return (
    <div class="al-answer-side-idea">
      <h3 class="govuk-heading-s">{strategy.title}</h3>
      <p class="govuk-body">{strategy.what}</p>
      {details({ summaryText: 'How to start', html: steps(strategy) })}
    </div>
  );
}

function steps({ steps: list, watchFor }: Strategy): Html {
  return (
    <>
      <ol class="govuk-list govuk-list--number">
        {list.map((step) => (
          <li>{step}</li>
        ))}
      </ol>
      <p class="govuk-body">{watchFor}</p>
    </>
  );
}
