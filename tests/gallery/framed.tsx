import { type Brand, brandCss, brandHref } from '#src/govuk/brand.ts';
import { type Page, page } from '#src/govuk/layout.tsx';
import type { Node } from '#src/platform/jsx/jsx-runtime.ts';

const brand: Brand = {
  name: 'Bournemouth, Christchurch and Poole local area partnership',
  shortName: 'BCP',
  primary: '#0B5563',
  primaryDark: '#073B45',
};

export const galleryBrand: { href: string; css: string } = { href: brandHref(brand), css: brandCss(brand) };

/** A whole page around one gallery body, as an Inclusion Lead sees it. */
export function framed(title: string, body: Node, more: Partial<Page> = {}): string {
  return page({
    title,
    body,
    brand,
    nonce: 'gallery',
    csrf: 'token',
    user: { name: 'Maya Ellery', role: 'Inclusion Lead, Poole North', href: '#', signOut: '/sign-out' },
    navigation: [
      { text: 'Home', href: '#', current: true },
      { text: 'Requests', href: '#', count: 3, counted: 'need you' },
      { text: 'Settings', href: '#' },
      { text: 'Menu of support', href: '#' },
    ],
    demonstration: {
      links: [
        { text: 'Be someone else', href: '#' },
        { text: 'Mailbox', href: '#' },
      ],
    },
    footer: {
      safeguarding: [
        'Worried that a child is being harmed? Call the safeguarding hub on ',
        <a class="govuk-link" href="tel:01632960123">
          01632 960 123
        </a>,
        '. In an emergency call 999.',
      ],
      links: [
        { text: 'Accessibility', href: '#' },
        { text: 'Privacy', href: '#' },
        { text: 'Cookies', href: '#' },
      ],
    },
    ...more,
  });
}
