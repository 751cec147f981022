import { visitedIn } from '#src/casework/menu/visiting.ts';
import { exampleCard } from '#src/casework/reviews/example-card.tsx';
import { column, heading, section } from '#src/govuk/pieces/heading.tsx';
import { type Answer, page } from '#src/platform/http/answers.ts';
import type { SharedContext } from '#src/platform/http/route.ts';
import { menuHref, type paths } from './menu.links.ts';

const TITLE = 'What a good request looks like';
const MARKS = [
  'It says what was seen, when and where, and not what it might be called.',
  'It says what was tried, for how long, and what came of it.',
  'It says what would be different if the help worked.',
  'It names nobody, and asks for no diagnosis.',
];
/** Written for this page: a child is known to neighbours by their story even without a name, so no real one is public. */
const INVENTED = {
  title: 'The half hour after lunch',
  phase: 'primary',
  mainArea: 'sensory',
  noticed:
    'In the half hour after lunch, most days, one boy in Year 2 leaves the carpet within two minutes, covers his ears and hums. In the morning, and when the class works outside, he listens for fifteen minutes. It has been so since September; we noted it for ten days.',
  tried:
    'A quiet way back in from the playground, a place at the edge of the carpet, and five minutes with a book first, each day for six weeks. He now stays for about five minutes. A visual timetable made no difference.',
  hoped:
    'That he starts the afternoon with the class on four days of five, and that all of us who work with him know what helps and why.',
  whyItHelps:
    'It says when it happens and when it does not, what six weeks of trying changed, and what would be different.',
} as const;

/** What makes it easy to help, for whoever has not signed in: the real ones are read by staff who have. */
export async function showExamples(context: SharedContext<typeof paths.examples>): Promise<Answer> {
  const { partnership } = visitedIn(context);
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
      section({ title: 'An invented one', children: exampleCard(INVENTED) }),
      <p class="govuk-body govuk-!-margin-top-6">
        Real ones, made anonymous by hand and shared with their settings’ agreement, are there for staff:{' '}
        <a class="govuk-link" href="/examples">
          sign in to read them
        </a>
        .
      </p>,
    ]),
  });
}
