import type { Html } from '#src/platform/jsx/jsx-runtime.ts';

/** What a person wrote, escaped, with their paragraphs and line ends kept. */
export function paragraphs(text: string): Html {
  const blocks = text.trim().split(/\n{2,}/);
  return (
    <>
      {blocks.map((block) => (
        <p class="govuk-body al-words">
          {block.split('\n').map((line, index) => (index === 0 ? line : [<br />, line]))}
        </p>
      ))}
    </>
  );
}
