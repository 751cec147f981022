import { deliveryLinks } from '#src/casework/delivery/delivery-links.ts';
import { policy } from '#src/domain/people/policy.ts';
import { type AnyRoute, get, post, publicGet } from '#src/platform/http/route.ts';
import { endFeed, makeFeed, showCalendar } from './keep-feed.ts';
import { sendFeed } from './send-feed.ts';

const experts = policy('experts', ['expert']);

export const calendarRoutes: AnyRoute[] = [
  get(deliveryLinks.calendar, experts, showCalendar),
  post(deliveryLinks.calendar, experts, makeFeed),
  post('/calendar/end', experts, endFeed),
  publicGet('/calendar/:token', sendFeed),
];
