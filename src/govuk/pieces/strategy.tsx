import type { Html, Node } from '../../platform/jsx/jsx-runtime.ts';

export type Strategy = {
  title: string;
  level: string;
  phases: string[];
  what: Node;
  steps: string[];
  /** A page of its own. */
  href?: string;
};

/** Something to try tomorrow morning. */
export function strategyCard({ title, level, phases, what, steps, href }: Strategy): Html {
  return (
    <article class="al-strategy">
      <h3 class="al-strategy__title">
        {href ? (
          <a class="govuk-link" href={href}>
            {title}
          </a>
        ) : (
          title
        )}
      </h3>
      <p class="al-strategy__for">
        <span class="al-strategy__level">{level}</span> <span>{phases.join(' · ')}</span>
      </p>
      <p class="al-strategy__what">{what}</p>
      {steps.length > 0 && (
        <ol class="al-strategy__steps">
          {steps.map((step) => (
            <li>{step}</li>
          ))}
        </ol>
      )}
    </article>
  );
}

/** Cards side by side where there is room. */
export function cards(children: Node): Html {
  return <div class="al-cards">{children}</div>;
}

/** A region that is fetched again from `href` after each save; without a script the next page shows the same. */
export function live(href: string, children: Node): Html {
  return <div data-live={href}>{children}</div>;
}

/** A plain card: a hairline around something that belongs together. */
export function card({ title, children }: { title?: string; children: Node }): Html {
  return (
    <div class="al-card">
      {title && <h3 class="govuk-heading-s">{title}</h3>}
      {children}
    </div>
  );
}
