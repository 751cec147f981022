import type { AnyRoute } from '#src/platform/http/route.ts';
import { absenceRoutes } from './features/absences/absences.routes.ts';
import { attachmentRoutes } from './features/attachments/attachments.routes.ts';
import { calendarRoutes } from './features/calendar/calendar.routes.ts';
import { capacityRoutes } from './features/capacity/capacity.routes.ts';
import { consultationRoutes } from './features/consultations/consultations.routes.ts';
import { deliveryRoutes } from './features/delivery/delivery.routes.ts';
import { draftRoutes } from './features/drafts/drafts.routes.ts';
import { echoRoutes } from './features/echoes/echoes.routes.ts';
import { entryRoutes } from './features/entries/entries.routes.ts';
import { expertRoutes } from './features/experts/experts.routes.ts';
import { figureRoutes } from './features/figures/figures.routes.ts';
import { homeRoutes } from './features/home/home.routes.ts';
import { importRoutes } from './features/imports/imports.routes.ts';
import { informationRoutes } from './features/information/information.routes.ts';
import { menuRoutes } from './features/menu/menu.routes.ts';
import { messageRoutes } from './features/messages/messages.routes.ts';
import { occasionRoutes } from './features/occasions/occasions.routes.ts';
import { openDataRoutes } from './features/open-data/open-data.routes.ts';
import { panelRoutes } from './features/panel/panel.routes.ts';
import { peopleRoutes } from './features/people/people.routes.ts';
import { qualityRoutes } from './features/quality/quality.routes.ts';
import { queueRoutes } from './features/queue/queue.routes.ts';
import { requestRoutes } from './features/requests/requests.routes.ts';
import { reviewRoutes } from './features/reviews/reviews.routes.ts';
import { secondLookRoutes } from './features/second-looks/second-looks.routes.ts';
import { selfCheckRoutes } from './features/self-check/self-check.routes.ts';
import { sessionRoutes } from './features/sessions/sessions.routes.ts';
import { settingRoutes } from './features/settings/settings.routes.ts';
import { signInRoutes } from './features/sign-in/sign-in.routes.ts';
import { triageRoutes } from './features/triage/triage.routes.ts';
import { voiceRoutes } from './features/voices/voices.routes.ts';

/** The features of the product, in the order of a request's journey; nothing else. */
export const routes: AnyRoute[] = [
  ...signInRoutes,
  ...homeRoutes,
  ...menuRoutes,
  ...consultationRoutes,
  ...draftRoutes,
  ...requestRoutes,
  ...queueRoutes,
  ...triageRoutes,
  ...secondLookRoutes,
  ...panelRoutes,
  ...deliveryRoutes,
  ...sessionRoutes,
  ...attachmentRoutes,
  ...calendarRoutes,
  ...reviewRoutes,
  ...voiceRoutes,
  ...echoRoutes,
  ...qualityRoutes,
  ...entryRoutes,
  ...expertRoutes,
  ...capacityRoutes,
  ...settingRoutes,
  ...selfCheckRoutes,
  ...importRoutes,
  ...peopleRoutes,
  ...figureRoutes,
  ...openDataRoutes,
  ...informationRoutes,
  ...absenceRoutes,
  ...occasionRoutes,
  ...messageRoutes,
];
