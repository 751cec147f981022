import type { Form } from '#src/platform/http/form.ts';

/** The choice of a group of radio buttons; what was saved when nothing that we offer was chosen. */
export function oneOf<Code extends string>(
  form: Form,
  name: string,
  options: Record<Code, unknown>,
  before: Code | undefined,
): Code | undefined {
  const chosen = form.text(name);
  return Object.hasOwn(options, chosen) ? (chosen as Code) : before;
}

/** The ticked boxes that we offer, in our order; undefined when none is. */
export function manyOf<Code extends string>(
  form: Form,
  name: string,
  options: Record<Code, unknown>,
): Code[] | undefined {
  const ticked = new Set(form.list(name));
  const known = (Object.keys(options) as Code[]).filter((code) => ticked.has(code));
  return known.length > 0 ? known : undefined;
}

/** Text, or undefined when nothing is there. */
export function words(form: Form, name: string): string | undefined {
  return form.text(name) || undefined;
}

export function tooLong(text: string | undefined, longest: number): string | undefined {
  const length = text?.length ?? 0;
  if (length <= longest) return undefined;
  return `Shorten this to ${longest.toLocaleString('en-GB')} characters or fewer. It has ${length.toLocaleString('en-GB')}`;
}

/** Items for radio buttons or checkboxes from a list of words. */
export function choices(
  labels: Record<string, string>,
  hints: Record<string, string> = {},
): { value: string; text: string; hint?: string }[] {
  return Object.entries(labels).map(([value, text]) => ({
    value,
    text,
    ...(hints[value] ? { hint: hints[value] } : {}),
  }));
}

/** The words of some codes, in a sentence's order. */
export function named<Code extends string>(list: Record<Code, string>, codes: readonly Code[] | undefined): string {
  return (codes ?? []).map((code) => list[code]).join(', ');
}
