import type { Brand } from '#src/govuk/brand.ts';
import type { Partnership } from './schema.ts';

/** The partnership's name and colours as the layout wants them. */
export function brandOf(partnership: Partnership): Brand {
  const { name, primary, primaryDark } = partnership.brand;
  return { name, shortName: partnership.shortName, primary, primaryDark };
}
