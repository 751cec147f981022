import type { Answers } from '#src/domain/requests/answers.ts';
import { type Errors, radiosField, textField } from '#src/govuk/fields.tsx';
import type { Node } from '#src/platform/jsx/jsx-runtime.ts';
import { choices, oneOf, tooLong, words } from './read-fields.ts';
import type { Step } from './step.ts';

const LINES = ['contactName', 'contactEmail', 'contactPhone', 'contactWhen'] as const;
type Line = (typeof LINES)[number];
const LONGEST_LINE = 120;
const LABELS = {
  contactName: 'Name',
  contactEmail: 'Work email',
  contactPhone: 'Phone',
  contactWhen: 'When is a good time?',
};
const HINTS: Partial<Record<Line, string>> = {
  contactPhone: 'Optional if there is an email.',
  contactWhen: 'For example “Tuesdays after 3:30pm”. Optional.',
};
const TYPES: Record<Line, { type?: string; autocomplete?: string }> = {
  contactName: { autocomplete: 'name' },
  contactEmail: { type: 'email', autocomplete: 'email' },
  contactPhone: { type: 'tel', autocomplete: 'tel' },
  contactWhen: {},
};
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
    LINES.map((field) =>
      textField({
        name: field,
        label: LABELS[field],
        hint: hintFor(field, mark(field)),
        value: form.text(field),
        width: field === 'contactPhone' ? 20 : 30,
        ...TYPES[field],
        errors,
      }),
    ),
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
    if (email && !/^\S+@\S+$/.test(email))
      errors.contactEmail = 'Enter an email address in full, like name@example.org';
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

/** Where the answer came from stands with the hint, so that it is read out with the question. */
function hintFor(field: Line, mark: Node): Node {
  const hint = HINTS[field];
  if (!mark) return hint;
  return hint ? [hint, <br />, mark] : mark;
}
