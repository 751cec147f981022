import type { Html, Node } from '../../platform/jsx/jsx-runtime.ts';
import { details } from '../components.ts';

/** A tip beside a question, with an example of a good answer folded inside it. */
export function tip({ summary, example }: { summary: Node; example?: Node }): Html {
  return (
    <div class="al-tip">
      <p class="al-tip__summary">{summary}</p>
      {example && details({ summaryText: 'See an example', html: example, classes: 'al-tip__example' })}
    </div>
  );
}

/** A quiet panel for something to know; `stop` is for what comes before anything else, such as safeguarding. */
export function panel({
  title,
  children,
  tone = 'mist',
}: {
  title?: string;
  children: Node;
  tone?: 'mist' | 'stop';
}): Html {
  return (
    <div class={`al-panel al-panel--${tone}`}>
      {title && <h2 class="govuk-heading-m">{title}</h2>}
      {children}
    </div>
  );
}
