import type { Answers } from '#src/domain/requests/answers.ts';
import { type Errors, radiosField, textField } from '#src/govuk/fields.tsx';
import { choices, oneOf, tooLong, words } from './read-fields.ts';
import type { Step } from './step.ts';

const LINES = ['contactName', 'contactEmail', 'contactPhone', 'contactWhen'] as const;
const LONGEST_LINE = 120;
const WITH_LEAD = { yes: 'Yes', no: 'No' };

export const contactStep: Step = {
  code: 'contact',
  name: 'Whom to contact',
  title: () => 'Whom should we contact?',
  fields: [...LINES, 'withLead'],
  applies: () => true,
  typed: (answers) => ({
    ...Object.fromEntries(LINES.map((field) => [field, answers[field] ?? ''])),
    withLead: answers.withLead ?? '',
  }),
  draw: ({ form, errors, mark, leadName }) => [
    textField({ name: 'contactName', label: 'Name', extra: mark('contactName'), value: form.text('contactName'), width: 30, autocomplete: 'name', errors }),
    textField({ name: 'contactEmail', label: 'Work email', extra: mark('contactEmail'), value: form.text('contactEmail'), width: 30, type: 'email', autocomplete: 'email', errors }),
    textField({ name: 'contactPhone', label: 'Phone', hint: 'Optional if there is an email.', extra: mark('contactPhone'), value: form.text('contactPhone'), width: 20, type: 'tel', autocomplete: 'tel', errors }),
    textField({ name: 'contactWhen', label: 'When is a good time?', hint: 'For example “Tuesdays after 3:30pm”. Optional.', extra: mark('contactWhen'), value: form.text('contactWhen'), width: 30, errors }),
    radiosField({
      name: 'withLead',
      legend: leadName ? `Did you write this with ${leadName}?` : 'Did you write this with your lead?',
      items: choices(WITH_LEAD),
      value: form.text('withLead'),
      inline: true,
      errors,
    }),
  ],
  read({ form, before }) {
    const values: Answers = { withLead: oneOf(form, 'withLead', WITH_LEAD, before.withLead) };
    const errors: Errors = {};
    for (const field of LINES) {
      const text = words(form, field);
      const problem = tooLong(text, LONGEST_LINE);
      if (problem) errors[field] = problem;
      else values[field] = text;
    }
    const email = values.contactEmail;
    // Kept all the same, so that it is there to be put right.
    if (email && !/^\S+@\S+$/.test(email)) errors.contactEmail = 'Enter an email address in full, like name@example.org';
    return { values, errors };
  },
  rows: (answers) => [
    { label: 'Name', value: answers.contactName },
    { label: 'Work email', value: answers.contactEmail },
    { label: 'Phone', value: answers.contactPhone },
    { label: 'A good time', value: answers.contactWhen },
    { label: 'Written together with your lead', value: answers.withLead && WITH_LEAD[answers.withLead] },
  ],
};
