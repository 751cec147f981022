import { createHash } from 'node:crypto';

/** What a partnership changes about the look; colours are `#rrggbb`. */
export type Brand = {
  name: string;
  shortName: string;
  primary: string;
  primaryDark: string;
  /** Address of the partnership's own mark; ours is used when there is none. */
  logo?: string;
};

/** The stylesheet that puts a partnership's colours over ours. */
export function brandCss(brand: Brand): string {
  const { primary, primaryDark } = brand;
  const rules = [
    `--brand:${primary}`,
    `--brand-dark:${primaryDark}`,
    `--mist:${tint(primary, 0.09)}`,
    `--govuk-brand-colour:${primary}`,
    `--govuk-link-colour:${primary}`,
    `--govuk-link-visited-colour:${primary}`,
    `--govuk-link-hover-colour:${primaryDark}`,
  ];
  return `:root{${rules.join(';')}}\n`;
}

/** Where the page looks for that stylesheet; the name changes with its content, so it may be kept for ever. */
export function brandHref(brand: Brand): string {
  return `/brand/${createHash('sha256').update(brandCss(brand)).digest('hex').slice(0, 12)}.css`;
}

function tint(hex: string, share: number): string {
  const mixed = channels(hex).map((value) => Math.round(255 - (255 - value) * share));
  return `#${mixed.map((value) => value.toString(16).padStart(2, '0')).join('')}`;
}

function channels(hex: string): number[] {
  return [1, 3, 5].map((start) => Number.parseInt(hex.slice(start, start + 2), 16));
}
