import type { Node } from '#src/platform/jsx/jsx-runtime.ts';

/** Plain text whose paragraphs are divided by an empty line. */
export function paragraphs(text: string): Node {
  return text
    .split(/\n\s*\n/)
    .map((each) => each.trim())
    .filter((each) => each !== '')
    .map((each) => <p class="govuk-body">{each}</p>);
}
