import { exampleCard } from '#src/casework/reviews/example-card.tsx';
import { publishedExamples } from '#src/casework/reviews/load-examples.ts';
import { emptyState } from '#src/govuk/pieces/empty-state.tsx';
import { column, heading, section } from '#src/govuk/pieces/heading.tsx';
import { type Answer, page } from '#src/platform/http/answers.ts';
import type { Context } from '#src/platform/http/route.ts';

/** Strong requests of this partnership, anonymous and agreed, for those who write the next one. */
export async function showExamples({ db }: Context): Promise<Answer> {
  const examples = await publishedExamples(db);
  const title = 'Examples of strong requests';
  const body = column(
    <>
      {heading({
        title,
        lead: 'Real requests, made anonymous by hand and shared with the agreement of their settings.',
      })}
      {examples.length > 0
        ? section({ title: 'Examples', children: examples.map((example) => exampleCard(example)) })
        : emptyState({ title: 'No examples yet', text: 'Leads add one when a request makes it easy to help.' })}
    </>,
  );
  return page({ title, body });
}
