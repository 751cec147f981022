import type { Html } from '../../platform/jsx/jsx-runtime.ts';

export type SearchBox = {
  action: string;
  label: string;
  hint?: string;
  name?: string;
  value?: string | undefined;
  /** Filters to keep while searching. */
  keep?: Record<string, string>;
};

/** One labelled box and one button; a plain GET, so that the result can be kept and shared. */
export function searchBox({ action, label, hint, name = 'q', value, keep = {} }: SearchBox): Html {
  return (
    <search class="al-search" aria-label={label}>
      <form method="get" action={action}>
        <label class="govuk-label govuk-label--s" for={name}>
          {label}
        </label>
        {hint && (
          <div class="govuk-hint" id={`${name}-hint`}>
            {hint}
          </div>
        )}
        <div class="al-search__row">
          <input
            class="govuk-input al-search__box"
            id={name}
            name={name}
            type="search"
            value={value}
            aria-describedby={hint && `${name}-hint`}
          />
          {Object.entries(keep).map(([key, kept]) => (
            <input type="hidden" name={key} value={kept} />
          ))}
          <button class="govuk-button al-search__button" type="submit">
            Search
          </button>
        </div>
      </form>
    </search>
  );
}
