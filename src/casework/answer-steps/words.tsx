import type { Answers } from '#src/domain/requests/answers.ts';
import { LONGEST_TEXT } from '#src/domain/requests/answers.ts';
import { phasesFor } from '#src/domain/requests/phases.ts';
import { type TippedField, tipFor } from '#src/domain/requests/tips.ts';
import type { Phase } from '#src/domain/vocabulary.ts';
import { type Errors, textAreaField } from '#src/govuk/fields.tsx';
import { tip } from '#src/govuk/pieces/tip.tsx';
import { tooLong, words } from './read-fields.ts';
import type { Step, StepView } from './step.ts';
import { personWord } from './years.ts';

type Told = Exclude<TippedField, 'urgencyReason'>;
const TOLD = ['noticed', 'tried', 'childView', 'familyView'] as const satisfies Told[];

export const wordsStep: Step = {
  code: 'words',
  name: 'In your words',
  title: () => 'In your own words',
  lead: 'A few sentences are plenty. Only the first is needed, and notes are fine.',
  fields: TOLD,
  applies: () => true,
  typed: (answers) => Object.fromEntries(TOLD.map((field) => [field, answers[field] ?? ''])),
  draw: (view) => TOLD.map((field) => drawText(field, questionFor(field, view), view)),
  read({ form }) {
    const values: Answers = {};
    const errors: Errors = {};
    for (const field of TOLD) {
      const text = words(form, field);
      const problem = tooLong(text, LONGEST_TEXT);
      if (problem) errors[field] = problem;
      else values[field] = text;
    }
    return { values, errors };
  },
  rows: (answers, setting) =>
    TOLD.map((field) => ({ label: questionFor(field, { answers, setting }), value: prose(answers[field]) })),
};

/** A box for a few sentences, with a counter, a tip and an example of a good answer. */
export function drawText(field: TippedField, label: string, { form, errors, answers, setting, mark }: StepView) {
  const { tip: summary, example } = tipFor(field, tipPhase(answers, setting.phase));
  return textAreaField({
    name: field,
    label,
    rows: 4,
    max: LONGEST_TEXT,
    value: form.text(field),
    extra: [mark(field), tip({ summary, example })],
    errors,
  });
}

/** Text as it was typed, line by line. */
export function prose(text: string | undefined) {
  return text && <span class="al-answer-text">{text}</span>;
}

function questionFor(field: Told, { answers, setting }: Pick<StepView, 'answers' | 'setting'>): string {
  const person = personWord(answers, setting);
  const people = person === 'young person' ? 'young people' : 'children';
  const view = answers.subject === 'child' ? `What does the ${person} think?` : `What do the ${people} think?`;
  const family = answers.subject === 'child' ? 'What does the family think?' : 'What do families think?';
  return {
    noticed: 'What have you noticed?',
    tried: 'What have you tried?',
    childView: view,
    familyView: family,
  }[field];
}

// A nursery class in a primary school reads the early-years examples.
function tipPhase(answers: Answers, settingPhase: Phase): Phase {
  const [only, ...others] = phasesFor(answers, settingPhase);
  return only && others.length === 0 ? only : settingPhase;
}
