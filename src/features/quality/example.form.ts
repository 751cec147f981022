import type { Request } from '#src/casework/load-request.ts';
import type { Example } from '#src/casework/reviews/load-examples.ts';
import { ANONYMOUS_CHECKS, tracesIn } from '#src/domain/reviews/anonymous.ts';
import type { Errors } from '#src/govuk/fields.tsx';
import type { Form } from '#src/platform/http/form.ts';

export const EXAMPLE_BOXES = {
  title: { label: 'Title', hint: 'What it is about, in a few words', longest: 120 },
  noticed: {
    label: 'What was noticed',
    hint: 'As the setting wrote it, without anything that points at anybody',
    longest: 2000,
  },
  tried: { label: 'What was tried', hint: '', longest: 2000 },
  hoped: { label: 'What was hoped for', hint: '', longest: 2000 },
  whyItHelps: {
    label: 'What makes it a strong request',
    hint: 'One or two sentences for those who write the next one',
    longest: 600,
  },
} as const;
export type ExampleBox = keyof typeof EXAMPLE_BOXES;
export const BOXES = Object.keys(EXAMPLE_BOXES) as ExampleBox[];

export type TypedExample = Record<ExampleBox, string> & { checks: string[] };

export function blankExample(example: Example | undefined): TypedExample {
  const kept = BOXES.map((box) => [box, example?.[box] ?? '']);
  return { ...(Object.fromEntries(kept) as Record<ExampleBox, string>), checks: [] };
}

export function readExample(form: Form): TypedExample {
  const typed = BOXES.map((box) => [box, form.text(box)]);
  return { ...(Object.fromEntries(typed) as Record<ExampleBox, string>), checks: form.list('checks') };
}

/** What has to be put right before the setting is asked; what still points at somebody is named. */
export function exampleErrors(typed: TypedExample, request: Request): Errors {
  const errors: Errors = {};
  for (const box of BOXES) {
    const { label, longest } = EXAMPLE_BOXES[box];
    const traces = tracesIn(typed[box], namesIn(request));
    if (typed[box].length < 5) errors[box] = `${label}: write at least a few words`;
    else if ([...typed[box]].length > longest) errors[box] = `${label}: shorten this to ${longest} characters or fewer`;
    else if (traces.length > 0) errors[box] = `${label}: take out ${traces.join(' and ')}`;
  }
  if (Object.keys(ANONYMOUS_CHECKS).some((check) => !typed.checks.includes(check))) {
    errors.checks = 'Read it once more and tick all four';
  }
  return errors;
}

function namesIn({ setting, answers, reference, sentByName }: Request): string[] {
  const names = [setting.name, reference, answers.childReference, answers.contactName, sentByName];
  return [...names, ...sentByName.split(/\s+/)].filter((name) => name !== undefined && name.length > 1) as string[];
}
