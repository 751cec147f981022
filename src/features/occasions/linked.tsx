import type { Node } from '#src/platform/jsx/jsx-runtime.ts';

const ADDRESS = /(https:\/\/[^\s<>"]+[^\s<>".,;:!?)])/;

/** Words as they were typed, with the secure addresses in them to follow. */
export function linked(text: string): Node {
  return text.split(ADDRESS).map((part, index) =>
    index % 2 === 1 ? (
      <a class="govuk-link" href={part} rel="noreferrer">
        {part}
      </a>
    ) : (
      part
    ),
  );
}
