import { paragraphs } from '#src/casework/request-view/paragraphs.tsx';
import { heading, section } from '#src/govuk/pieces/heading.tsx';
import { panel } from '#src/govuk/pieces/tip.tsx';
import type { Page } from '#src/platform/http/answers.ts';

type CannotNow = {
  title: string;
  words: string;
  back: { text: string; href: string };
  /** What they wrote in their own words, to keep it elsewhere. */
  wrote?: string[];
};

/** What somebody sees whose button no longer does anything, because the record has moved on. */
export function cannotNow(input: CannotNow): Page {
  const wrote = (input.wrote ?? []).filter(Boolean);
  const body = (
    <>
      {heading({ title: input.title, size: 'l' })}
      {panel({ children: <p class="govuk-body">{input.words}</p> })}
      {wrote.length > 0 && section({ title: 'What you wrote', children: wrote.map((words) => paragraphs(words)) })}
      <p class="govuk-body">
        <a class="govuk-link" href={input.back.href}>
          {input.back.text}
        </a>
      </p>
    </>
  );
  return { title: input.title, body, back: input.back };
}
