import { promptsOn } from '#src/casework/answer-steps/prompts-on.ts';
import type { StepCode } from '#src/casework/answer-steps/step.ts';
import type { Lead } from '#src/casework/find-lead.ts';
import type { Prompt } from '#src/domain/requests/prompts/prompt.ts';
import { strategyByCode } from '#src/domain/requests/strategies/all-strategies.ts';
import { details } from '#src/govuk/components.ts';
import { panel } from '#src/govuk/pieces/tip.tsx';
import type { Html, Node } from '#src/platform/jsx/jsx-runtime.ts';
import type { Partnership } from '#src/platform/partnerships/schema.ts';
import { links } from './drafts.links.ts';
import type { Draft } from './load-draft.ts';

type About = { draft: Draft; lead: Lead | undefined; partnership: Partnership };

/** What is worth knowing on a page, given what was answered; what cannot wait comes first and looks like it. */
export function promptPanels(page: StepCode | 'check', about: About): Node {
  const prompts = promptsOn(page, about.draft.answers, about.draft.setting);
  const pressing = prompts.filter((prompt) => prompt.pressing);
  const gentle = prompts.filter((prompt) => !prompt.pressing);
  return [
    pressing.map((prompt) => pressingPanel(prompt, about)),
    gentle.length > 0 && <div class="al-answer-prompts">{gentle.map(gentlePrompt)}</div>,
  ];
}

function pressingPanel(prompt: Prompt, about: About): Html {
  const children = [<p class="govuk-body">{prompt.text}</p>, callTo(prompt, about), why(prompt)];
  return panel({ title: prompt.title, tone: 'stop', children });
}

function callTo({ code }: Prompt, { lead, partnership }: About): Html {
  if (code === 'someone_unsafe') {
    return (
      <p class="govuk-body">
        <a class="govuk-link" href={links.safeguarding}>
          Whom to call
        </a>
      </p>
    );
  }
  const { phone } = partnership.consult;
  return (
    <p class="govuk-body">
      {lead ? lead.name : 'Your lead'}:{' '}
      <a class="govuk-link govuk-!-font-weight-bold al-nowrap" href={`tel:${phone.replaceAll(' ', '')}`}>
        {phone}
      </a>
    </p>
  );
}

function gentlePrompt(prompt: Prompt): Html {
  return (
    <div class="al-answer-prompt">
      <h2 class="al-answer-prompt__title">{prompt.title}</h2>
      <p>{prompt.text}</p>
      {why(prompt)}
    </div>
  );
}

function why({ source, links: codes = [] }: Prompt): Html {
  const titles = codes.flatMap((code) => strategyByCode(code)?.title ?? []);
  const html = [
    <p>It follows from what you answered. Source: {source}.</p>,
    titles.length > 0 && <p>Ideas that go with it: {titles.join(' · ')}.</p>,
  ];
  return details({ summaryText: 'Why you see this', html, classes: 'al-answer-why' });
}
