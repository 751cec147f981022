import type { Html, Node } from '../platform/jsx/jsx-runtime.ts';
import { characterCount, checkboxes, dateInput, input, radios, select, textarea } from './components.ts';

/** Words by field name: `{ name: 'Tell us …' }`. A field's id is its name, so the error summary always finds it. */
export type Errors = Record<string, string>;

export type Choice = {
  value: string;
  text: string;
  hint?: Node;
  /** For "None of these": clears the others. */
  exclusive?: boolean;
  /** A word on a line of its own before this choice: "or". */
  divider?: string;
  attributes?: Record<string, string>;
};
type Field = {
  name: string;
  hint?: Node;
  errors?: Errors | undefined;
  /** The question is the page's h1. */
  heading?: boolean;
  /** A tip, or "from your last request", between the question and the answer. */
  extra?: Node;
};
type Size = 'xl' | 'l' | 'm' | 's';
type Labelled = Field & { label: string; size?: Size; value?: string | undefined };
type Grouped = Field & { legend: string; size?: Size };

/** One choice of a few. */
export function radiosField(
  field: Grouped & { items: Choice[]; value?: string | undefined; inline?: boolean; small?: boolean },
): Html {
  return radios({
    ...common(field),
    fieldset: legend(field),
    classes: `${field.inline ? 'govuk-radios--inline' : ''} ${field.small ? 'govuk-radios--small' : ''}`.trim(),
    formGroup: { beforeInputs: extra(field) },
    items: field.items.flatMap((item) => withDivider(item, { ...choice(item), checked: item.value === field.value })),
  });
}

/** Any number of a few. */
export function checkboxesField(
  field: Grouped & { items: Choice[]; values?: readonly string[]; small?: boolean },
): Html {
  return checkboxes({
    ...common(field),
    fieldset: legend(field),
    ...(field.small ? { classes: 'govuk-checkboxes--small' } : {}),
    formGroup: { beforeInputs: extra(field) },
    items: field.items.flatMap((item) =>
      withDivider(item, {
        ...choice(item),
        checked: field.values?.includes(item.value) ?? false,
        ...(item.exclusive ? { behaviour: 'exclusive' } : {}),
      }),
    ),
  });
}

/** One line of text; `width` in characters. */
export function textField(
  field: Labelled & {
    width?: 2 | 3 | 4 | 5 | 10 | 20 | 30;
    type?: string;
    autocomplete?: string;
    inputmode?: string;
    suffix?: string;
  },
): Html {
  return input({
    ...common(field),
    id: field.name,
    label: label(field),
    value: field.value ?? '',
    formGroup: { beforeInput: extra(field) },
    ...(field.width ? { classes: `govuk-input--width-${field.width}` } : {}),
    ...(field.type ? { type: field.type } : {}),
    ...(field.autocomplete ? { autocomplete: field.autocomplete } : {}),
    ...(field.inputmode ? { inputmode: field.inputmode } : {}),
    ...(field.suffix ? { suffix: { text: field.suffix } } : {}),
  });
}

/** Several lines; with `max` it counts down once three quarters are used. */
export function textAreaField(field: Labelled & { rows?: number; max?: number }): Html {
  const options = {
    ...common(field),
    id: field.name,
    label: label(field),
    value: field.value ?? '',
    rows: field.rows ?? 5,
    formGroup: { beforeInput: extra(field) },
  };
  return field.max ? characterCount({ ...options, maxlength: field.max, threshold: 75 }) : textarea(options);
}

export type DateParts = { day?: string | undefined; month?: string | undefined; year?: string | undefined };

/** A day in three boxes, sent as `name-day`, `name-month`, `name-year`. */
export function dateField(field: Grouped & { value?: DateParts | undefined }): Html {
  const error = field.errors?.[field.name];
  const wrong = error ? ' govuk-input--error' : '';
  const box = (part: keyof DateParts, width: number) => ({
    id: part === 'day' ? field.name : `${field.name}-${part}`,
    name: part,
    value: field.value?.[part] ?? '',
    classes: `govuk-input--width-${width}${wrong}`,
  });
  return dateInput({
    id: `${field.name}-date`,
    namePrefix: field.name,
    fieldset: legend(field),
    formGroup: { beforeInputs: extra(field) },
    items: [box('day', 2), box('month', 2), box('year', 4)],
    ...(field.hint ? { hint: { html: field.hint } } : {}),
    ...(error ? { errorMessage: { text: error } } : {}),
  });
}

/** A drop-down: the last resort, for long lists that people know by heart. */
export function selectField(field: Labelled & { items: { value: string; text: string }[] }): Html {
  return select({
    ...common(field),
    id: field.name,
    label: label(field),
    formGroup: { beforeInput: extra(field) },
    items: field.items.map((item) => ({ ...item, selected: item.value === (field.value ?? '') })),
  });
}

function common({ name, hint, errors }: Field) {
  const error = errors?.[name];
  return {
    name,
    ...(hint ? { hint: { html: hint } } : {}),
    ...(error ? { errorMessage: { text: error } } : {}),
  };
}

function label({ label: text, size = 'm', heading }: Labelled) {
  return { text, classes: `govuk-label--${size}`, isPageHeading: heading ?? false };
}

function legend({ legend: text, size = 'm', heading }: Grouped) {
  return { legend: { text, classes: `govuk-fieldset__legend--${size}`, isPageHeading: heading ?? false } };
}

function extra({ extra: html }: Field) {
  return html ? { html } : undefined;
}

function choice({ value, text, hint, attributes }: Choice) {
  return { value, text, ...(hint ? { hint: { html: hint } } : {}), ...(attributes ? { attributes } : {}) };
}

function withDivider<Item>({ divider }: Choice, item: Item): (Item | { divider: string; value: string })[] {
  return divider ? [{ divider, value: '' }, item] : [item];
}
