import { type Errors, radiosField } from '#src/govuk/fields.tsx';
import type { Html } from '#src/platform/jsx/jsx-runtime.ts';
import type { Partnership } from '#src/platform/partnerships/schema.ts';

/** The other routes of the area to choose from, by their place in its list; `compact` leaves out how to get there. */
export function routeField(
  { routes }: Partnership,
  field: { legend: string; value: string; errors: Errors | undefined; compact?: boolean },
): Html {
  const { legend, value, errors, compact = false } = field;
  return radiosField({
    name: 'route',
    legend,
    size: 's',
    value,
    small: compact,
    errors,
    items: routes.map(({ name, what, how }, place) => ({
      value: String(place),
      text: name,
      hint: compact ? what : `${what} ${how}`,
    })),
  });
}
