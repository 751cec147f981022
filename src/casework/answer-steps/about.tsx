import { SUBJECTS } from '#src/domain/vocabulary.ts';
import { radiosField } from '#src/govuk/fields.tsx';
import { choices, oneOf } from './read-fields.ts';
import type { Step } from './step.ts';

const HINTS = {
  setting: 'A way of working, the environment, a policy or a plan for everyone',
  team: 'Confidence, skills or a shared approach: a key stage, a room, a department',
  group: 'Several children or young people with something in common',
  child: 'No name is needed. Initials or your own reference are enough',
  cluster: 'Something several settings could do together',
};

export const aboutStep: Step = {
  code: 'about',
  name: 'What it is about',
  title: () => 'What would you like help with?',
  fields: ['subject'],
  applies: () => true,
  typed: (answers) => ({ subject: answers.subject ?? '' }),
  draw: ({ form, errors }) =>
    radiosField({
      name: 'subject',
      legend: 'Who or what is it about?',
      hint: 'Help for a group, a team or the whole setting often reaches more children, sooner. Choose what fits best today.',
      items: choices(SUBJECTS, HINTS),
      value: form.text('subject'),
      errors,
    }),
  read: ({ form, before }) => ({ values: { subject: oneOf(form, 'subject', SUBJECTS, before.subject) }, errors: {} }),
  rows: ({ subject }) => [{ label: 'What it is about', value: subject && SUBJECTS[subject] }],
};
