import type { Html, Node } from '../../platform/jsx/jsx-runtime.ts';

/** Nothing here: something kind and true, and what can be done. */
export function emptyState(options: { title: string; text: Node; action?: { text: string; href: string } }): Html {
  return (
    <div class="al-empty">
      <p class="al-empty__title">{options.title}</p>
      <p class="al-empty__text">{options.text}</p>
      {options.action && (
        <p class="al-empty__text">
          <a class="govuk-link" href={options.action.href}>
            {options.action.text}
          </a>
        </p>
      )}
    </div>
  );
}
