import { z } from 'zod';
import type { Errors } from '#src/govuk/fields.tsx';
import type { Form } from '#src/platform/http/form.ts';

export type NewColleague = { name: string; email: string; jobTitle: string };

export const NOBODY: NewColleague = { name: '', email: '', jobTitle: '' };

/** What was typed about a colleague, and what to put right. */
export function readColleague(form: Form): { typed: NewColleague; errors: Errors } {
  const typed = { name: form.text('name'), email: form.text('email').toLowerCase(), jobTitle: form.text('jobTitle') };
  const errors: Errors = {};
  if (typed.name.length < 2 || typed.name.length > 120) errors.name = 'Give their name, as colleagues know them.';
  if (!z.email().safeParse(typed.email).success)
    errors.email = 'Give their work e-mail address, like name@school.example.';
  if (typed.jobTitle.length < 2 || typed.jobTitle.length > 120)
    errors.jobTitle = 'Give their job title, for example SENCO.';
  return { typed, errors };
}
