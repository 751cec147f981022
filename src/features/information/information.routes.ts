import { page } from '#src/platform/http/answers.ts';
import { type AnyRoute, publicGet } from '#src/platform/http/route.ts';
import { accessibilityPage, cookiesPage, privacyPage } from './information.page.tsx';

export const informationRoutes: AnyRoute[] = [
  publicGet('/accessibility', async ({ partnerships }) => page(accessibilityPage([...partnerships.values()]))),
  publicGet('/privacy', async ({ partnerships }) => page(privacyPage([...partnerships.values()]))),
  publicGet('/cookies', async () => page(cookiesPage())),
];
