import { type Errors, textField } from '#src/govuk/fields.tsx';
import type { Node } from '#src/platform/jsx/jsx-runtime.ts';
import type { NewColleague } from './colleague.form.ts';

export function colleagueFields(typed: NewColleague, errors: Errors): Node {
  return [
    textField({ name: 'name', label: 'Name', errors, value: typed.name, autocomplete: 'off' }),
    textField({
      name: 'email',
      label: 'Work e-mail address',
      errors,
      value: typed.email,
      type: 'email',
      autocomplete: 'off',
    }),
    textField({ name: 'jobTitle', label: 'Job title', errors, value: typed.jobTitle, autocomplete: 'off' }),
  ];
}
