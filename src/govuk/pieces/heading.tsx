import type { Html, Node } from '../../platform/jsx/jsx-runtime.ts';

/** The page's one h1, with a quiet line above and a sentence below. */
export function heading(options: { title: Node; caption?: Node; lead?: Node; size?: 'xl' | 'l' }): Html {
  return (
    <div class="al-heading">
      {options.caption && <p class="al-heading__caption">{options.caption}</p>}
      <h1 class={`govuk-heading-${options.size ?? 'xl'}`}>{options.title}</h1>
      {options.lead && <p class="al-heading__lead">{options.lead}</p>}
    </div>
  );
}

/** Keeps what is read or filled in to the width of a comfortable line. */
export function column(children: Node): Html {
  return <div class="al-column">{children}</div>;
}

/** A part of a page under its own h2. */
export function section(options: { title: Node; children: Node; id?: string }): Html {
  return (
    <section class="al-section" id={options.id}>
      <h2 class="govuk-heading-m">{options.title}</h2>
      {options.children}
    </section>
  );
}
