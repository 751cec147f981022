import { heading } from '#src/govuk/pieces/heading.tsx';
import { panel } from '#src/govuk/pieces/tip.tsx';
import type { Page } from '#src/platform/http/answers.ts';

/** What somebody sees whose button no longer does anything, because the record has moved on. */
export function cannotNow(input: { title: string; words: string; back: { text: string; href: string } }): Page {
  const body = (
    <>
      {heading({ title: input.title, size: 'l' })}
      {panel({ children: <p class="govuk-body">{input.words}</p> })}
      <p class="govuk-body">
        <a class="govuk-link" href={input.back.href}>
          {input.back.text}
        </a>
      </p>
    </>
  );
  return { title: input.title, body, back: input.back };
}
