import type { Node } from '../platform/jsx/jsx-runtime.ts';
import type { Attributes } from './generated/macro-options.ts';
import { component } from './nunjucks.ts';

/** MOJ Frontend's case-work components as typed functions. The package publishes no option files: typed by hand. */

type Either = { text: string | number; html?: undefined } | { html: Node; text?: undefined };
type Styled = { classes?: string; attributes?: Attributes };
type Link = Either & { href: string; active?: boolean; attributes?: Attributes };

export type AlertOptions = Styled & {
  title: string;
  variant?: 'information' | 'success' | 'warning' | 'error';
  text?: string;
  html?: Node;
  role?: string;
  showTitleAsHeading?: boolean;
  headingTag?: 'h2' | 'h3' | 'h4';
  dismissible?: boolean;
  dismissText?: string;
  disableAutoFocus?: boolean;
  focusOnDismissSelector?: string;
};
export type FilterOptions = {
  heading: Either;
  submit?: { text?: string; attributes?: Attributes };
  attributes?: Attributes;
  optionsHtml: Node;
  selectedFilters?: {
    heading: Either;
    clearLink: { text: string; href: string };
    categories: { heading: Either; items: { text: string; href: string }[] }[];
  };
};
export type TimelineOptions = Styled & {
  headingLevel?: number;
  items: (Styled &
    Either & {
      label: Either;
      byline?: Either;
      datetime: { timestamp: string; type: 'datetime' | 'shortdatetime' | 'date' | 'shortdate' | 'time' };
    })[];
};
export type PaginationOptions = Styled & {
  items: { number?: number; href?: string; current?: boolean; ellipsis?: boolean }[];
  previous?: { text?: string; href: string };
  next?: { text?: string; href: string };
  results?: { from: number; to: number; count: number; text?: string };
  landmarkLabel?: string;
};
export type SideSection = {
  heading: Either & { headingLevel?: number; classes?: string; attributes?: Attributes };
  items: Link[];
};

export const mojAlert = component<AlertOptions>('moj/components/alert');
export const mojBadge = component<Styled & Either>('moj/components/badge');
export const mojBanner = component<
  Styled & Either & { type?: 'success' | 'warning' | 'information'; iconFallbackText?: string }
>('moj/components/banner');
export const mojFilter = component<FilterOptions>('moj/components/filter');
export const mojIdentityBar = component<Styled & { title: Either }>('moj/components/identity-bar');
export const mojNotificationBadge = component<Styled & { text: number; visuallyHiddenText?: string }>(
  'moj/components/notification-badge',
);
export const mojPagination = component<PaginationOptions>('moj/components/pagination');
export const mojPrimaryNavigation = component<Styled & { label: string; items: Link[]; searchHtml?: Node }>(
  'moj/components/primary-navigation',
);
export const mojSideNavigation = component<Styled & { label: string; items?: Link[]; sections?: SideSection[] }>(
  'moj/components/side-navigation',
);
export const mojSubNavigation = component<Styled & { label: string; items: Link[] }>('moj/components/sub-navigation');
export const mojTicketPanel = component<Styled & { items: (Styled & Either)[] }>('moj/components/ticket-panel');
export const mojTimeline = component<TimelineOptions>('moj/components/timeline');
