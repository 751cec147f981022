import type { Answers } from './answers.ts';
import { phasesFor, type RequestSetting, suitsPhase } from './phases.ts';
import { AGE_PROMPTS } from './prompts/about-age.ts';
import { REQUEST_PROMPTS } from './prompts/about-request.ts';
import { SITUATION_PROMPTS } from './prompts/about-situation.ts';
import type { Prompt, PromptStep } from './prompts/prompt.ts';
import { strategyByCode } from './strategies/all-strategies.ts';

/** Every smart prompt. Sections of the BCP model are numbered as in its text. */
export const PROMPTS: readonly Prompt[] = [...SITUATION_PROMPTS, ...AGE_PROMPTS, ...REQUEST_PROMPTS];

/**
 * The prompts to show at a step of the form, given the answers so far: pressing ones first, then in the
 * order of the list. Their links keep only the strategies that suit the phase of the request.
 */
export function promptsFor(answers: Answers, setting: RequestSetting, step: PromptStep): Prompt[] {
  const met = PROMPTS.filter((prompt) => prompt.shows === step && prompt.when(answers, setting));
  const ordered = [...met.filter((prompt) => prompt.pressing), ...met.filter((prompt) => !prompt.pressing)];
  return ordered.map((prompt) => ({ ...prompt, links: linksThatSuit(prompt, answers, setting) }));
}

function linksThatSuit(prompt: Prompt, answers: Answers, setting: RequestSetting): string[] {
  const phases = phasesFor(answers, setting.phase);
  return (prompt.links ?? []).filter((code) => suitsPhase(strategyByCode(code)?.phases, phases));
}
