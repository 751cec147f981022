import { weekdayDate, weekdayOfInstant } from '#src/casework/request-view/days.ts';
import { paragraphs } from '#src/casework/request-view/paragraphs.tsx';
import { TRIAGE_OUTCOMES } from '#src/domain/triage/outcomes.ts';
import { LEVELS } from '#src/domain/vocabulary.ts';
import { section } from '#src/govuk/pieces/heading.tsx';
import { card } from '#src/govuk/pieces/strategy.tsx';
import type { Node } from '#src/platform/jsx/jsx-runtime.ts';
import type { TriageView } from './load-view.ts';

/** What was asked, answered and decided on this request before; nothing when it is new. */
export function soFar({ history }: TriageView): Node {
  const { questions, triages } = history;
  if (questions.length === 0 && triages.length === 0) return null;
  return section({
    title: 'So far',
    children: (
      <>
        {questions.map((asked) =>
          card({
            title: `${asked.askedByName} asked on ${weekdayOfInstant(asked.askedAt)}`,
            children: (
              <>
                {paragraphs(asked.question)}
                {asked.answer && asked.answeredAt ? (
                  <>
                    <p class="govuk-body al-quiet">
                      {asked.answeredByName} answered on {weekdayOfInstant(asked.answeredAt)}
                    </p>
                    {paragraphs(asked.answer)}
                  </>
                ) : (
                  <p class="govuk-body al-quiet">
                    {asked.lapsedAt
                      ? `No answer by ${weekdayDate(asked.answerBy)}`
                      : `Answer due by ${weekdayDate(asked.answerBy)}`}
                  </p>
                )}
              </>
            ),
          }),
        )}
        {triages
          .filter((triage) => triage.outcome !== 'ask')
          .map((triage) =>
            card({
              title: `${TRIAGE_OUTCOMES[triage.outcome]}, ${LEVELS[triage.level].toLowerCase()} level`,
              children: (
                <>
                  <p class="govuk-body al-quiet">
                    {triage.decidedByName} on {weekdayOfInstant(triage.decidedAt)}
                  </p>
                  {paragraphs(triage.advice)}
                </>
              ),
            }),
          )}
      </>
    ),
  });
}
