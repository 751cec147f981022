import { exampleCard } from '#src/casework/reviews/example-card.tsx';
import { publishedExamples } from '#src/casework/reviews/load-examples.ts';
import { emptyState } from '#src/govuk/pieces/empty-state.tsx';
import { column, heading, section } from '#src/govuk/pieces/heading.tsx';
import { asSystem } from '#src/platform/db/identity.ts';
import { type Answer, page } from '#src/platform/http/answers.ts';
import type { SharedContext } from '#src/platform/http/route.ts';
import { demonstrationMark } from './demonstration-mark.tsx';
import { visitedIn } from './entry-visit.ts';
import { menuHref, type paths } from './menu.links.ts';

const TITLE = 'What a good request looks like';
const MARKS = [
  'It says what was seen, when and where, and not what it might be called.',
  'It says what was tried, for how long, and what came of it.',
  'It says what would be different if the help worked.',
  'It names nobody, and asks for no diagnosis.',
];

/** Strong requests, made anonymous by hand and agreed by their settings. A visitor may not read the table; these they may. */
export async function showExamples(context: SharedContext<typeof paths.examples>): Promise<Answer> {
  const { partnership, partnershipId } = visitedIn(context);
  const examples = await asSystem(context.database, partnershipId, publishedExamples);
  return page({
    title: TITLE,
    partnership,
    back: { text: 'The menu of support', href: menuHref(partnership.code) },
    body: column([
      heading({ title: TITLE, lead: 'Short is fine. A few true sentences help more than a long report.' }),
      <ul class="govuk-list govuk-list--bullet">
        {MARKS.map((mark) => (
          <li>{mark}</li>
        ))}
      </ul>,
      examples.length > 0
        ? section({
            title: 'Real ones, made anonymous by hand and shared with their settings’ agreement',
            children: examples.map((example) => exampleCard(example)),
          })
        : emptyState({
            title: 'No examples yet',
            text: 'When a request makes it easy to help, its setting is asked whether others may learn from it.',
          }),
      demonstrationMark(partnership),
    ]),
  });
}
