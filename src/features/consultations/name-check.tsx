import { nameInText } from '#src/domain/consulting/name-in-text.ts';
import { checkboxesField, type Errors } from '#src/govuk/fields.tsx';
import type { Node } from '#src/platform/jsx/jsx-runtime.ts';

/** What to put right where a text seems to name somebody; nothing once the writer has said that no child is named. */
export function nameProblem(field: string, text: string, nobodyNamed: boolean): Errors {
  const found = nobodyNamed ? undefined : nameInText(text);
  if (!found) return {};
  return {
    [field]: `“${found}” looks like a name. Leave out names; if it is no child’s name, tick “No child is named”`,
  };
}

/** Shown only once something looked like a name. */
export function nobodyNamedField(texts: string[], nobodyNamed: boolean): Node {
  if (!texts.some((text) => nameInText(text))) return null;
  return checkboxesField({
    name: 'nobodyNamed',
    legend: 'Is that a name?',
    size: 's',
    values: nobodyNamed ? ['yes'] : [],
    items: [{ value: 'yes', text: 'No child is named in what I wrote' }],
    small: true,
  });
}
