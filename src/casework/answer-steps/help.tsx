import { HELP_WANTED, LONGEST_TEXT, URGENCIES } from '#src/domain/requests/answers.ts';
import { checkboxesField, radiosField } from '#src/govuk/fields.tsx';
import { choices, manyOf, named, oneOf, tooLong, words } from './read-fields.ts';
import type { Reading, Step } from './step.ts';
import { drawText, prose } from './words.tsx';

export const helpStep: Step = {
  code: 'help',
  name: 'What would help',
  title: () => 'What would help most?',
  fields: ['helpWanted', 'urgency', 'urgencyReason'],
  applies: () => true,
  typed: (answers) => ({
    helpWanted: answers.helpWanted ?? [],
    urgency: answers.urgency ?? '',
    urgencyReason: answers.urgencyReason ?? '',
  }),
  draw: (view) => [
    <div class="al-answer-columns">
      {checkboxesField({
        name: 'helpWanted',
        legend: 'What kind of help?',
        hint: 'Tick what you hope for. “Not sure yet” is a good answer too.',
        items: choices(HELP_WANTED),
        values: view.form.list('helpWanted'),
        small: true,
        errors: view.errors,
      })}
    </div>,
    radiosField({
      name: 'urgency',
      legend: 'How soon?',
      items: choices(URGENCIES),
      value: view.form.text('urgency'),
      errors: view.errors,
    }),
    drawText('urgencyReason', 'Why then?', view),
  ],
  read({ form, before }): Reading {
    const reason = words(form, 'urgencyReason');
    const problem = tooLong(reason, LONGEST_TEXT);
    return {
      values: {
        helpWanted: manyOf(form, 'helpWanted', HELP_WANTED),
        urgency: oneOf(form, 'urgency', URGENCIES, before.urgency),
        ...(problem ? {} : { urgencyReason: reason }),
      },
      errors: problem ? { urgencyReason: problem } : {},
    };
  },
  rows: (answers) => [
    { label: 'What would help', value: named(HELP_WANTED, answers.helpWanted) },
    { label: 'How soon', value: answers.urgency && URGENCIES[answers.urgency] },
    { label: 'Why then', value: prose(answers.urgencyReason) },
  ],
};
