import type { Answers } from '#src/domain/requests/answers.ts';
import { YEAR_GROUPS } from '#src/domain/vocabulary.ts';
import { checkboxesField, textField } from '#src/govuk/fields.tsx';
import { choices, manyOf, named } from './read-fields.ts';
import type { Reading, Step, StepView } from './step.ts';
import { peopleWord, yearsFor } from './years.ts';

const MOST = 5000;

export const whoStep: Step = {
  code: 'who',
  name: 'Year groups',
  title: ({ answers }) => (answers.subject === 'group' ? 'Who is in the class or group?' : 'Which ages does it touch?'),
  fields: ['yearGroups', 'howMany'],
  applies: ({ subject }) => subject !== 'child',
  typed: (answers) => ({
    yearGroups: answers.yearGroups ?? [],
    howMany: answers.howMany === undefined ? '' : String(answers.howMany),
  }),
  draw: (view) => [
    <div class="al-answer-columns">
      {checkboxesField({
        name: 'yearGroups',
        legend: 'Year groups or ages',
        hint: isGroup(view) ? 'Tick all that apply.' : 'Tick all that apply, or none if it is about everyone.',
        items: choices(yearsFor(view.setting, view.answers.yearGroups ?? [])),
        values: view.form.list('yearGroups'),
        small: true,
        errors: view.errors,
      })}
    </div>,
    textField({
      name: 'howMany',
      label: `How many ${peopleWord(view.answers, view.setting)}?`,
      hint: isGroup(view) ? 'A good guess is enough.' : 'Optional. A good guess is enough.',
      value: view.form.text('howMany'),
      width: 4,
      inputmode: 'numeric',
      errors: view.errors,
    }),
  ],
  read({ form }): Reading {
    const typed = form.text('howMany').replace(/[\s,]/g, '');
    const values: Answers = { yearGroups: manyOf(form, 'yearGroups', YEAR_GROUPS) };
    if (typed === '') return { values: { ...values, howMany: undefined }, errors: {} };
    const howMany = /^\d{1,5}$/.test(typed) ? Number(typed) : 0;
    if (howMany >= 1 && howMany <= MOST) return { values: { ...values, howMany }, errors: {} };
    return { values, errors: { howMany: 'Enter a whole number, such as 6' } };
  },
  rows: ({ yearGroups, howMany }) => [
    { label: 'Year groups or ages', value: named(YEAR_GROUPS, yearGroups) },
    { label: 'How many', value: howMany },
  ],
};

function isGroup({ answers }: StepView): boolean {
  return answers.subject === 'group';
}
