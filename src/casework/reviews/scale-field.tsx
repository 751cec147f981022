import type { Errors } from '#src/govuk/fields.tsx';
import type { Html, Node } from '#src/platform/jsx/jsx-runtime.ts';

type Scale = {
  name: string;
  legend: Node;
  hint?: Node;
  /** What 1 and 10 mean. */
  ends: readonly [string, string];
  value: string;
  errors?: Errors | undefined;
  /** A choice besides the numbers: "We could not ask yet". */
  other?: { value: string; text: string };
};

/** One to ten as ten radios in a row, which wrap on a phone; each is as large as a finger. */
export function scaleField({ name, legend, hint, ends, value, errors, other }: Scale): Html {
  const error = errors?.[name];
  const described = [hint && `${name}-hint`, `${name}-ends`, error && `${name}-error`].filter(Boolean).join(' ');
  return (
    <div class={`govuk-form-group${error ? ' govuk-form-group--error' : ''}`}>
      <fieldset class="govuk-fieldset al-scale" aria-describedby={described}>
        <legend class="govuk-fieldset__legend govuk-fieldset__legend--s">{legend}</legend>
        {hint && (
          <div class="al-scale__hint" id={`${name}-hint`}>
            {hint}
          </div>
        )}
        {error && (
          <p class="govuk-error-message" id={`${name}-error`}>
            <span class="govuk-visually-hidden">Error:</span> {error}
          </p>
        )}
        <div class="al-scale__row">
          {Array.from({ length: 10 }, (_, index) => String(index + 1)).map((each) =>
            choice({
              id: each === '1' ? name : `${name}-${each}`,
              name,
              value: each,
              text: each,
              checked: value === each,
            }),
          )}
        </div>
        <p class="al-scale__ends" id={`${name}-ends`}>
          1 is {ends[0]}, 10 is {ends[1]}.
        </p>
        {other && (
          <div class="al-scale__other">
            {choice({ id: `${name}-other`, name, ...other, checked: value === other.value })}
          </div>
        )}
      </fieldset>
    </div>
  );
}

function choice({
  id,
  name,
  value,
  text,
  checked,
}: Record<'id' | 'name' | 'value' | 'text', string> & { checked: boolean }) {
  return (
    <div class="al-scale__choice">
      <input class="al-scale__input" type="radio" id={id} name={name} value={value} checked={checked} />
      <label class="al-scale__label" for={id}>
        {text}
      </label>
    </div>
  );
}
