import { AREAS, PHASES } from '#src/domain/vocabulary.ts';
import type { Html } from '#src/platform/jsx/jsx-runtime.ts';
import { paragraphs } from '../request-view/paragraphs.tsx';
import type { Example } from './load-examples.ts';

/** What everyone reads of an example: not who wrote it, nor whose request it was. */
export type ExampleToRead = Pick<
  Example,
  'title' | 'phase' | 'mainArea' | 'noticed' | 'tried' | 'hoped' | 'whyItHelps'
>;

/** An example as everyone reads it. */
export function exampleCard({ title, phase, mainArea, noticed, tried, hoped, whyItHelps }: ExampleToRead): Html {
  return (
    <article class="al-card al-example">
      <h3 class="govuk-heading-m">{title}</h3>
      <p class="govuk-body-s al-quiet">
        {PHASES[phase]} · {AREAS[mainArea]}
      </p>
      <h4 class="govuk-heading-s">What was noticed</h4>
      {paragraphs(noticed)}
      <h4 class="govuk-heading-s">What was tried</h4>
      {paragraphs(tried)}
      <h4 class="govuk-heading-s">What was hoped for</h4>
      {paragraphs(hoped)}
      <div class="al-tip">
        <p class="al-tip__summary">
          <strong>Why it is a strong request:</strong> {whyItHelps}
        </p>
      </div>
    </article>
  );
}
