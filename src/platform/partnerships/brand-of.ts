import type { Brand } from '#src/govuk/brand.ts';
import type { Partnership } from './schema.ts';

/** On pages that belong to no partnership: choosing a person, an unknown address. */
export const PRODUCT_BRAND: Brand = {
  name: 'Experts at Hand, together',
  shortName: 'Alongside',
  primary: '#0B5563',
  primaryDark: '#073B45',
};

/** The partnership's name and colours as the layout wants them. */
export function brandOf(partnership: Partnership): Brand {
  const { primary, primaryDark, logo } = partnership.brand;
  const { name, shortName } = partnership;
  return { name, shortName, primary, primaryDark, ...(logo ? { logo: logo.href } : {}) };
}
