import { promptsOn } from '#src/casework/answer-steps/prompts-on.ts';
import type { StepCode } from '#src/casework/answer-steps/step.ts';
import type { Prompt } from '#src/domain/requests/prompts/prompt.ts';
import { strategyByCode } from '#src/domain/requests/strategies/all-strategies.ts';
import { details } from '#src/govuk/components.ts';
import { panel } from '#src/govuk/pieces/tip.tsx';
import type { Html, Node } from '#src/platform/jsx/jsx-runtime.ts';
import type { Draft } from './load-draft.ts';
import { links } from './drafts.links.ts';

/** What is worth knowing on a page, given what was answered; what cannot wait comes first and looks like it. */
export function promptPanels(page: StepCode | 'check', draft: Draft): Html[] {
  return promptsOn(page, draft.answers, draft.setting).map(promptPanel);
}

function promptPanel(prompt: Prompt): Html {
  const children = [
    <p class="govuk-body">{prompt.text}</p>,
    prompt.code === 'someone_unsafe' && (
      <p class="govuk-body">
        <a class="govuk-link" href={links.safeguarding}>
          Whom to call
        </a>
      </p>
    ),
    details({ summaryText: 'Why you see this', html: why(prompt), classes: 'al-answer-why' }),
  ];
  return panel({ title: prompt.title, tone: prompt.pressing ? 'stop' : 'mist', children });
}

function why({ source, links: codes = [] }: Prompt): Node {
  const titles = codes.flatMap((code) => strategyByCode(code)?.title ?? []);
  return [
    <p class="govuk-body">It follows from what you answered. Source: {source}.</p>,
    titles.length > 0 && <p class="govuk-body">Ideas that go with it: {titles.join(' · ')}.</p>,
  ];
}
