import type { Html } from '#src/platform/jsx/jsx-runtime.ts';
import type { Partnership } from '#src/platform/partnerships/schema.ts';

/** A kind word to parents who find what is meant for staff. */
export function forFamilies({ code }: Partnership): Html {
  return (
    <p class="govuk-body al-quiet al-occasion-families">
      Are you a parent or carer? These are for people who work with children. What there is for you is in{' '}
      <a class="govuk-link" href={`/menu/${code}?area=families`}>
        the menu
      </a>
      , and every entry has a page for families.
    </p>
  );
}
