import type { Answers } from '#src/domain/requests/answers.ts';
import { aboutStep } from './about.tsx';
import { areasStep } from './areas.tsx';
import { childStep } from './child.tsx';
import { concernsStep } from './concerns.tsx';
import { contactStep } from './contact.tsx';
import { helpStep } from './help.tsx';
import { inPlaceStep } from './in-place.tsx';
import type { Field, Step, StepCode } from './step.ts';
import { tryStep } from './try.tsx';
import { whoStep } from './who.tsx';
import { wordsStep } from './words.tsx';

const STEPS: readonly Step[] = [
  aboutStep,
  whoStep,
  childStep,
  areasStep,
  concernsStep,
  inPlaceStep,
  wordsStep,
  helpStep,
  contactStep,
  tryStep,
];

/** The steps that these answers lead through, in order: one child has its own page, everyone else another. */
export function stepsFor(answers: Answers): Step[] {
  return STEPS.filter((step) => step.applies(answers));
}

/** The step with this code in an address; undefined when there is none. */
export function stepByCode(code: string): Step | undefined {
  return STEPS.find((step) => step.code === code);
}

/** Where an answer is changed. */
export function stepOfField(field: Field): StepCode {
  return STEPS.find((step) => step.fields.includes(field))?.code ?? 'about';
}

/** Whether anything on the step has been answered. */
export function isBegun(step: Step, answers: Answers): boolean {
  return step.fields.some((field) => answers[field] !== undefined);
}
