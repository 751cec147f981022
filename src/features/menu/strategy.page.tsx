import type { PublishedEntry } from '#src/casework/menu/published-entries.ts';
import type { Strategy } from '#src/domain/requests/strategies/strategy.ts';
import { AREAS, LEVELS } from '#src/domain/vocabulary.ts';
import { heading, section } from '#src/govuk/pieces/heading.tsx';
import { beside, theSide } from '#src/govuk/pieces/the-side.tsx';
import type { Page } from '#src/platform/http/answers.ts';
import type { Html } from '#src/platform/jsx/jsx-runtime.ts';
import type { Partnership } from '#src/platform/partnerships/schema.ts';
import { demonstrationMark } from './demonstration-mark.tsx';
import { phasesSaid } from './entry-lists.ts';
import { entryHref, menuHref, strategiesHref } from './menu.links.ts';
import { type Asked, carrying, isNarrowed } from './menu.view.ts';
import { keeping } from './shortlist.ts';

type View = { strategy: Strategy; entries: readonly PublishedEntry[]; asked: Asked };

/** One strategy on one sheet of paper. */
export function strategyPage(partnership: Partnership, view: View): Page {
  const { strategy, asked } = view;
  const { kept } = asked;
  const all = keeping(`${strategiesHref(partnership.code)}?area=${strategy.area}`, kept);
  const main = (
    <div class="al-column al-entry">
      {heading({ title: strategy.title, caption: AREAS[strategy.area], lead: strategy.what, size: 'l' })}
      <p class="al-strategy__for">
        <span class="al-strategy__level">{LEVELS[strategy.level]}</span> <span>{phasesSaid(strategy.phases)}</span>
      </p>
      {section({
        title: 'What to do',
        children: (
          <ol class="al-entry-steps">
            {strategy.steps.map((step) => (
              <li>{step}</li>
            ))}
          </ol>
        ),
      })}
      {section({ title: 'How you know it helps', children: <p class="govuk-body">{strategy.watchFor}</p> })}
      <p class="govuk-body">
        <a class="govuk-link" href={all}>
          More for {AREAS[strategy.area].replace(/^[A-Z](?![A-Z])/, (letter) => letter.toLowerCase())}
        </a>
      </p>
      {demonstrationMark(partnership)}
    </div>
  );
  return {
    title: strategy.title,
    partnership,
    back: isNarrowed(asked)
      ? { text: 'What you found', href: carrying(menuHref(partnership.code), asked) }
      : { text: 'Strategies to try', href: keeping(strategiesHref(partnership.code), kept) },
    body: beside({ main, side: notEnough(partnership, view) }),
  };
}

function notEnough(partnership: Partnership, { entries, asked }: View): Html {
  const { kept } = asked;
  return theSide({
    title: 'When it is not enough',
    children: [
      <p class="govuk-body">
        {entries.length > 0
          ? 'These build on it:'
          : 'Try it for as long as it says above. Then see what else is offered, or talk to us.'}
      </p>,
      entries.length > 0 && (
        <ul class="govuk-list govuk-list--spaced">
          {entries.map(({ code, content }) => (
            <li>
              <a class="govuk-link" href={carrying(entryHref(partnership.code, code), asked)}>
                {content.title}
              </a>
            </li>
          ))}
        </ul>
      ),
      <p class="govuk-body">
        <a class="govuk-link" href={keeping(menuHref(partnership.code), kept)}>
          The menu of support
        </a>
      </p>,
    ],
  });
}
