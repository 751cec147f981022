import { type Html, html, type Node, render } from '../platform/jsx/jsx-runtime.ts';
import { asset } from './assets.ts';
import { type Brand, brandHref } from './brand.ts';
import { backLink, breadcrumbs, skipLink } from './components.ts';
import { Header, type NavigationItem, navigationBar, type User } from './layout-header.tsx';
import {
  Demonstration,
  type DemonstrationOptions,
  Flash,
  type FlashOptions,
  Footer,
  type FooterOptions,
} from './layout-parts.tsx';

export type Page = {
  /** Without the service's name: "Your requests". */
  title: string;
  /** Holds the page's one h1: see `heading`. */
  body: Node;
  nonce: string;
  brand: Brand;
  user?: User;
  navigation?: NavigationItem[];
  breadcrumbs?: { text: string; href?: string }[];
  backLink?: { href: string; text?: string };
  /** Something for the whole service, above the page: a stop, an outage. */
  banner?: Node;
  demonstration?: DemonstrationOptions;
  /** Queues and the panel use the whole screen. */
  wide?: boolean;
  /** Search engines are asked to leave it out. */
  unlisted?: boolean;
  /** Puts "Error:" first in the title, which is what a screen reader hears after a form comes back. */
  errors?: boolean;
  csrf?: string;
  flash?: FlashOptions;
  footer?: FooterOptions;
};

export const PRODUCT = 'Alongside';

/** A whole page, from doctype to the end. */
export function page(options: Page): string {
  return `<!DOCTYPE html>\n${render(<Document {...options} />)}\n`;
}

function Document(options: Page): Html {
  return (
    <html lang="en-GB" class="govuk-template">
      <Head {...options} />
      <body class={options.wide ? 'govuk-template__body al-wide' : 'govuk-template__body'}>
        <script nonce={options.nonce}>{html(SUPPORT)}</script>
        {skipLink({ text: 'Skip to main content', href: '#main-content' })}
        <header class="govuk-template__header">
          <Header brand={options.brand} user={options.user} csrf={options.csrf} />
          {navigationBar(options.navigation)}
        </header>
        {options.demonstration && <Demonstration {...options.demonstration} />}
        {options.banner}
        <div class="govuk-width-container">
          {wayBack(options)}
          {options.flash && <Flash {...options.flash} />}
          <main class="govuk-main-wrapper" id="main-content">
            {options.body}
          </main>
        </div>
        <Footer {...options.footer} brand={options.brand} />
      </body>
    </html>
  );
}

// What govuk-frontend's modules look for before they start (its own template does the same, without a nonce).
export const SUPPORT =
  "document.body.className+=' js-enabled'+('noModule' in HTMLScriptElement.prototype?' govuk-frontend-supported':'')";

function Head({ title, errors, brand, nonce, unlisted }: Page): Html {
  return (
    <head>
      <meta charset="utf-8" />
      <title>{`${errors ? 'Error: ' : ''}${title} – ${PRODUCT} – ${brand.shortName}`}</title>
      <meta name="viewport" content="width=device-width, initial-scale=1, viewport-fit=cover" />
      {unlisted && <meta name="robots" content="noindex, nofollow" />}
      <meta name="theme-color" content={brand.primaryDark} />
      {['atkinson-400.woff2', 'atkinson-700.woff2'].map((font) => (
        <link rel="preload" href={asset(font)} as="font" type="font/woff2" crossorigin="anonymous" />
      ))}
      <link rel="stylesheet" href={asset('app.css')} nonce={nonce} />
      <link rel="stylesheet" href={brandHref(brand)} nonce={nonce} />
      <link rel="icon" href={asset('alongside.svg')} type="image/svg+xml" />
      <script type="module" src={asset('app.js')} nonce={nonce}></script>
    </head>
  );
}

function wayBack(options: Page): Node {
  if (options.breadcrumbs) {
    return breadcrumbs({ items: options.breadcrumbs, collapseOnMobile: true, classes: 'govuk-!-display-none-print' });
  }
  if (!options.backLink) return null;
  return (
    <nav aria-label="Back">{backLink({ text: options.backLink.text ?? 'Back', href: options.backLink.href })}</nav>
  );
}
