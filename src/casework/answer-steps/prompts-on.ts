import type { Answers } from '#src/domain/requests/answers.ts';
import type { RequestSetting } from '#src/domain/requests/phases.ts';
import { PROMPT_STEPS, type Prompt, type PromptStep } from '#src/domain/requests/prompts/prompt.ts';
import { promptsFor } from '#src/domain/requests/prompts.ts';
import { stepsFor } from './all-steps.ts';
import type { Step, StepCode } from './step.ts';

type Page = StepCode | 'check';

const PAGES: Record<PromptStep, Page> = {
  context: 'concerns',
  areas: 'areas',
  inPlace: 'in-place',
  words: 'words',
  help: 'help',
  check: 'check',
};
// Its answer is given on the child's page, which says it in short; the whole of it follows on the next page.
const ELSEWHERE: Record<string, Page> = { ehcp_scope: 'child' };

/**
 * The prompts to show on a page: its own, and those that the page before has just set off, because without
 * JavaScript nobody sees them arrive there. At the end, what cannot wait is shown again.
 */
export function promptsOn(page: Page, answers: Answers, setting: RequestSetting): Prompt[] {
  const steps = stepsFor(answers);
  const place = page === 'check' ? steps.length : steps.findIndex((step) => step.code === page);
  const before = steps[place - 1];
  const own = page === 'child' ? [] : promptsAt(page, answers, setting);
  const fresh = before ? setOffBy(before, answers, setting) : [];
  const pressing = page === 'check' ? everyPrompt(answers, setting).filter((prompt) => prompt.pressing) : [];
  const all = [...new Map([...pressing, ...fresh, ...own].map((prompt) => [prompt.code, prompt])).values()];
  return [...all.filter((prompt) => prompt.pressing), ...all.filter((prompt) => !prompt.pressing)];
}

function promptsAt(page: Page, answers: Answers, setting: RequestSetting): Prompt[] {
  return everyPrompt(answers, setting).filter((prompt) => (ELSEWHERE[prompt.code] ?? PAGES[prompt.shows]) === page);
}

function setOffBy(step: Step, answers: Answers, setting: RequestSetting): Prompt[] {
  const without: Answers = { ...answers };
  for (const field of step.fields) delete without[field];
  return promptsAt(step.code, answers, setting).filter((prompt) => !prompt.when(without, setting));
}

function everyPrompt(answers: Answers, setting: RequestSetting): Prompt[] {
  return PROMPT_STEPS.flatMap((step) => promptsFor(answers, setting, step));
}
