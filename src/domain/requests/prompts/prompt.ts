import type { Answers } from '../answers.ts';
import type { RequestSetting } from '../phases.ts';

/** The parts of the form, in order, at which something can be shown. */
export const PROMPT_STEPS = ['context', 'areas', 'inPlace', 'words', 'help', 'check'] as const;
export type PromptStep = (typeof PROMPT_STEPS)[number];

/** A short word of help that appears because of what has been answered so far. */
export type Prompt = {
  code: string;
  /** Cannot wait: comes before the others and may be drawn as a warning. */
  pressing?: true;
  /** The part of the model or the published guidance it rests on. */
  source: string;
  when: (answers: Answers, setting: RequestSetting) => boolean;
  title: string;
  text: string;
  /** Codes of the strategies to offer with it, before those for other ages are left out. */
  links?: readonly string[];
  shows: PromptStep;
};

/** A condition that holds when any of these situations is ticked. */
export function hasContext(...wanted: NonNullable<Answers['contexts']>): Prompt['when'] {
  return (answers) => wanted.some((context) => answers.contexts?.includes(context));
}
