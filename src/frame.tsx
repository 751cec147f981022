import { longDate } from '#src/domain/calendar/calendar-day.ts';
import { permits } from '#src/domain/people/policy.ts';
import { type Role, TOTALS_ROLES } from '#src/domain/people/roles.ts';
import { page as document } from '#src/govuk/layout.tsx';
import type { FrameInput } from '#src/platform/http/site.ts';
import { brandOf, PRODUCT_BRAND } from '#src/platform/partnerships/brand-of.ts';
import type { Partnership } from '#src/platform/partnerships/schema.ts';
import { word } from '#src/platform/partnerships/words.ts';
import { navigation, visitorNavigation } from './navigation.ts';

/** What surrounds every page: who you are, where you can go, whom to call. */
export function frame(input: FrameInput): string {
  const { page, actor } = input;
  const partnership = input.partnership ?? page.partnership;
  return document({
    title: page.title,
    body: page.body,
    nonce: input.nonce,
    csrf: input.csrf,
    brand: partnership ? brandOf(partnership) : PRODUCT_BRAND,
    ...(actor ? { user: { id: actor.id, name: actor.name, role: actor.jobTitle, signOut: '/sign-out' } } : {}),
    ...(actor && partnership ? { navigation: itemsFor(input, actor.roles, partnership) } : {}),
    ...(input.shared && partnership ? { navigation: here(input, visitorNavigation(partnership)) } : {}),
    ...(page.back ? { backLink: page.back } : {}),
    ...(input.demonstration ? { demonstration: { links: demonstrationLinks(input), text: whatItIs(input) } } : {}),
    ...(input.notice ? { flash: { text: input.notice } } : {}),
    wide: page.wide ?? false,
    unlisted: page.unlisted ?? false,
    errors: page.faulty ?? false,
    footer: footerOf(partnership, input),
  });
}

function itemsFor(input: FrameInput, roles: NonNullable<FrameInput['actor']>['roles'], partnership: Partnership) {
  return here(
    input,
    navigation(partnership).filter((item) => permits(item.policy, roles)),
  );
}

/** A page is under the nearest link only: a strategy is under the strategies, and not under the menu as well. */
function here({ path }: FrameInput, items: { text: string; href: string }[]) {
  const above = items.filter(({ href }) => path === href || (href !== '/' && path.startsWith(`${href}/`)));
  const nearest = above.reduce((longest, { href }) => (href.length > longest.length ? href : longest), '');
  return items.map(({ text, href }) => ({
    text,
    href,
    current: path === href,
    active: path !== href && href === nearest,
  }));
}

/** The demonstration has a day of its own. Clusters drawn for it say so, in the area's own word. */
function whatItIs({ partnership, today }: FrameInput): string {
  const drawn = partnership?.clustersNote ? `; ${word(partnership, 'cluster', { plural: true })} are illustrative` : '';
  return `In this demonstration it is ${longDate(today)}. Invented people and requests${drawn}.`;
}

function demonstrationLinks({ actor }: FrameInput) {
  if (!actor) return [];
  const totalsOnly = actor.roles.every((role) => (TOTALS_ROLES as readonly Role[]).includes(role));
  return [
    { text: 'Be someone else', href: '/sign-in' },
    ...(totalsOnly ? [] : [{ text: 'See the e-mails', href: '/demonstration/mailbox' }]),
  ];
}

function footerOf(partnership: Partnership | undefined, { shared, path }: FrameInput) {
  const first = partnership?.safeguarding.contacts.find((contact) => contact.phone !== '999');
  return {
    ...(first
      ? {
          safeguarding: `Worried about a child’s safety? Call ${first.name.charAt(0).toLowerCase()}${first.name.slice(1)} on ${first.phone}. In an emergency call 999.`,
        }
      : {}),
    links: [
      { text: 'Accessibility', href: '/accessibility' },
      { text: 'Privacy', href: '/privacy' },
      { text: 'Cookies', href: '/cookies' },
      { text: 'Open data', href: '/open' },
      ...(partnership ? aboutThisService(partnership, shared ? ` ${path}` : '') : []),
    ],
  };
}

/** What changed, and a way to say what does not work; only a page that names nobody is named in an e-mail. */
function aboutThisService({ code, contacts }: Partnership, page: string) {
  const subject = encodeURIComponent(`About this page of Alongside${page}`);
  return [
    { text: 'What is new', href: `/menu/${code}/news` },
    { text: 'Tell us what is wrong or missing', href: `mailto:${contacts.help.email}?subject=${subject}` },
  ];
}
