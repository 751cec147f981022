import type { Html, Node } from '../../platform/jsx/jsx-runtime.ts';

/** The work, with its context beside it; on a phone the context follows the work. */
export function beside({ main, side }: { main: Node; side: Node }): Html {
  return (
    <div class="al-beside">
      <div class="al-beside__main">{main}</div>
      <div class="al-beside__side">{side}</div>
    </div>
  );
}

/**
 * A mist panel that folds. It is open in the page itself, so nothing is lost without JavaScript or in an old browser;
 * the script closes it on a phone, where it comes after the work and would only be long.
 */
export function theSide({ title, children }: { title: string; children: Node }): Html {
  return (
    <details class="al-side" data-side open>
      <summary class="al-side__title">
        <h2 class="al-side__heading">{title}</h2>
      </summary>
      <div class="al-side__body">{children}</div>
    </details>
  );
}

/** A short list of facts within the side. */
export function sideFacts(facts: { term: string; detail: Node }[]): Html {
  return (
    <dl class="al-facts">
      {facts.map(({ term, detail }) => (
        <div class="al-facts__row">
          <dt>{term}</dt>
          <dd>{detail}</dd>
        </div>
      ))}
    </dl>
  );
}
