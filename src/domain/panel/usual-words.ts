import { ADVICE_STARTERS, type AdviceStarter } from '../triage/advice-starters.ts';
import type { Area } from '../vocabulary.ts';
import type { PanelDecision } from './decisions.ts';

/** What the panel can say with each decision, ready to be changed: something to do, and what comes next. */
export function usualWords(decision: PanelDecision, area: Area): string {
  return `${starter(area, decision === 'wait' ? 'first_step' : 'next_step')}\n\n${NEXT[decision]}`;
}

/** The words as they stand, or the usual words of the decision when nobody changed those of another. */
export function wordsFor(decision: PanelDecision | undefined, typed: string, area: Area): string {
  if (!decision || !isUsual(typed, area)) return typed;
  return usualWords(decision, area);
}

const NEXT: Record<PanelDecision, string> = {
  allocate:
    'Until the first visit, write down two or three things you would most like to be different. The visit starts there.',
  wait: 'This is your interim plan while you wait. Note once a week what helps and what does not; your lead looks at it with you before the date we gave you.',
  return: 'Your lead will talk this through with you, and you can go on with what helps meanwhile.',
  reroute: 'Your lead shows you the way to the other route, and stays your contact until it has begun.',
  second_look: 'Someone who has not seen your request before will read it afresh and write to you.',
};

function isUsual(typed: string, area: Area): boolean {
  const text = tidy(typed);
  return text === '' || (Object.keys(NEXT) as PanelDecision[]).some((each) => tidy(usualWords(each, area)) === text);
}

function starter(area: Area, step: AdviceStarter['step']): string {
  return ADVICE_STARTERS[area].find((each) => each.step === step)?.text ?? '';
}

function tidy(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
