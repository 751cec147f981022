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

const WHITE = '#ffffff';
const SAND = '#fbf8f2';
const ENOUGH = 4.5;

/** Everything wrong with a brand, in words; empty when every pair of colours can be read (WCAG 2.2, 1.4.3). */
export function brandProblems(brand: Brand): string[] {
  const colours = [
    { name: 'primary', value: brand.primary },
    { name: 'primaryDark', value: brand.primaryDark },
  ];
  const malformed = colours.filter(({ value }) => !/^#[0-9a-f]{6}$/i.test(value));
  if (malformed.length > 0)
    return malformed.map(({ name, value }) => `${name} must look like #0B5563, but is ${value}.`);
  const grounds = [
    { name: 'white', value: WHITE },
    { name: 'sand', value: SAND },
  ];
  return colours.flatMap((colour) =>
    grounds.filter((ground) => contrast(colour.value, ground.value) < ENOUGH).map((ground) => tooPale(colour, ground)),
  );
}

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

/** Contrast ratio of two `#rrggbb` colours, 1 to 21 (WCAG 2.2, relative luminance). */
export function contrast(a: string, b: string): number {
  const [light, dark] = [luminance(a), luminance(b)].sort((x, y) => y - x) as [number, number];
  return (light + 0.05) / (dark + 0.05);
}

function tooPale(colour: { name: string; value: string }, ground: { name: string; value: string }): string {
  const ratio = contrast(colour.value, ground.value).toFixed(1);
  return `${colour.name} ${colour.value} on ${ground.name} has a contrast of ${ratio}; choose a darker colour (at least ${ENOUGH}).`;
}

function luminance(hex: string): number {
  const [red, green, blue] = channels(hex).map((value) => {
    const share = value / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  }) as [number, number, number];
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function tint(hex: string, share: number): string {
  const mixed = channels(hex).map((value) => Math.round(255 - (255 - value) * share));
  return `#${mixed.map((value) => value.toString(16).padStart(2, '0')).join('')}`;
}

function channels(hex: string): number[] {
  return [1, 3, 5].map((start) => Number.parseInt(hex.slice(start, start + 2), 16));
}
