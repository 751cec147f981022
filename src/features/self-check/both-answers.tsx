import type { OfferStatement } from '#src/domain/requests/universal-offer.ts';
import type { Cells } from '#src/domain/self-check/merge-answers.ts';
import { STANDINGS } from '#src/domain/self-check/self-check.ts';
import { heading, section } from '#src/govuk/pieces/heading.tsx';
import { twoVersions } from '#src/govuk/pieces/two-versions.tsx';
import type { Page } from '#src/platform/http/answers.ts';
import type { Html } from '#src/platform/jsx/jsx-runtime.ts';
import { links } from './self-check.links.ts';
import type { SelfCheck } from './self-check.queries.ts';

type Both = {
  statements: OfferStatement[];
  /** The statements that two people answered otherwise. */
  codes: string[];
  typed: Cells;
  stored: Cells;
  who: string;
  when: string;
};

/** What the two of you answered, where it differs; the form below keeps every word of yours. */
export function twoAnswers({ statements, codes, typed, stored, who, when }: Both): Html {
  const differing = statements.filter(({ code }) => codes.includes(code));
  return twoVersions({ yours: answerList(differing, typed), theirs: answerList(differing, stored), who, when });
}

/** Someone finished while this page was open: what was typed is shown, and nothing of the picture changes. */
export function finishedMeanwhile(check: SelfCheck, statements: OfferStatement[], typed: Cells): Page {
  const answered = statements.filter(({ code }) => typed[code]?.standing);
  return {
    title: 'This self-check is finished',
    back: { text: 'Self-checks', href: links.selfChecks },
    body: (
      <div class="al-column">
        {heading({
          title: 'This self-check is finished',
          caption: check.settingName,
          lead: `${check.takenBy ?? 'A colleague'} finished it while you were writing, so this page was not saved.`,
        })}
        {answered.length > 0 && section({ title: 'What you answered', children: answerList(answered, typed) })}
        <p class="govuk-body">
          <a class="govuk-link" href={links.one(check.id)}>
            See the picture
          </a>
          , or{' '}
          <a class="govuk-link" href={links.selfChecks}>
            begin another self-check
          </a>{' '}
          with what you know now.
        </p>
      </div>
    ),
  };
}

function answerList(statements: OfferStatement[], cells: Cells): Html {
  return (
    <ul class="govuk-list">
      {statements.map(({ code, statement }) => {
        const { standing, evidence } = cells[code] ?? { standing: '', evidence: '' };
        return (
          <li>
            {statement}: <strong>{standing ? STANDINGS[standing] : 'No answer'}</strong>
            {evidence && (
              <>
                <br />
                <span class="al-answer-text">{evidence}</span>
              </>
            )}
          </li>
        );
      })}
    </ul>
  );
}
