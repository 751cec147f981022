import type { AnyRoute } from '#src/platform/http/route.ts';
import { homeRoutes } from './features/home/home.routes.ts';
import { signInRoutes } from './features/sign-in/sign-in.routes.ts';

/** The features of the product, in the order of a request's journey; nothing else. */
export const routes: AnyRoute[] = [...signInRoutes, ...homeRoutes];
