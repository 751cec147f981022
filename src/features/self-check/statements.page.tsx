import type { OfferStatement } from '#src/domain/requests/universal-offer.ts';
import { STANDINGS } from '#src/domain/self-check/self-check.ts';
import { SELF_CHECK_AREAS } from '#src/domain/self-check/statements.ts';
import { AREAS, codes, PHASES } from '#src/domain/vocabulary.ts';
import { button } from '#src/govuk/components.ts';
import { heading, section } from '#src/govuk/pieces/heading.tsx';
import type { Page } from '#src/platform/http/answers.ts';
import type { Html } from '#src/platform/jsx/jsx-runtime.ts';
import type { Partnership } from '#src/platform/partnerships/schema.ts';
import { links } from './self-check.links.ts';

const WORDS = codes(STANDINGS).map((standing) => STANDINGS[standing].toLowerCase());

/** Every statement on one page, for anyone: to print and talk over before answering. */
export function statementsPage(partnership: Partnership, statements: readonly OfferStatement[]): Page {
  const title = 'How good is our everyday offer?';
  return {
    title,
    partnership,
    back: { text: 'The menu of support', href: `/menu/${partnership.code}` },
    body: (
      <div class="al-column">
        {heading({
          title,
          caption: partnership.universalOfferName,
          lead: `What every child and young person can count on. Talk it over with two or three colleagues: ${WORDS.join(', ')}?`,
        })}
        {SELF_CHECK_AREAS.map((area) =>
          section({
            title: AREAS[area],
            children: (
              <ul class="govuk-list govuk-list--spaced govuk-list--bullet">
                {statements.filter((each) => each.area === area).map(oneStatement)}
              </ul>
            ),
          }),
        )}
        {section({
          title: 'Answer them in ten minutes',
          children: (
            <>
              <p class="govuk-body">
                With an account of your setting you answer page by page, see your picture, and are led to what fits.
                Only your setting sees it, unless you share it.
              </p>
              {button({ text: 'Begin your self-check', href: links.selfChecks })}
            </>
          ),
        })}
      </div>
    ),
  };
}

function oneStatement({ statement, phases }: OfferStatement): Html {
  return (
    <li>
      {statement}
      {phases && <span class="al-quiet"> ({phases.map((phase) => PHASES[phase].toLowerCase()).join(', ')})</span>}
    </li>
  );
}
