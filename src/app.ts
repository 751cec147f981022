import type { AnyRoute } from '#src/platform/http/route.ts';
import { absenceRoutes } from './features/absences/absences.routes.ts';
import { figureRoutes } from './features/figures/figures.routes.ts';
import { homeRoutes } from './features/home/home.routes.ts';
import { informationRoutes } from './features/information/information.routes.ts';
import { peopleRoutes } from './features/people/people.routes.ts';
import { messageRoutes } from './features/messages/messages.routes.ts';
import { signInRoutes } from './features/sign-in/sign-in.routes.ts';

/** The features of the product, in the order of a request's journey; nothing else. */
export const routes: AnyRoute[] = [
  ...signInRoutes,
  ...homeRoutes,
  ...peopleRoutes,
  ...figureRoutes,
  ...informationRoutes,
  ...absenceRoutes,
  ...messageRoutes,
];
