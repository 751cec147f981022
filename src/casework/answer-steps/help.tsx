import { HELP_WANTED, LONGEST_TEXT, URGENCIES } from '#src/domain/requests/answers.ts';
import { checkboxesField, radiosField, textAreaField } from '#src/govuk/fields.tsx';
import { choices, manyOf, named, oneOf, tooLong, words } from './read-fields.ts';
import type { Reading, Step, StepView } from './step.ts';
import { drawText, prose } from './words.tsx';

export const helpStep: Step = {
  code: 'help',
  name: 'What would help',
  title: () => 'What would help most?',
  fields: ['fromMenu', 'helpWanted', 'urgency', 'urgencyReason'],
  applies: () => true,
  typed: (answers) => ({
    ...(answers.fromMenu === undefined ? {} : { fromMenu: answers.fromMenu }),
    helpWanted: answers.helpWanted ?? [],
    urgency: answers.urgency ?? '',
    urgencyReason: answers.urgencyReason ?? '',
  }),
  draw: (view) => [
    view.form.has('fromMenu') && fromMenu(view),
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
    const chosen = words(form, 'fromMenu');
    const tooMany = tooLong(chosen, LONGEST_TEXT);
    return {
      values: {
        helpWanted: manyOf(form, 'helpWanted', HELP_WANTED),
        urgency: oneOf(form, 'urgency', URGENCIES, before.urgency),
        ...(problem ? {} : { urgencyReason: reason }),
        ...(form.has('fromMenu') && !tooMany ? { fromMenu: chosen } : {}),
      },
      errors: { ...(tooMany ? { fromMenu: tooMany } : {}), ...(problem ? { urgencyReason: problem } : {}) },
    };
  },
  rows: (answers) => [
    ...(answers.fromMenu ? [{ label: 'From the menu', value: prose(answers.fromMenu) }] : []),
    { label: 'What would help', value: named(HELP_WANTED, answers.helpWanted) },
    { label: 'How soon', value: answers.urgency && URGENCIES[answers.urgency] },
    { label: 'Why then', value: prose(answers.urgencyReason) },
  ],
};

/** Asked only where something was chosen in the menu before the request was begun. */
function fromMenu({ form, errors, mark }: StepView) {
  return textAreaField({
    name: 'fromMenu',
    rows: 3,
    label: 'What you chose in the menu',
    hint: 'Your lead sees this. Empty it to leave it out.',
    value: form.text('fromMenu'),
    extra: mark('fromMenu'),
    errors,
  });
}
