import type { Setting } from '#src/casework/load-setting.ts';
import type { Errors } from '#src/govuk/fields.tsx';
import type { Form } from '#src/platform/http/form.ts';
import { nameProblem } from './name-check.tsx';

export type TypedCallBack = {
  setting: string;
  about: string;
  goodTimes: string;
  telephone: string;
  nobodyNamed: boolean;
};
export type CallWanted = { setting: Setting; about: string; goodTimes: string; telephone: string };

export const NOTHING_ASKED: TypedCallBack = {
  setting: '',
  about: '',
  goodTimes: '',
  telephone: '',
  nobodyNamed: false,
};

export function readCallBack(form: Form, own: Setting[]): TypedCallBack {
  const [only] = own;
  return {
    setting: own.length === 1 && only ? String(only.id) : form.text('setting'),
    about: form.text('about'),
    goodTimes: form.text('goodTimes'),
    telephone: form.text('telephone'),
    nobodyNamed: form.text('nobodyNamed') === 'yes',
  };
}

/** What is asked for, or what to put right, in the order of the page. */
export function checkCallBack(typed: TypedCallBack, own: Setting[]): { wanted?: CallWanted; errors: Errors } {
  const { about, goodTimes, telephone } = typed;
  const setting = own.find(({ id }) => String(id) === typed.setting);
  const errors: Errors = {
    ...(setting ? {} : { setting: 'Choose the setting it is about' }),
    ...lengthProblem('about', about, 500, 'Say in a few words what it is about'),
    ...(about === '' ? {} : nameProblem('about', about, typed.nobodyNamed)),
    ...phoneProblem(telephone),
    ...lengthProblem('goodTimes', goodTimes, 160, 'Say when is a good time to ring'),
  };
  if (!setting || Object.keys(errors).length > 0) return { errors };
  return { wanted: { setting, about, goodTimes, telephone }, errors };
}

/** A number that can be rung, as people write it. */
export function phoneProblem(telephone: string): Errors {
  if ([...telephone].length > 30) return { telephone: 'Shorten the number to 30 characters or fewer' };
  return /\d(?:[\d ()+-]*\d){5,}/.test(telephone) ? {} : { telephone: 'Give a telephone number, such as 01632 960123' };
}

function lengthProblem(name: string, text: string, most: number, empty: string): Errors {
  if (text === '') return { [name]: empty };
  return [...text].length > most ? { [name]: `Shorten this to ${most} characters or fewer` } : {};
}
